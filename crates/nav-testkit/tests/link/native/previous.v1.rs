// Version 0 of navigator.link.v1, as it was generated then: frozen, so that a peer of that version can be played. When a new
// version is begun, this file becomes a copy of nav-proto/src/gen/navigator.link.v1.rs as it was before.
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct EdgeMessage {
    #[prost(oneof = "edge_message::Message", tags = "1, 2, 3, 4, 5, 6")]
    pub message: ::core::option::Option<edge_message::Message>,
}
/// Nested message and enum types in `EdgeMessage`.
pub mod edge_message {
    #[derive(Clone, PartialEq, ::prost::Oneof)]
    pub enum Message {
        #[prost(message, tag = "1")]
        Hello(super::Hello),
        #[prost(message, tag = "2")]
        SnapshotBegin(super::SnapshotBegin),
        #[prost(message, tag = "3")]
        Changes(super::Changes),
        #[prost(message, tag = "4")]
        SnapshotEnd(super::SnapshotEnd),
        #[prost(message, tag = "5")]
        Digest(super::Digest),
        #[prost(message, tag = "6")]
        Status(super::Status),
    }
}
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
pub struct ManagerMessage {
    #[prost(oneof = "manager_message::Message", tags = "1, 2, 3, 4, 5, 6")]
    pub message: ::core::option::Option<manager_message::Message>,
}
/// Nested message and enum types in `ManagerMessage`.
pub mod manager_message {
    #[derive(Clone, PartialEq, Eq, Hash, ::prost::Oneof)]
    pub enum Message {
        #[prost(message, tag = "1")]
        Welcome(super::Welcome),
        #[prost(message, tag = "2")]
        Credit(super::Credit),
        #[prost(message, tag = "3")]
        Ack(super::Ack),
        #[prost(message, tag = "4")]
        Reset(super::Reset),
        #[prost(message, tag = "5")]
        Request(super::Request),
        #[prost(message, tag = "6")]
        Cancel(super::Cancel),
    }
}
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
pub struct Hello {
    #[prost(uint32, tag = "1")]
    pub oldest_version: u32,
    #[prost(uint32, tag = "2")]
    pub newest_version: u32,
    #[prost(string, tag = "3")]
    pub cluster_id: ::prost::alloc::string::String,
    #[prost(string, tag = "4")]
    pub cluster_uid: ::prost::alloc::string::String,
    #[prost(int64, tag = "5")]
    pub started_ms: i64,
    #[prost(string, tag = "6")]
    pub edge_version: ::prost::alloc::string::String,
    #[prost(message, optional, tag = "7")]
    pub mesh: ::core::option::Option<Mesh>,
    #[prost(message, optional, tag = "8")]
    pub position: ::core::option::Option<Position>,
}
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
pub struct Mesh {
    #[prost(string, tag = "1")]
    pub id: ::prost::alloc::string::String,
    #[prost(string, tag = "2")]
    pub trust_domain: ::prost::alloc::string::String,
    #[prost(string, tag = "3")]
    pub root_namespace: ::prost::alloc::string::String,
}
#[derive(Clone, Copy, PartialEq, Eq, Hash, ::prost::Message)]
pub struct Position {
    #[prost(uint64, tag = "1")]
    pub epoch: u64,
    #[prost(uint64, tag = "2")]
    pub seq: u64,
}
#[derive(Clone, Copy, PartialEq, Eq, Hash, ::prost::Message)]
pub struct Welcome {
    #[prost(uint32, tag = "1")]
    pub version: u32,
    #[prost(message, optional, tag = "2")]
    pub position: ::core::option::Option<Position>,
}
#[derive(Clone, Copy, PartialEq, Eq, Hash, ::prost::Message)]
pub struct Credit {
    #[prost(uint64, tag = "1")]
    pub bytes: u64,
}
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
pub struct SnapshotBegin {
    #[prost(uint64, tag = "1")]
    pub epoch: u64,
    #[prost(string, repeated, tag = "2")]
    pub kinds: ::prost::alloc::vec::Vec<::prost::alloc::string::String>,
}
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct Changes {
    #[prost(uint64, tag = "1")]
    pub base: u64,
    #[prost(uint64, tag = "2")]
    pub seq: u64,
    #[prost(bytes = "bytes", repeated, tag = "3")]
    pub objects: ::prost::alloc::vec::Vec<::prost::bytes::Bytes>,
    #[prost(message, repeated, tag = "4")]
    pub deleted: ::prost::alloc::vec::Vec<Key>,
}
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct SnapshotEnd {
    #[prost(message, optional, tag = "1")]
    pub digest: ::core::option::Option<Digest>,
}
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct Digest {
    #[prost(message, optional, tag = "1")]
    pub position: ::core::option::Option<Position>,
    #[prost(message, repeated, tag = "2")]
    pub kinds: ::prost::alloc::vec::Vec<KindDigest>,
}
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
pub struct KindDigest {
    #[prost(string, tag = "1")]
    pub kind: ::prost::alloc::string::String,
    #[prost(uint64, tag = "2")]
    pub count: u64,
    #[prost(bytes = "bytes", tag = "3")]
    pub sum: ::prost::bytes::Bytes,
}
#[derive(Clone, Copy, PartialEq, Eq, Hash, ::prost::Message)]
pub struct Ack {
    #[prost(message, optional, tag = "1")]
    pub position: ::core::option::Option<Position>,
}
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
pub struct Reset {
    #[prost(string, repeated, tag = "1")]
    pub kinds: ::prost::alloc::vec::Vec<::prost::alloc::string::String>,
}
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
pub struct Key {
    #[prost(string, tag = "1")]
    pub kind: ::prost::alloc::string::String,
    #[prost(string, tag = "2")]
    pub namespace: ::prost::alloc::string::String,
    #[prost(string, tag = "3")]
    pub name: ::prost::alloc::string::String,
}
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct Status {
    #[prost(message, repeated, tag = "1")]
    pub kinds: ::prost::alloc::vec::Vec<KindStatus>,
    #[prost(string, repeated, tag = "2")]
    pub problems: ::prost::alloc::vec::Vec<::prost::alloc::string::String>,
}
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct KindStatus {
    #[prost(string, tag = "1")]
    pub kind: ::prost::alloc::string::String,
    #[prost(enumeration = "kind_status::State", tag = "2")]
    pub state: i32,
    #[prost(string, tag = "3")]
    pub reason: ::prost::alloc::string::String,
    #[prost(uint64, tag = "4")]
    pub skipped_count: u64,
    #[prost(message, repeated, tag = "5")]
    pub skipped: ::prost::alloc::vec::Vec<Skipped>,
}
/// Nested message and enum types in `KindStatus`.
pub mod kind_status {
    #[derive(
        Clone,
        Copy,
        Debug,
        PartialEq,
        Eq,
        Hash,
        PartialOrd,
        Ord,
        ::prost::Enumeration
    )]
    #[repr(i32)]
    pub enum State {
        Pending = 0,
        Synced = 1,
        Absent = 2,
        Forbidden = 3,
        Failing = 4,
    }
    impl State {
        /// String value of the enum field names used in the ProtoBuf definition.
        ///
        /// The values are not transformed in any way and thus are considered stable
        /// (if the ProtoBuf definition does not change) and safe for programmatic use.
        pub fn as_str_name(&self) -> &'static str {
            match self {
                Self::Pending => "STATE_PENDING",
                Self::Synced => "STATE_SYNCED",
                Self::Absent => "STATE_ABSENT",
                Self::Forbidden => "STATE_FORBIDDEN",
                Self::Failing => "STATE_FAILING",
            }
        }
        /// Creates an enum from field names used in the ProtoBuf definition.
        pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
            match value {
                "STATE_PENDING" => Some(Self::Pending),
                "STATE_SYNCED" => Some(Self::Synced),
                "STATE_ABSENT" => Some(Self::Absent),
                "STATE_FORBIDDEN" => Some(Self::Forbidden),
                "STATE_FAILING" => Some(Self::Failing),
                _ => None,
            }
        }
    }
}
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
pub struct Skipped {
    #[prost(string, tag = "1")]
    pub namespace: ::prost::alloc::string::String,
    #[prost(string, tag = "2")]
    pub name: ::prost::alloc::string::String,
    #[prost(string, tag = "3")]
    pub reason: ::prost::alloc::string::String,
}
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
pub struct Request {
    #[prost(bytes = "bytes", tag = "1")]
    pub id: ::prost::bytes::Bytes,
    #[prost(uint64, tag = "2")]
    pub timeout_ms: u64,
    #[prost(oneof = "request::What", tags = "3")]
    pub what: ::core::option::Option<request::What>,
}
/// Nested message and enum types in `Request`.
pub mod request {
    #[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
    pub struct ProxyConfig {
        #[prost(string, tag = "1")]
        pub namespace: ::prost::alloc::string::String,
        #[prost(string, tag = "2")]
        pub pod: ::prost::alloc::string::String,
    }
    #[derive(Clone, PartialEq, Eq, Hash, ::prost::Oneof)]
    pub enum What {
        #[prost(message, tag = "3")]
        ProxyConfig(ProxyConfig),
    }
}
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
pub struct Cancel {
    #[prost(bytes = "bytes", tag = "1")]
    pub id: ::prost::bytes::Bytes,
}
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
pub struct Chunk {
    #[prost(oneof = "chunk::Part", tags = "1, 2, 3")]
    pub part: ::core::option::Option<chunk::Part>,
}
/// Nested message and enum types in `Chunk`.
pub mod chunk {
    #[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
    pub struct Head {
        #[prost(bytes = "bytes", tag = "1")]
        pub request_id: ::prost::bytes::Bytes,
        #[prost(string, tag = "2")]
        pub cluster_id: ::prost::alloc::string::String,
    }
    #[derive(Clone, PartialEq, Eq, Hash, ::prost::Oneof)]
    pub enum Part {
        #[prost(message, tag = "1")]
        Head(Head),
        #[prost(bytes, tag = "2")]
        Data(::prost::bytes::Bytes),
        #[prost(message, tag = "3")]
        Failure(super::Failure),
    }
}
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
pub struct Failure {
    #[prost(int32, tag = "1")]
    pub code: i32,
    #[prost(string, tag = "2")]
    pub text: ::prost::alloc::string::String,
}
#[derive(Clone, Copy, PartialEq, Eq, Hash, ::prost::Message)]
pub struct Delivered {}
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct Object {
    #[prost(string, tag = "1")]
    pub kind: ::prost::alloc::string::String,
    #[prost(string, tag = "2")]
    pub namespace: ::prost::alloc::string::String,
    #[prost(string, tag = "3")]
    pub name: ::prost::alloc::string::String,
    #[prost(string, tag = "4")]
    pub uid: ::prost::alloc::string::String,
    #[prost(int64, tag = "5")]
    pub generation: i64,
    #[prost(int64, tag = "6")]
    pub created_ms: i64,
    #[prost(int64, tag = "7")]
    pub deleted_ms: i64,
    #[prost(message, repeated, tag = "8")]
    pub labels: ::prost::alloc::vec::Vec<Pair>,
    #[prost(string, tag = "9")]
    pub last_writer: ::prost::alloc::string::String,
    #[prost(int64, tag = "10")]
    pub last_write_ms: i64,
    #[prost(int64, tag = "11")]
    pub observed_ms: i64,
    #[prost(oneof = "object::Body", tags = "20, 21, 22, 23, 24, 25, 26, 27")]
    pub body: ::core::option::Option<object::Body>,
}
/// Nested message and enum types in `Object`.
pub mod object {
    #[derive(Clone, PartialEq, ::prost::Oneof)]
    pub enum Body {
        #[prost(message, tag = "20")]
        NamespaceBody(super::Namespace),
        #[prost(message, tag = "21")]
        Node(super::Node),
        #[prost(message, tag = "22")]
        Pod(super::Pod),
        #[prost(message, tag = "23")]
        EndpointSlice(super::EndpointSlice),
        #[prost(message, tag = "24")]
        Service(super::Service),
        #[prost(message, tag = "25")]
        ConfigMap(super::ConfigMap),
        #[prost(message, tag = "26")]
        Deployment(super::Deployment),
        #[prost(message, tag = "27")]
        Config(super::Config),
    }
}
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
pub struct Pair {
    #[prost(string, tag = "1")]
    pub key: ::prost::alloc::string::String,
    #[prost(string, tag = "2")]
    pub value: ::prost::alloc::string::String,
}
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct Namespace {
    #[prost(message, repeated, tag = "1")]
    pub annotations: ::prost::alloc::vec::Vec<Pair>,
}
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
pub struct Node {
    #[prost(message, optional, tag = "1")]
    pub locality: ::core::option::Option<Locality>,
}
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
pub struct Locality {
    #[prost(string, tag = "1")]
    pub region: ::prost::alloc::string::String,
    #[prost(string, tag = "2")]
    pub zone: ::prost::alloc::string::String,
    #[prost(string, tag = "3")]
    pub subzone: ::prost::alloc::string::String,
}
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct Service {
    #[prost(message, repeated, tag = "1")]
    pub annotations: ::prost::alloc::vec::Vec<Pair>,
    #[prost(enumeration = "service::Type", tag = "2")]
    pub r#type: i32,
    #[prost(string, repeated, tag = "3")]
    pub cluster_ips: ::prost::alloc::vec::Vec<::prost::alloc::string::String>,
    #[prost(bool, tag = "4")]
    pub headless: bool,
    #[prost(string, repeated, tag = "5")]
    pub external_ips: ::prost::alloc::vec::Vec<::prost::alloc::string::String>,
    #[prost(string, repeated, tag = "6")]
    pub load_balancer: ::prost::alloc::vec::Vec<::prost::alloc::string::String>,
    #[prost(string, tag = "7")]
    pub external_name: ::prost::alloc::string::String,
    #[prost(message, repeated, tag = "8")]
    pub ports: ::prost::alloc::vec::Vec<ServicePort>,
    #[prost(message, repeated, tag = "9")]
    pub selector: ::prost::alloc::vec::Vec<Pair>,
    #[prost(bool, tag = "10")]
    pub publish_not_ready: bool,
    #[prost(string, tag = "11")]
    pub traffic_distribution: ::prost::alloc::string::String,
}
/// Nested message and enum types in `Service`.
pub mod service {
    #[derive(
        Clone,
        Copy,
        Debug,
        PartialEq,
        Eq,
        Hash,
        PartialOrd,
        Ord,
        ::prost::Enumeration
    )]
    #[repr(i32)]
    pub enum Type {
        Unknown = 0,
        ClusterIp = 1,
        NodePort = 2,
        LoadBalancer = 3,
        ExternalName = 4,
    }
    impl Type {
        /// String value of the enum field names used in the ProtoBuf definition.
        ///
        /// The values are not transformed in any way and thus are considered stable
        /// (if the ProtoBuf definition does not change) and safe for programmatic use.
        pub fn as_str_name(&self) -> &'static str {
            match self {
                Self::Unknown => "TYPE_UNKNOWN",
                Self::ClusterIp => "TYPE_CLUSTER_IP",
                Self::NodePort => "TYPE_NODE_PORT",
                Self::LoadBalancer => "TYPE_LOAD_BALANCER",
                Self::ExternalName => "TYPE_EXTERNAL_NAME",
            }
        }
        /// Creates an enum from field names used in the ProtoBuf definition.
        pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
            match value {
                "TYPE_UNKNOWN" => Some(Self::Unknown),
                "TYPE_CLUSTER_IP" => Some(Self::ClusterIp),
                "TYPE_NODE_PORT" => Some(Self::NodePort),
                "TYPE_LOAD_BALANCER" => Some(Self::LoadBalancer),
                "TYPE_EXTERNAL_NAME" => Some(Self::ExternalName),
                _ => None,
            }
        }
    }
}
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
pub struct ServicePort {
    #[prost(string, tag = "1")]
    pub name: ::prost::alloc::string::String,
    #[prost(uint32, tag = "2")]
    pub port: u32,
    #[prost(string, tag = "3")]
    pub target_port: ::prost::alloc::string::String,
    #[prost(uint32, tag = "4")]
    pub node_port: u32,
    #[prost(string, tag = "5")]
    pub protocol: ::prost::alloc::string::String,
    #[prost(string, tag = "6")]
    pub app_protocol: ::prost::alloc::string::String,
}
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct EndpointSlice {
    #[prost(string, tag = "1")]
    pub service: ::prost::alloc::string::String,
    #[prost(message, repeated, tag = "2")]
    pub endpoints: ::prost::alloc::vec::Vec<Endpoint>,
    #[prost(message, repeated, tag = "3")]
    pub ports: ::prost::alloc::vec::Vec<NamedPort>,
}
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
pub struct NamedPort {
    #[prost(string, tag = "1")]
    pub name: ::prost::alloc::string::String,
    #[prost(uint32, tag = "2")]
    pub port: u32,
}
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
pub struct Endpoint {
    #[prost(string, repeated, tag = "1")]
    pub addresses: ::prost::alloc::vec::Vec<::prost::alloc::string::String>,
    #[prost(bool, optional, tag = "2")]
    pub ready: ::core::option::Option<bool>,
    #[prost(bool, optional, tag = "3")]
    pub serving: ::core::option::Option<bool>,
    #[prost(bool, optional, tag = "4")]
    pub terminating: ::core::option::Option<bool>,
    #[prost(string, tag = "5")]
    pub pod_namespace: ::prost::alloc::string::String,
    #[prost(string, tag = "6")]
    pub pod_name: ::prost::alloc::string::String,
    #[prost(string, tag = "7")]
    pub node: ::prost::alloc::string::String,
    #[prost(string, tag = "8")]
    pub zone: ::prost::alloc::string::String,
}
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct Pod {
    #[prost(message, repeated, tag = "1")]
    pub annotations: ::prost::alloc::vec::Vec<Pair>,
    #[prost(bool, tag = "2")]
    pub annotations_cut: bool,
    #[prost(string, tag = "3")]
    pub owner_kind: ::prost::alloc::string::String,
    #[prost(string, tag = "4")]
    pub owner_name: ::prost::alloc::string::String,
    #[prost(string, tag = "5")]
    pub node: ::prost::alloc::string::String,
    #[prost(string, tag = "6")]
    pub service_account: ::prost::alloc::string::String,
    #[prost(string, tag = "7")]
    pub phase: ::prost::alloc::string::String,
    #[prost(string, tag = "8")]
    pub reason: ::prost::alloc::string::String,
    #[prost(bool, tag = "9")]
    pub ready: bool,
    #[prost(string, tag = "10")]
    pub ready_reason: ::prost::alloc::string::String,
    #[prost(string, repeated, tag = "11")]
    pub ips: ::prost::alloc::vec::Vec<::prost::alloc::string::String>,
    #[prost(bool, tag = "12")]
    pub host_network: bool,
    #[prost(message, repeated, tag = "13")]
    pub containers: ::prost::alloc::vec::Vec<Container>,
    #[prost(message, optional, tag = "14")]
    pub proxy: ::core::option::Option<Proxy>,
}
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct Container {
    #[prost(string, tag = "1")]
    pub name: ::prost::alloc::string::String,
    #[prost(string, tag = "2")]
    pub image: ::prost::alloc::string::String,
    #[prost(enumeration = "container::Sort", tag = "3")]
    pub sort: i32,
    #[prost(bool, tag = "7")]
    pub ready: bool,
    #[prost(int32, tag = "8")]
    pub restarts: i32,
    #[prost(message, repeated, tag = "9")]
    pub ports: ::prost::alloc::vec::Vec<NamedPort>,
    #[prost(oneof = "container::State", tags = "4, 5, 6")]
    pub state: ::core::option::Option<container::State>,
}
/// Nested message and enum types in `Container`.
pub mod container {
    #[derive(Clone, Copy, PartialEq, Eq, Hash, ::prost::Message)]
    pub struct Running {
        #[prost(int64, tag = "1")]
        pub since_ms: i64,
    }
    #[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
    pub struct Waiting {
        #[prost(string, tag = "1")]
        pub reason: ::prost::alloc::string::String,
    }
    #[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
    pub struct Terminated {
        #[prost(string, tag = "1")]
        pub reason: ::prost::alloc::string::String,
        #[prost(int32, optional, tag = "2")]
        pub exit_code: ::core::option::Option<i32>,
    }
    #[derive(
        Clone,
        Copy,
        Debug,
        PartialEq,
        Eq,
        Hash,
        PartialOrd,
        Ord,
        ::prost::Enumeration
    )]
    #[repr(i32)]
    pub enum Sort {
        Ordinary = 0,
        Init = 1,
        NativeSidecar = 2,
        Ephemeral = 3,
    }
    impl Sort {
        /// String value of the enum field names used in the ProtoBuf definition.
        ///
        /// The values are not transformed in any way and thus are considered stable
        /// (if the ProtoBuf definition does not change) and safe for programmatic use.
        pub fn as_str_name(&self) -> &'static str {
            match self {
                Self::Ordinary => "SORT_ORDINARY",
                Self::Init => "SORT_INIT",
                Self::NativeSidecar => "SORT_NATIVE_SIDECAR",
                Self::Ephemeral => "SORT_EPHEMERAL",
            }
        }
        /// Creates an enum from field names used in the ProtoBuf definition.
        pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
            match value {
                "SORT_ORDINARY" => Some(Self::Ordinary),
                "SORT_INIT" => Some(Self::Init),
                "SORT_NATIVE_SIDECAR" => Some(Self::NativeSidecar),
                "SORT_EPHEMERAL" => Some(Self::Ephemeral),
                _ => None,
            }
        }
    }
    #[derive(Clone, PartialEq, Eq, Hash, ::prost::Oneof)]
    pub enum State {
        #[prost(message, tag = "4")]
        Running(Running),
        #[prost(message, tag = "5")]
        Waiting(Waiting),
        #[prost(message, tag = "6")]
        Terminated(Terminated),
    }
}
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
pub struct Proxy {
    #[prost(enumeration = "proxy::Role", tag = "1")]
    pub role: i32,
    #[prost(string, tag = "2")]
    pub revision: ::prost::alloc::string::String,
    #[prost(uint32, tag = "3")]
    pub admin_port: u32,
    #[prost(string, tag = "4")]
    pub labels_override: ::prost::alloc::string::String,
}
/// Nested message and enum types in `Proxy`.
pub mod proxy {
    #[derive(
        Clone,
        Copy,
        Debug,
        PartialEq,
        Eq,
        Hash,
        PartialOrd,
        Ord,
        ::prost::Enumeration
    )]
    #[repr(i32)]
    pub enum Role {
        None = 0,
        Sidecar = 1,
        Gateway = 2,
        Waypoint = 3,
        Ztunnel = 4,
    }
    impl Role {
        /// String value of the enum field names used in the ProtoBuf definition.
        ///
        /// The values are not transformed in any way and thus are considered stable
        /// (if the ProtoBuf definition does not change) and safe for programmatic use.
        pub fn as_str_name(&self) -> &'static str {
            match self {
                Self::None => "ROLE_NONE",
                Self::Sidecar => "ROLE_SIDECAR",
                Self::Gateway => "ROLE_GATEWAY",
                Self::Waypoint => "ROLE_WAYPOINT",
                Self::Ztunnel => "ROLE_ZTUNNEL",
            }
        }
        /// Creates an enum from field names used in the ProtoBuf definition.
        pub fn from_str_name(value: &str) -> ::core::option::Option<Self> {
            match value {
                "ROLE_NONE" => Some(Self::None),
                "ROLE_SIDECAR" => Some(Self::Sidecar),
                "ROLE_GATEWAY" => Some(Self::Gateway),
                "ROLE_WAYPOINT" => Some(Self::Waypoint),
                "ROLE_ZTUNNEL" => Some(Self::Ztunnel),
                _ => None,
            }
        }
    }
}
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
pub struct ConfigMap {
    #[prost(string, optional, tag = "1")]
    pub mesh: ::core::option::Option<::prost::alloc::string::String>,
    #[prost(string, optional, tag = "2")]
    pub mesh_networks: ::core::option::Option<::prost::alloc::string::String>,
}
#[derive(Clone, PartialEq, ::prost::Message)]
pub struct Deployment {
    #[prost(int32, tag = "1")]
    pub ready_replicas: i32,
    #[prost(message, repeated, tag = "2")]
    pub env: ::prost::alloc::vec::Vec<Pair>,
}
#[derive(Clone, PartialEq, Eq, Hash, ::prost::Message)]
pub struct Config {
    #[prost(string, tag = "1")]
    pub json: ::prost::alloc::string::String,
    #[prost(bool, tag = "2")]
    pub spec_shed: bool,
}
