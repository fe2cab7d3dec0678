//! The plain protocol, spelled by its field numbers.

use crate::protobuf::Message;

pub const CONNECT_PATH: &str = "/navigator.backend.v1alpha1.ManagerService/Connect";

/// Where things are in a message of an edge.
pub mod edge {
    pub const IDENTIFICATION: &[u32] = &[1];
    pub const STATE: &[u32] = &[2];
    pub const SERVICE_NAME: &[u32] = &[2, 1, 1];
    pub const POD_NAME: &[u32] = &[2, 1, 3, 2];
    pub const LABEL_VALUE: &[u32] = &[2, 1, 3, 8, 2];
    pub const ANNOTATION: &[u32] = &[2, 1, 3, 9];
    pub const VIRTUAL_SERVICE_SPEC: &[u32] = &[2, 6, 3];
    pub const RESPONSE: &[u32] = &[3];
    pub const RESPONSE_ID: &[u32] = &[3, 1];
    pub const RESPONSE_CONFIG: &[u32] = &[3, 2];
    pub const RESPONSE_DUMP: &[u32] = &[3, 2, 2];
    pub const RESPONSE_CLUSTERS: &[u32] = &[3, 2, 8];
    pub const RESPONSE_ERROR: &[u32] = &[3, 3];
}

/// Where things are in a message of a manager.
pub mod manager {
    pub const ERROR_CODE: &[u32] = &[2, 1];
    pub const ERROR_TEXT: &[u32] = &[2, 2];
    pub const REQUEST_ID: &[u32] = &[3, 1];
    pub const REQUEST_NAMESPACE: &[u32] = &[3, 2];
    pub const REQUEST_POD: &[u32] = &[3, 3];
}

pub fn identification(cluster: &str) -> Message {
    Message::new().bytes(1, Message::new().bytes(1, cluster))
}

/// What an edge of a later release of the public project says first.
pub fn later_identification(cluster: &str) -> Message {
    let capabilities = Message::new().number(1, 1);
    Message::new().bytes(1, Message::new().bytes(1, cluster).bytes(2, capabilities))
}

/// A state with these services, as [`service`] makes them.
pub fn state(services: impl IntoIterator<Item = Message>) -> Message {
    let state = services.into_iter().fold(Message::new(), |state, service| state.bytes(1, service));
    Message::new().bytes(2, state)
}

/// A service with its instances, as [`instance`] makes them.
pub fn service(namespace: &str, name: &str, instances: impl IntoIterator<Item = Message>) -> Message {
    let bare = Message::new().bytes(1, name).bytes(2, namespace);
    instances.into_iter().fold(bare, |service, instance| service.bytes(3, instance))
}

/// A running pod of one container. Further fields may be added to it.
pub fn instance(ip: &str, pod: &str) -> Message {
    let container = Message::new().bytes(1, "app").bytes(2, "app:1").bytes(3, "Running").number(4, 1).number(5, 2);
    let bare = Message::new().bytes(1, ip).bytes(2, pod).number(3, 1).bytes(4, container);
    bare.bytes(5, "Running").bytes(6, "node-1").bytes(7, "2024-01-02T03:04:05Z").entry(8, "app", pod)
}

/// A pod's proxy configuration, told apart by its version.
pub fn proxy_config(request_id: &str, version: &str) -> Message {
    let config = Message::new().bytes(1, version);
    Message::new().bytes(3, Message::new().bytes(1, request_id).bytes(2, config))
}

pub fn proxy_config_error(request_id: &str, text: &str) -> Message {
    Message::new().bytes(3, Message::new().bytes(1, request_id).bytes(3, text))
}

pub fn ack(accepted: bool) -> Message {
    let ack = if accepted { Message::new().number(1, 1) } else { Message::new() };
    Message::new().bytes(1, ack)
}

pub fn error(code: &str, text: &str) -> Message {
    Message::new().bytes(2, Message::new().bytes(1, code).bytes(2, text))
}

pub fn proxy_config_request(request_id: &str, namespace: &str, pod: &str) -> Message {
    Message::new().bytes(3, Message::new().bytes(1, request_id).bytes(2, namespace).bytes(3, pod))
}
