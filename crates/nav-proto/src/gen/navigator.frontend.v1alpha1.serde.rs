impl serde::Serialize for ClusterSyncInfo {
    #[allow(deprecated)]
    fn serialize<S>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error>
    where
        S: serde::Serializer,
    {
        use serde::ser::SerializeStruct;
        let mut len = 0;
        if true {
            len += 1;
        }
        if true {
            len += 1;
        }
        if true {
            len += 1;
        }
        if true {
            len += 1;
        }
        if true {
            len += 1;
        }
        if true {
            len += 1;
        }
        let mut struct_ser = serializer.serialize_struct("navigator.frontend.v1alpha1.ClusterSyncInfo", len)?;
        if true {
            struct_ser.serialize_field("clusterId", &self.cluster_id)?;
        }
        if true {
            struct_ser.serialize_field("connectedAt", &self.connected_at)?;
        }
        if true {
            struct_ser.serialize_field("lastUpdate", &self.last_update)?;
        }
        if true {
            struct_ser.serialize_field("serviceCount", &self.service_count)?;
        }
        if true {
            let v = SyncStatus::try_from(self.sync_status)
                .map_err(|_| serde::ser::Error::custom(format!("Invalid variant {}", self.sync_status)))?;
            struct_ser.serialize_field("syncStatus", &v)?;
        }
        if true {
            struct_ser.serialize_field("metricsEnabled", &self.metrics_enabled)?;
        }
        struct_ser.end()
    }
}
impl<'de> serde::Deserialize<'de> for ClusterSyncInfo {
    #[allow(deprecated)]
    fn deserialize<D>(deserializer: D) -> std::result::Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>,
    {
        const FIELDS: &[&str] = &[
            "cluster_id",
            "clusterId",
            "connected_at",
            "connectedAt",
            "last_update",
            "lastUpdate",
            "service_count",
            "serviceCount",
            "sync_status",
            "syncStatus",
            "metrics_enabled",
            "metricsEnabled",
        ];

        #[allow(clippy::enum_variant_names)]
        enum GeneratedField {
            ClusterId,
            ConnectedAt,
            LastUpdate,
            ServiceCount,
            SyncStatus,
            MetricsEnabled,
            __SkipField__,
        }
        impl<'de> serde::Deserialize<'de> for GeneratedField {
            fn deserialize<D>(deserializer: D) -> std::result::Result<GeneratedField, D::Error>
            where
                D: serde::Deserializer<'de>,
            {
                struct GeneratedVisitor;

                impl serde::de::Visitor<'_> for GeneratedVisitor {
                    type Value = GeneratedField;

                    fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                        write!(formatter, "expected one of: {:?}", &FIELDS)
                    }

                    #[allow(unused_variables)]
                    fn visit_str<E>(self, value: &str) -> std::result::Result<GeneratedField, E>
                    where
                        E: serde::de::Error,
                    {
                        match value {
                            "clusterId" | "cluster_id" => Ok(GeneratedField::ClusterId),
                            "connectedAt" | "connected_at" => Ok(GeneratedField::ConnectedAt),
                            "lastUpdate" | "last_update" => Ok(GeneratedField::LastUpdate),
                            "serviceCount" | "service_count" => Ok(GeneratedField::ServiceCount),
                            "syncStatus" | "sync_status" => Ok(GeneratedField::SyncStatus),
                            "metricsEnabled" | "metrics_enabled" => Ok(GeneratedField::MetricsEnabled),
                            _ => Ok(GeneratedField::__SkipField__),
                        }
                    }
                }
                deserializer.deserialize_identifier(GeneratedVisitor)
            }
        }
        struct GeneratedVisitor;
        impl<'de> serde::de::Visitor<'de> for GeneratedVisitor {
            type Value = ClusterSyncInfo;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str("struct navigator.frontend.v1alpha1.ClusterSyncInfo")
            }

            fn visit_map<V>(self, mut map_: V) -> std::result::Result<ClusterSyncInfo, V::Error>
                where
                    V: serde::de::MapAccess<'de>,
            {
                let mut cluster_id__ = None;
                let mut connected_at__ = None;
                let mut last_update__ = None;
                let mut service_count__ = None;
                let mut sync_status__ = None;
                let mut metrics_enabled__ = None;
                while let Some(k) = map_.next_key()? {
                    match k {
                        GeneratedField::ClusterId => {
                            if cluster_id__.is_some() {
                                return Err(serde::de::Error::duplicate_field("clusterId"));
                            }
                            cluster_id__ = Some(map_.next_value()?);
                        }
                        GeneratedField::ConnectedAt => {
                            if connected_at__.is_some() {
                                return Err(serde::de::Error::duplicate_field("connectedAt"));
                            }
                            connected_at__ = Some(map_.next_value()?);
                        }
                        GeneratedField::LastUpdate => {
                            if last_update__.is_some() {
                                return Err(serde::de::Error::duplicate_field("lastUpdate"));
                            }
                            last_update__ = Some(map_.next_value()?);
                        }
                        GeneratedField::ServiceCount => {
                            if service_count__.is_some() {
                                return Err(serde::de::Error::duplicate_field("serviceCount"));
                            }
                            service_count__ = 
                                Some(map_.next_value::<::pbjson::private::NumberDeserialize<_>>()?.0)
                            ;
                        }
                        GeneratedField::SyncStatus => {
                            if sync_status__.is_some() {
                                return Err(serde::de::Error::duplicate_field("syncStatus"));
                            }
                            sync_status__ = Some(map_.next_value::<SyncStatus>()? as i32);
                        }
                        GeneratedField::MetricsEnabled => {
                            if metrics_enabled__.is_some() {
                                return Err(serde::de::Error::duplicate_field("metricsEnabled"));
                            }
                            metrics_enabled__ = Some(map_.next_value()?);
                        }
                        GeneratedField::__SkipField__ => {
                            let _ = map_.next_value::<serde::de::IgnoredAny>()?;
                        }
                    }
                }
                Ok(ClusterSyncInfo {
                    cluster_id: cluster_id__.unwrap_or_default(),
                    connected_at: connected_at__.unwrap_or_default(),
                    last_update: last_update__.unwrap_or_default(),
                    service_count: service_count__.unwrap_or_default(),
                    sync_status: sync_status__.unwrap_or_default(),
                    metrics_enabled: metrics_enabled__.unwrap_or_default(),
                })
            }
        }
        deserializer.deserialize_struct("navigator.frontend.v1alpha1.ClusterSyncInfo", FIELDS, GeneratedVisitor)
    }
}
impl serde::Serialize for Container {
    #[allow(deprecated)]
    fn serialize<S>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error>
    where
        S: serde::Serializer,
    {
        use serde::ser::SerializeStruct;
        let mut len = 0;
        if true {
            len += 1;
        }
        if true {
            len += 1;
        }
        if true {
            len += 1;
        }
        if true {
            len += 1;
        }
        if true {
            len += 1;
        }
        let mut struct_ser = serializer.serialize_struct("navigator.frontend.v1alpha1.Container", len)?;
        if true {
            struct_ser.serialize_field("name", &self.name)?;
        }
        if true {
            struct_ser.serialize_field("image", &self.image)?;
        }
        if true {
            struct_ser.serialize_field("status", &self.status)?;
        }
        if true {
            struct_ser.serialize_field("ready", &self.ready)?;
        }
        if true {
            struct_ser.serialize_field("restartCount", &self.restart_count)?;
        }
        struct_ser.end()
    }
}
impl<'de> serde::Deserialize<'de> for Container {
    #[allow(deprecated)]
    fn deserialize<D>(deserializer: D) -> std::result::Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>,
    {
        const FIELDS: &[&str] = &[
            "name",
            "image",
            "status",
            "ready",
            "restart_count",
            "restartCount",
        ];

        #[allow(clippy::enum_variant_names)]
        enum GeneratedField {
            Name,
            Image,
            Status,
            Ready,
            RestartCount,
            __SkipField__,
        }
        impl<'de> serde::Deserialize<'de> for GeneratedField {
            fn deserialize<D>(deserializer: D) -> std::result::Result<GeneratedField, D::Error>
            where
                D: serde::Deserializer<'de>,
            {
                struct GeneratedVisitor;

                impl serde::de::Visitor<'_> for GeneratedVisitor {
                    type Value = GeneratedField;

                    fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                        write!(formatter, "expected one of: {:?}", &FIELDS)
                    }

                    #[allow(unused_variables)]
                    fn visit_str<E>(self, value: &str) -> std::result::Result<GeneratedField, E>
                    where
                        E: serde::de::Error,
                    {
                        match value {
                            "name" => Ok(GeneratedField::Name),
                            "image" => Ok(GeneratedField::Image),
                            "status" => Ok(GeneratedField::Status),
                            "ready" => Ok(GeneratedField::Ready),
                            "restartCount" | "restart_count" => Ok(GeneratedField::RestartCount),
                            _ => Ok(GeneratedField::__SkipField__),
                        }
                    }
                }
                deserializer.deserialize_identifier(GeneratedVisitor)
            }
        }
        struct GeneratedVisitor;
        impl<'de> serde::de::Visitor<'de> for GeneratedVisitor {
            type Value = Container;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str("struct navigator.frontend.v1alpha1.Container")
            }

            fn visit_map<V>(self, mut map_: V) -> std::result::Result<Container, V::Error>
                where
                    V: serde::de::MapAccess<'de>,
            {
                let mut name__ = None;
                let mut image__ = None;
                let mut status__ = None;
                let mut ready__ = None;
                let mut restart_count__ = None;
                while let Some(k) = map_.next_key()? {
                    match k {
                        GeneratedField::Name => {
                            if name__.is_some() {
                                return Err(serde::de::Error::duplicate_field("name"));
                            }
                            name__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Image => {
                            if image__.is_some() {
                                return Err(serde::de::Error::duplicate_field("image"));
                            }
                            image__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Status => {
                            if status__.is_some() {
                                return Err(serde::de::Error::duplicate_field("status"));
                            }
                            status__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Ready => {
                            if ready__.is_some() {
                                return Err(serde::de::Error::duplicate_field("ready"));
                            }
                            ready__ = Some(map_.next_value()?);
                        }
                        GeneratedField::RestartCount => {
                            if restart_count__.is_some() {
                                return Err(serde::de::Error::duplicate_field("restartCount"));
                            }
                            restart_count__ = 
                                Some(map_.next_value::<::pbjson::private::NumberDeserialize<_>>()?.0)
                            ;
                        }
                        GeneratedField::__SkipField__ => {
                            let _ = map_.next_value::<serde::de::IgnoredAny>()?;
                        }
                    }
                }
                Ok(Container {
                    name: name__.unwrap_or_default(),
                    image: image__.unwrap_or_default(),
                    status: status__.unwrap_or_default(),
                    ready: ready__.unwrap_or_default(),
                    restart_count: restart_count__.unwrap_or_default(),
                })
            }
        }
        deserializer.deserialize_struct("navigator.frontend.v1alpha1.Container", FIELDS, GeneratedVisitor)
    }
}
impl serde::Serialize for GetIstioResourcesRequest {
    #[allow(deprecated)]
    fn serialize<S>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error>
    where
        S: serde::Serializer,
    {
        use serde::ser::SerializeStruct;
        let mut len = 0;
        if true {
            len += 1;
        }
        if true {
            len += 1;
        }
        let mut struct_ser = serializer.serialize_struct("navigator.frontend.v1alpha1.GetIstioResourcesRequest", len)?;
        if true {
            struct_ser.serialize_field("serviceId", &self.service_id)?;
        }
        if true {
            struct_ser.serialize_field("instanceId", &self.instance_id)?;
        }
        struct_ser.end()
    }
}
impl<'de> serde::Deserialize<'de> for GetIstioResourcesRequest {
    #[allow(deprecated)]
    fn deserialize<D>(deserializer: D) -> std::result::Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>,
    {
        const FIELDS: &[&str] = &[
            "service_id",
            "serviceId",
            "instance_id",
            "instanceId",
        ];

        #[allow(clippy::enum_variant_names)]
        enum GeneratedField {
            ServiceId,
            InstanceId,
            __SkipField__,
        }
        impl<'de> serde::Deserialize<'de> for GeneratedField {
            fn deserialize<D>(deserializer: D) -> std::result::Result<GeneratedField, D::Error>
            where
                D: serde::Deserializer<'de>,
            {
                struct GeneratedVisitor;

                impl serde::de::Visitor<'_> for GeneratedVisitor {
                    type Value = GeneratedField;

                    fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                        write!(formatter, "expected one of: {:?}", &FIELDS)
                    }

                    #[allow(unused_variables)]
                    fn visit_str<E>(self, value: &str) -> std::result::Result<GeneratedField, E>
                    where
                        E: serde::de::Error,
                    {
                        match value {
                            "serviceId" | "service_id" => Ok(GeneratedField::ServiceId),
                            "instanceId" | "instance_id" => Ok(GeneratedField::InstanceId),
                            _ => Ok(GeneratedField::__SkipField__),
                        }
                    }
                }
                deserializer.deserialize_identifier(GeneratedVisitor)
            }
        }
        struct GeneratedVisitor;
        impl<'de> serde::de::Visitor<'de> for GeneratedVisitor {
            type Value = GetIstioResourcesRequest;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str("struct navigator.frontend.v1alpha1.GetIstioResourcesRequest")
            }

            fn visit_map<V>(self, mut map_: V) -> std::result::Result<GetIstioResourcesRequest, V::Error>
                where
                    V: serde::de::MapAccess<'de>,
            {
                let mut service_id__ = None;
                let mut instance_id__ = None;
                while let Some(k) = map_.next_key()? {
                    match k {
                        GeneratedField::ServiceId => {
                            if service_id__.is_some() {
                                return Err(serde::de::Error::duplicate_field("serviceId"));
                            }
                            service_id__ = Some(map_.next_value()?);
                        }
                        GeneratedField::InstanceId => {
                            if instance_id__.is_some() {
                                return Err(serde::de::Error::duplicate_field("instanceId"));
                            }
                            instance_id__ = Some(map_.next_value()?);
                        }
                        GeneratedField::__SkipField__ => {
                            let _ = map_.next_value::<serde::de::IgnoredAny>()?;
                        }
                    }
                }
                Ok(GetIstioResourcesRequest {
                    service_id: service_id__.unwrap_or_default(),
                    instance_id: instance_id__.unwrap_or_default(),
                })
            }
        }
        deserializer.deserialize_struct("navigator.frontend.v1alpha1.GetIstioResourcesRequest", FIELDS, GeneratedVisitor)
    }
}
impl serde::Serialize for GetIstioResourcesResponse {
    #[allow(deprecated)]
    fn serialize<S>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error>
    where
        S: serde::Serializer,
    {
        use serde::ser::SerializeStruct;
        let mut len = 0;
        if true {
            len += 1;
        }
        if true {
            len += 1;
        }
        if true {
            len += 1;
        }
        if true {
            len += 1;
        }
        if true {
            len += 1;
        }
        if true {
            len += 1;
        }
        if true {
            len += 1;
        }
        if true {
            len += 1;
        }
        if true {
            len += 1;
        }
        if true {
            len += 1;
        }
        let mut struct_ser = serializer.serialize_struct("navigator.frontend.v1alpha1.GetIstioResourcesResponse", len)?;
        if true {
            struct_ser.serialize_field("virtualServices", &self.virtual_services)?;
        }
        if true {
            struct_ser.serialize_field("destinationRules", &self.destination_rules)?;
        }
        if true {
            struct_ser.serialize_field("gateways", &self.gateways)?;
        }
        if true {
            struct_ser.serialize_field("sidecars", &self.sidecars)?;
        }
        if true {
            struct_ser.serialize_field("envoyFilters", &self.envoy_filters)?;
        }
        if true {
            struct_ser.serialize_field("requestAuthentications", &self.request_authentications)?;
        }
        if true {
            struct_ser.serialize_field("peerAuthentications", &self.peer_authentications)?;
        }
        if true {
            struct_ser.serialize_field("authorizationPolicies", &self.authorization_policies)?;
        }
        if true {
            struct_ser.serialize_field("wasmPlugins", &self.wasm_plugins)?;
        }
        if true {
            struct_ser.serialize_field("serviceEntries", &self.service_entries)?;
        }
        struct_ser.end()
    }
}
impl<'de> serde::Deserialize<'de> for GetIstioResourcesResponse {
    #[allow(deprecated)]
    fn deserialize<D>(deserializer: D) -> std::result::Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>,
    {
        const FIELDS: &[&str] = &[
            "virtual_services",
            "virtualServices",
            "destination_rules",
            "destinationRules",
            "gateways",
            "sidecars",
            "envoy_filters",
            "envoyFilters",
            "request_authentications",
            "requestAuthentications",
            "peer_authentications",
            "peerAuthentications",
            "authorization_policies",
            "authorizationPolicies",
            "wasm_plugins",
            "wasmPlugins",
            "service_entries",
            "serviceEntries",
        ];

        #[allow(clippy::enum_variant_names)]
        enum GeneratedField {
            VirtualServices,
            DestinationRules,
            Gateways,
            Sidecars,
            EnvoyFilters,
            RequestAuthentications,
            PeerAuthentications,
            AuthorizationPolicies,
            WasmPlugins,
            ServiceEntries,
            __SkipField__,
        }
        impl<'de> serde::Deserialize<'de> for GeneratedField {
            fn deserialize<D>(deserializer: D) -> std::result::Result<GeneratedField, D::Error>
            where
                D: serde::Deserializer<'de>,
            {
                struct GeneratedVisitor;

                impl serde::de::Visitor<'_> for GeneratedVisitor {
                    type Value = GeneratedField;

                    fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                        write!(formatter, "expected one of: {:?}", &FIELDS)
                    }

                    #[allow(unused_variables)]
                    fn visit_str<E>(self, value: &str) -> std::result::Result<GeneratedField, E>
                    where
                        E: serde::de::Error,
                    {
                        match value {
                            "virtualServices" | "virtual_services" => Ok(GeneratedField::VirtualServices),
                            "destinationRules" | "destination_rules" => Ok(GeneratedField::DestinationRules),
                            "gateways" => Ok(GeneratedField::Gateways),
                            "sidecars" => Ok(GeneratedField::Sidecars),
                            "envoyFilters" | "envoy_filters" => Ok(GeneratedField::EnvoyFilters),
                            "requestAuthentications" | "request_authentications" => Ok(GeneratedField::RequestAuthentications),
                            "peerAuthentications" | "peer_authentications" => Ok(GeneratedField::PeerAuthentications),
                            "authorizationPolicies" | "authorization_policies" => Ok(GeneratedField::AuthorizationPolicies),
                            "wasmPlugins" | "wasm_plugins" => Ok(GeneratedField::WasmPlugins),
                            "serviceEntries" | "service_entries" => Ok(GeneratedField::ServiceEntries),
                            _ => Ok(GeneratedField::__SkipField__),
                        }
                    }
                }
                deserializer.deserialize_identifier(GeneratedVisitor)
            }
        }
        struct GeneratedVisitor;
        impl<'de> serde::de::Visitor<'de> for GeneratedVisitor {
            type Value = GetIstioResourcesResponse;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str("struct navigator.frontend.v1alpha1.GetIstioResourcesResponse")
            }

            fn visit_map<V>(self, mut map_: V) -> std::result::Result<GetIstioResourcesResponse, V::Error>
                where
                    V: serde::de::MapAccess<'de>,
            {
                let mut virtual_services__ = None;
                let mut destination_rules__ = None;
                let mut gateways__ = None;
                let mut sidecars__ = None;
                let mut envoy_filters__ = None;
                let mut request_authentications__ = None;
                let mut peer_authentications__ = None;
                let mut authorization_policies__ = None;
                let mut wasm_plugins__ = None;
                let mut service_entries__ = None;
                while let Some(k) = map_.next_key()? {
                    match k {
                        GeneratedField::VirtualServices => {
                            if virtual_services__.is_some() {
                                return Err(serde::de::Error::duplicate_field("virtualServices"));
                            }
                            virtual_services__ = Some(map_.next_value()?);
                        }
                        GeneratedField::DestinationRules => {
                            if destination_rules__.is_some() {
                                return Err(serde::de::Error::duplicate_field("destinationRules"));
                            }
                            destination_rules__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Gateways => {
                            if gateways__.is_some() {
                                return Err(serde::de::Error::duplicate_field("gateways"));
                            }
                            gateways__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Sidecars => {
                            if sidecars__.is_some() {
                                return Err(serde::de::Error::duplicate_field("sidecars"));
                            }
                            sidecars__ = Some(map_.next_value()?);
                        }
                        GeneratedField::EnvoyFilters => {
                            if envoy_filters__.is_some() {
                                return Err(serde::de::Error::duplicate_field("envoyFilters"));
                            }
                            envoy_filters__ = Some(map_.next_value()?);
                        }
                        GeneratedField::RequestAuthentications => {
                            if request_authentications__.is_some() {
                                return Err(serde::de::Error::duplicate_field("requestAuthentications"));
                            }
                            request_authentications__ = Some(map_.next_value()?);
                        }
                        GeneratedField::PeerAuthentications => {
                            if peer_authentications__.is_some() {
                                return Err(serde::de::Error::duplicate_field("peerAuthentications"));
                            }
                            peer_authentications__ = Some(map_.next_value()?);
                        }
                        GeneratedField::AuthorizationPolicies => {
                            if authorization_policies__.is_some() {
                                return Err(serde::de::Error::duplicate_field("authorizationPolicies"));
                            }
                            authorization_policies__ = Some(map_.next_value()?);
                        }
                        GeneratedField::WasmPlugins => {
                            if wasm_plugins__.is_some() {
                                return Err(serde::de::Error::duplicate_field("wasmPlugins"));
                            }
                            wasm_plugins__ = Some(map_.next_value()?);
                        }
                        GeneratedField::ServiceEntries => {
                            if service_entries__.is_some() {
                                return Err(serde::de::Error::duplicate_field("serviceEntries"));
                            }
                            service_entries__ = Some(map_.next_value()?);
                        }
                        GeneratedField::__SkipField__ => {
                            let _ = map_.next_value::<serde::de::IgnoredAny>()?;
                        }
                    }
                }
                Ok(GetIstioResourcesResponse {
                    virtual_services: virtual_services__.unwrap_or_default(),
                    destination_rules: destination_rules__.unwrap_or_default(),
                    gateways: gateways__.unwrap_or_default(),
                    sidecars: sidecars__.unwrap_or_default(),
                    envoy_filters: envoy_filters__.unwrap_or_default(),
                    request_authentications: request_authentications__.unwrap_or_default(),
                    peer_authentications: peer_authentications__.unwrap_or_default(),
                    authorization_policies: authorization_policies__.unwrap_or_default(),
                    wasm_plugins: wasm_plugins__.unwrap_or_default(),
                    service_entries: service_entries__.unwrap_or_default(),
                })
            }
        }
        deserializer.deserialize_struct("navigator.frontend.v1alpha1.GetIstioResourcesResponse", FIELDS, GeneratedVisitor)
    }
}
impl serde::Serialize for GetProxyConfigRequest {
    #[allow(deprecated)]
    fn serialize<S>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error>
    where
        S: serde::Serializer,
    {
        use serde::ser::SerializeStruct;
        let mut len = 0;
        if true {
            len += 1;
        }
        if true {
            len += 1;
        }
        let mut struct_ser = serializer.serialize_struct("navigator.frontend.v1alpha1.GetProxyConfigRequest", len)?;
        if true {
            struct_ser.serialize_field("serviceId", &self.service_id)?;
        }
        if true {
            struct_ser.serialize_field("instanceId", &self.instance_id)?;
        }
        struct_ser.end()
    }
}
impl<'de> serde::Deserialize<'de> for GetProxyConfigRequest {
    #[allow(deprecated)]
    fn deserialize<D>(deserializer: D) -> std::result::Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>,
    {
        const FIELDS: &[&str] = &[
            "service_id",
            "serviceId",
            "instance_id",
            "instanceId",
        ];

        #[allow(clippy::enum_variant_names)]
        enum GeneratedField {
            ServiceId,
            InstanceId,
            __SkipField__,
        }
        impl<'de> serde::Deserialize<'de> for GeneratedField {
            fn deserialize<D>(deserializer: D) -> std::result::Result<GeneratedField, D::Error>
            where
                D: serde::Deserializer<'de>,
            {
                struct GeneratedVisitor;

                impl serde::de::Visitor<'_> for GeneratedVisitor {
                    type Value = GeneratedField;

                    fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                        write!(formatter, "expected one of: {:?}", &FIELDS)
                    }

                    #[allow(unused_variables)]
                    fn visit_str<E>(self, value: &str) -> std::result::Result<GeneratedField, E>
                    where
                        E: serde::de::Error,
                    {
                        match value {
                            "serviceId" | "service_id" => Ok(GeneratedField::ServiceId),
                            "instanceId" | "instance_id" => Ok(GeneratedField::InstanceId),
                            _ => Ok(GeneratedField::__SkipField__),
                        }
                    }
                }
                deserializer.deserialize_identifier(GeneratedVisitor)
            }
        }
        struct GeneratedVisitor;
        impl<'de> serde::de::Visitor<'de> for GeneratedVisitor {
            type Value = GetProxyConfigRequest;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str("struct navigator.frontend.v1alpha1.GetProxyConfigRequest")
            }

            fn visit_map<V>(self, mut map_: V) -> std::result::Result<GetProxyConfigRequest, V::Error>
                where
                    V: serde::de::MapAccess<'de>,
            {
                let mut service_id__ = None;
                let mut instance_id__ = None;
                while let Some(k) = map_.next_key()? {
                    match k {
                        GeneratedField::ServiceId => {
                            if service_id__.is_some() {
                                return Err(serde::de::Error::duplicate_field("serviceId"));
                            }
                            service_id__ = Some(map_.next_value()?);
                        }
                        GeneratedField::InstanceId => {
                            if instance_id__.is_some() {
                                return Err(serde::de::Error::duplicate_field("instanceId"));
                            }
                            instance_id__ = Some(map_.next_value()?);
                        }
                        GeneratedField::__SkipField__ => {
                            let _ = map_.next_value::<serde::de::IgnoredAny>()?;
                        }
                    }
                }
                Ok(GetProxyConfigRequest {
                    service_id: service_id__.unwrap_or_default(),
                    instance_id: instance_id__.unwrap_or_default(),
                })
            }
        }
        deserializer.deserialize_struct("navigator.frontend.v1alpha1.GetProxyConfigRequest", FIELDS, GeneratedVisitor)
    }
}
impl serde::Serialize for GetProxyConfigResponse {
    #[allow(deprecated)]
    fn serialize<S>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error>
    where
        S: serde::Serializer,
    {
        use serde::ser::SerializeStruct;
        let mut len = 0;
        if true {
            len += 1;
        }
        let mut struct_ser = serializer.serialize_struct("navigator.frontend.v1alpha1.GetProxyConfigResponse", len)?;
        if let Some(v) = self.proxy_config.as_ref() {
            struct_ser.serialize_field("proxyConfig", v)?;
        }
        struct_ser.end()
    }
}
impl<'de> serde::Deserialize<'de> for GetProxyConfigResponse {
    #[allow(deprecated)]
    fn deserialize<D>(deserializer: D) -> std::result::Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>,
    {
        const FIELDS: &[&str] = &[
            "proxy_config",
            "proxyConfig",
        ];

        #[allow(clippy::enum_variant_names)]
        enum GeneratedField {
            ProxyConfig,
            __SkipField__,
        }
        impl<'de> serde::Deserialize<'de> for GeneratedField {
            fn deserialize<D>(deserializer: D) -> std::result::Result<GeneratedField, D::Error>
            where
                D: serde::Deserializer<'de>,
            {
                struct GeneratedVisitor;

                impl serde::de::Visitor<'_> for GeneratedVisitor {
                    type Value = GeneratedField;

                    fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                        write!(formatter, "expected one of: {:?}", &FIELDS)
                    }

                    #[allow(unused_variables)]
                    fn visit_str<E>(self, value: &str) -> std::result::Result<GeneratedField, E>
                    where
                        E: serde::de::Error,
                    {
                        match value {
                            "proxyConfig" | "proxy_config" => Ok(GeneratedField::ProxyConfig),
                            _ => Ok(GeneratedField::__SkipField__),
                        }
                    }
                }
                deserializer.deserialize_identifier(GeneratedVisitor)
            }
        }
        struct GeneratedVisitor;
        impl<'de> serde::de::Visitor<'de> for GeneratedVisitor {
            type Value = GetProxyConfigResponse;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str("struct navigator.frontend.v1alpha1.GetProxyConfigResponse")
            }

            fn visit_map<V>(self, mut map_: V) -> std::result::Result<GetProxyConfigResponse, V::Error>
                where
                    V: serde::de::MapAccess<'de>,
            {
                let mut proxy_config__ = None;
                while let Some(k) = map_.next_key()? {
                    match k {
                        GeneratedField::ProxyConfig => {
                            if proxy_config__.is_some() {
                                return Err(serde::de::Error::duplicate_field("proxyConfig"));
                            }
                            proxy_config__ = map_.next_value()?;
                        }
                        GeneratedField::__SkipField__ => {
                            let _ = map_.next_value::<serde::de::IgnoredAny>()?;
                        }
                    }
                }
                Ok(GetProxyConfigResponse {
                    proxy_config: proxy_config__,
                })
            }
        }
        deserializer.deserialize_struct("navigator.frontend.v1alpha1.GetProxyConfigResponse", FIELDS, GeneratedVisitor)
    }
}
impl serde::Serialize for GetServiceConnectionsRequest {
    #[allow(deprecated)]
    fn serialize<S>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error>
    where
        S: serde::Serializer,
    {
        use serde::ser::SerializeStruct;
        let mut len = 0;
        if true {
            len += 1;
        }
        if true {
            len += 1;
        }
        if true {
            len += 1;
        }
        if true {
            len += 1;
        }
        let mut struct_ser = serializer.serialize_struct("navigator.frontend.v1alpha1.GetServiceConnectionsRequest", len)?;
        if true {
            struct_ser.serialize_field("serviceName", &self.service_name)?;
        }
        if true {
            struct_ser.serialize_field("namespace", &self.namespace)?;
        }
        if let Some(v) = self.start_time.as_ref() {
            struct_ser.serialize_field("startTime", v)?;
        }
        if let Some(v) = self.end_time.as_ref() {
            struct_ser.serialize_field("endTime", v)?;
        }
        struct_ser.end()
    }
}
impl<'de> serde::Deserialize<'de> for GetServiceConnectionsRequest {
    #[allow(deprecated)]
    fn deserialize<D>(deserializer: D) -> std::result::Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>,
    {
        const FIELDS: &[&str] = &[
            "service_name",
            "serviceName",
            "namespace",
            "start_time",
            "startTime",
            "end_time",
            "endTime",
        ];

        #[allow(clippy::enum_variant_names)]
        enum GeneratedField {
            ServiceName,
            Namespace,
            StartTime,
            EndTime,
            __SkipField__,
        }
        impl<'de> serde::Deserialize<'de> for GeneratedField {
            fn deserialize<D>(deserializer: D) -> std::result::Result<GeneratedField, D::Error>
            where
                D: serde::Deserializer<'de>,
            {
                struct GeneratedVisitor;

                impl serde::de::Visitor<'_> for GeneratedVisitor {
                    type Value = GeneratedField;

                    fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                        write!(formatter, "expected one of: {:?}", &FIELDS)
                    }

                    #[allow(unused_variables)]
                    fn visit_str<E>(self, value: &str) -> std::result::Result<GeneratedField, E>
                    where
                        E: serde::de::Error,
                    {
                        match value {
                            "serviceName" | "service_name" => Ok(GeneratedField::ServiceName),
                            "namespace" => Ok(GeneratedField::Namespace),
                            "startTime" | "start_time" => Ok(GeneratedField::StartTime),
                            "endTime" | "end_time" => Ok(GeneratedField::EndTime),
                            _ => Ok(GeneratedField::__SkipField__),
                        }
                    }
                }
                deserializer.deserialize_identifier(GeneratedVisitor)
            }
        }
        struct GeneratedVisitor;
        impl<'de> serde::de::Visitor<'de> for GeneratedVisitor {
            type Value = GetServiceConnectionsRequest;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str("struct navigator.frontend.v1alpha1.GetServiceConnectionsRequest")
            }

            fn visit_map<V>(self, mut map_: V) -> std::result::Result<GetServiceConnectionsRequest, V::Error>
                where
                    V: serde::de::MapAccess<'de>,
            {
                let mut service_name__ = None;
                let mut namespace__ = None;
                let mut start_time__ = None;
                let mut end_time__ = None;
                while let Some(k) = map_.next_key()? {
                    match k {
                        GeneratedField::ServiceName => {
                            if service_name__.is_some() {
                                return Err(serde::de::Error::duplicate_field("serviceName"));
                            }
                            service_name__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Namespace => {
                            if namespace__.is_some() {
                                return Err(serde::de::Error::duplicate_field("namespace"));
                            }
                            namespace__ = Some(map_.next_value()?);
                        }
                        GeneratedField::StartTime => {
                            if start_time__.is_some() {
                                return Err(serde::de::Error::duplicate_field("startTime"));
                            }
                            start_time__ = map_.next_value()?;
                        }
                        GeneratedField::EndTime => {
                            if end_time__.is_some() {
                                return Err(serde::de::Error::duplicate_field("endTime"));
                            }
                            end_time__ = map_.next_value()?;
                        }
                        GeneratedField::__SkipField__ => {
                            let _ = map_.next_value::<serde::de::IgnoredAny>()?;
                        }
                    }
                }
                Ok(GetServiceConnectionsRequest {
                    service_name: service_name__.unwrap_or_default(),
                    namespace: namespace__.unwrap_or_default(),
                    start_time: start_time__,
                    end_time: end_time__,
                })
            }
        }
        deserializer.deserialize_struct("navigator.frontend.v1alpha1.GetServiceConnectionsRequest", FIELDS, GeneratedVisitor)
    }
}
impl serde::Serialize for GetServiceConnectionsResponse {
    #[allow(deprecated)]
    fn serialize<S>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error>
    where
        S: serde::Serializer,
    {
        use serde::ser::SerializeStruct;
        let mut len = 0;
        if true {
            len += 1;
        }
        if true {
            len += 1;
        }
        if true {
            len += 1;
        }
        if true {
            len += 1;
        }
        let mut struct_ser = serializer.serialize_struct("navigator.frontend.v1alpha1.GetServiceConnectionsResponse", len)?;
        if true {
            struct_ser.serialize_field("inbound", &self.inbound)?;
        }
        if true {
            struct_ser.serialize_field("outbound", &self.outbound)?;
        }
        if true {
            struct_ser.serialize_field("timestamp", &self.timestamp)?;
        }
        if true {
            struct_ser.serialize_field("clustersQueried", &self.clusters_queried)?;
        }
        struct_ser.end()
    }
}
impl<'de> serde::Deserialize<'de> for GetServiceConnectionsResponse {
    #[allow(deprecated)]
    fn deserialize<D>(deserializer: D) -> std::result::Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>,
    {
        const FIELDS: &[&str] = &[
            "inbound",
            "outbound",
            "timestamp",
            "clusters_queried",
            "clustersQueried",
        ];

        #[allow(clippy::enum_variant_names)]
        enum GeneratedField {
            Inbound,
            Outbound,
            Timestamp,
            ClustersQueried,
            __SkipField__,
        }
        impl<'de> serde::Deserialize<'de> for GeneratedField {
            fn deserialize<D>(deserializer: D) -> std::result::Result<GeneratedField, D::Error>
            where
                D: serde::Deserializer<'de>,
            {
                struct GeneratedVisitor;

                impl serde::de::Visitor<'_> for GeneratedVisitor {
                    type Value = GeneratedField;

                    fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                        write!(formatter, "expected one of: {:?}", &FIELDS)
                    }

                    #[allow(unused_variables)]
                    fn visit_str<E>(self, value: &str) -> std::result::Result<GeneratedField, E>
                    where
                        E: serde::de::Error,
                    {
                        match value {
                            "inbound" => Ok(GeneratedField::Inbound),
                            "outbound" => Ok(GeneratedField::Outbound),
                            "timestamp" => Ok(GeneratedField::Timestamp),
                            "clustersQueried" | "clusters_queried" => Ok(GeneratedField::ClustersQueried),
                            _ => Ok(GeneratedField::__SkipField__),
                        }
                    }
                }
                deserializer.deserialize_identifier(GeneratedVisitor)
            }
        }
        struct GeneratedVisitor;
        impl<'de> serde::de::Visitor<'de> for GeneratedVisitor {
            type Value = GetServiceConnectionsResponse;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str("struct navigator.frontend.v1alpha1.GetServiceConnectionsResponse")
            }

            fn visit_map<V>(self, mut map_: V) -> std::result::Result<GetServiceConnectionsResponse, V::Error>
                where
                    V: serde::de::MapAccess<'de>,
            {
                let mut inbound__ = None;
                let mut outbound__ = None;
                let mut timestamp__ = None;
                let mut clusters_queried__ = None;
                while let Some(k) = map_.next_key()? {
                    match k {
                        GeneratedField::Inbound => {
                            if inbound__.is_some() {
                                return Err(serde::de::Error::duplicate_field("inbound"));
                            }
                            inbound__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Outbound => {
                            if outbound__.is_some() {
                                return Err(serde::de::Error::duplicate_field("outbound"));
                            }
                            outbound__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Timestamp => {
                            if timestamp__.is_some() {
                                return Err(serde::de::Error::duplicate_field("timestamp"));
                            }
                            timestamp__ = Some(map_.next_value()?);
                        }
                        GeneratedField::ClustersQueried => {
                            if clusters_queried__.is_some() {
                                return Err(serde::de::Error::duplicate_field("clustersQueried"));
                            }
                            clusters_queried__ = Some(map_.next_value()?);
                        }
                        GeneratedField::__SkipField__ => {
                            let _ = map_.next_value::<serde::de::IgnoredAny>()?;
                        }
                    }
                }
                Ok(GetServiceConnectionsResponse {
                    inbound: inbound__.unwrap_or_default(),
                    outbound: outbound__.unwrap_or_default(),
                    timestamp: timestamp__.unwrap_or_default(),
                    clusters_queried: clusters_queried__.unwrap_or_default(),
                })
            }
        }
        deserializer.deserialize_struct("navigator.frontend.v1alpha1.GetServiceConnectionsResponse", FIELDS, GeneratedVisitor)
    }
}
impl serde::Serialize for GetServiceInstanceRequest {
    #[allow(deprecated)]
    fn serialize<S>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error>
    where
        S: serde::Serializer,
    {
        use serde::ser::SerializeStruct;
        let mut len = 0;
        if true {
            len += 1;
        }
        if true {
            len += 1;
        }
        let mut struct_ser = serializer.serialize_struct("navigator.frontend.v1alpha1.GetServiceInstanceRequest", len)?;
        if true {
            struct_ser.serialize_field("serviceId", &self.service_id)?;
        }
        if true {
            struct_ser.serialize_field("instanceId", &self.instance_id)?;
        }
        struct_ser.end()
    }
}
impl<'de> serde::Deserialize<'de> for GetServiceInstanceRequest {
    #[allow(deprecated)]
    fn deserialize<D>(deserializer: D) -> std::result::Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>,
    {
        const FIELDS: &[&str] = &[
            "service_id",
            "serviceId",
            "instance_id",
            "instanceId",
        ];

        #[allow(clippy::enum_variant_names)]
        enum GeneratedField {
            ServiceId,
            InstanceId,
            __SkipField__,
        }
        impl<'de> serde::Deserialize<'de> for GeneratedField {
            fn deserialize<D>(deserializer: D) -> std::result::Result<GeneratedField, D::Error>
            where
                D: serde::Deserializer<'de>,
            {
                struct GeneratedVisitor;

                impl serde::de::Visitor<'_> for GeneratedVisitor {
                    type Value = GeneratedField;

                    fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                        write!(formatter, "expected one of: {:?}", &FIELDS)
                    }

                    #[allow(unused_variables)]
                    fn visit_str<E>(self, value: &str) -> std::result::Result<GeneratedField, E>
                    where
                        E: serde::de::Error,
                    {
                        match value {
                            "serviceId" | "service_id" => Ok(GeneratedField::ServiceId),
                            "instanceId" | "instance_id" => Ok(GeneratedField::InstanceId),
                            _ => Ok(GeneratedField::__SkipField__),
                        }
                    }
                }
                deserializer.deserialize_identifier(GeneratedVisitor)
            }
        }
        struct GeneratedVisitor;
        impl<'de> serde::de::Visitor<'de> for GeneratedVisitor {
            type Value = GetServiceInstanceRequest;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str("struct navigator.frontend.v1alpha1.GetServiceInstanceRequest")
            }

            fn visit_map<V>(self, mut map_: V) -> std::result::Result<GetServiceInstanceRequest, V::Error>
                where
                    V: serde::de::MapAccess<'de>,
            {
                let mut service_id__ = None;
                let mut instance_id__ = None;
                while let Some(k) = map_.next_key()? {
                    match k {
                        GeneratedField::ServiceId => {
                            if service_id__.is_some() {
                                return Err(serde::de::Error::duplicate_field("serviceId"));
                            }
                            service_id__ = Some(map_.next_value()?);
                        }
                        GeneratedField::InstanceId => {
                            if instance_id__.is_some() {
                                return Err(serde::de::Error::duplicate_field("instanceId"));
                            }
                            instance_id__ = Some(map_.next_value()?);
                        }
                        GeneratedField::__SkipField__ => {
                            let _ = map_.next_value::<serde::de::IgnoredAny>()?;
                        }
                    }
                }
                Ok(GetServiceInstanceRequest {
                    service_id: service_id__.unwrap_or_default(),
                    instance_id: instance_id__.unwrap_or_default(),
                })
            }
        }
        deserializer.deserialize_struct("navigator.frontend.v1alpha1.GetServiceInstanceRequest", FIELDS, GeneratedVisitor)
    }
}
impl serde::Serialize for GetServiceInstanceResponse {
    #[allow(deprecated)]
    fn serialize<S>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error>
    where
        S: serde::Serializer,
    {
        use serde::ser::SerializeStruct;
        let mut len = 0;
        if true {
            len += 1;
        }
        let mut struct_ser = serializer.serialize_struct("navigator.frontend.v1alpha1.GetServiceInstanceResponse", len)?;
        if let Some(v) = self.instance.as_ref() {
            struct_ser.serialize_field("instance", v)?;
        }
        struct_ser.end()
    }
}
impl<'de> serde::Deserialize<'de> for GetServiceInstanceResponse {
    #[allow(deprecated)]
    fn deserialize<D>(deserializer: D) -> std::result::Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>,
    {
        const FIELDS: &[&str] = &[
            "instance",
        ];

        #[allow(clippy::enum_variant_names)]
        enum GeneratedField {
            Instance,
            __SkipField__,
        }
        impl<'de> serde::Deserialize<'de> for GeneratedField {
            fn deserialize<D>(deserializer: D) -> std::result::Result<GeneratedField, D::Error>
            where
                D: serde::Deserializer<'de>,
            {
                struct GeneratedVisitor;

                impl serde::de::Visitor<'_> for GeneratedVisitor {
                    type Value = GeneratedField;

                    fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                        write!(formatter, "expected one of: {:?}", &FIELDS)
                    }

                    #[allow(unused_variables)]
                    fn visit_str<E>(self, value: &str) -> std::result::Result<GeneratedField, E>
                    where
                        E: serde::de::Error,
                    {
                        match value {
                            "instance" => Ok(GeneratedField::Instance),
                            _ => Ok(GeneratedField::__SkipField__),
                        }
                    }
                }
                deserializer.deserialize_identifier(GeneratedVisitor)
            }
        }
        struct GeneratedVisitor;
        impl<'de> serde::de::Visitor<'de> for GeneratedVisitor {
            type Value = GetServiceInstanceResponse;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str("struct navigator.frontend.v1alpha1.GetServiceInstanceResponse")
            }

            fn visit_map<V>(self, mut map_: V) -> std::result::Result<GetServiceInstanceResponse, V::Error>
                where
                    V: serde::de::MapAccess<'de>,
            {
                let mut instance__ = None;
                while let Some(k) = map_.next_key()? {
                    match k {
                        GeneratedField::Instance => {
                            if instance__.is_some() {
                                return Err(serde::de::Error::duplicate_field("instance"));
                            }
                            instance__ = map_.next_value()?;
                        }
                        GeneratedField::__SkipField__ => {
                            let _ = map_.next_value::<serde::de::IgnoredAny>()?;
                        }
                    }
                }
                Ok(GetServiceInstanceResponse {
                    instance: instance__,
                })
            }
        }
        deserializer.deserialize_struct("navigator.frontend.v1alpha1.GetServiceInstanceResponse", FIELDS, GeneratedVisitor)
    }
}
impl serde::Serialize for GetServiceRequest {
    #[allow(deprecated)]
    fn serialize<S>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error>
    where
        S: serde::Serializer,
    {
        use serde::ser::SerializeStruct;
        let mut len = 0;
        if true {
            len += 1;
        }
        let mut struct_ser = serializer.serialize_struct("navigator.frontend.v1alpha1.GetServiceRequest", len)?;
        if true {
            struct_ser.serialize_field("id", &self.id)?;
        }
        struct_ser.end()
    }
}
impl<'de> serde::Deserialize<'de> for GetServiceRequest {
    #[allow(deprecated)]
    fn deserialize<D>(deserializer: D) -> std::result::Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>,
    {
        const FIELDS: &[&str] = &[
            "id",
        ];

        #[allow(clippy::enum_variant_names)]
        enum GeneratedField {
            Id,
            __SkipField__,
        }
        impl<'de> serde::Deserialize<'de> for GeneratedField {
            fn deserialize<D>(deserializer: D) -> std::result::Result<GeneratedField, D::Error>
            where
                D: serde::Deserializer<'de>,
            {
                struct GeneratedVisitor;

                impl serde::de::Visitor<'_> for GeneratedVisitor {
                    type Value = GeneratedField;

                    fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                        write!(formatter, "expected one of: {:?}", &FIELDS)
                    }

                    #[allow(unused_variables)]
                    fn visit_str<E>(self, value: &str) -> std::result::Result<GeneratedField, E>
                    where
                        E: serde::de::Error,
                    {
                        match value {
                            "id" => Ok(GeneratedField::Id),
                            _ => Ok(GeneratedField::__SkipField__),
                        }
                    }
                }
                deserializer.deserialize_identifier(GeneratedVisitor)
            }
        }
        struct GeneratedVisitor;
        impl<'de> serde::de::Visitor<'de> for GeneratedVisitor {
            type Value = GetServiceRequest;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str("struct navigator.frontend.v1alpha1.GetServiceRequest")
            }

            fn visit_map<V>(self, mut map_: V) -> std::result::Result<GetServiceRequest, V::Error>
                where
                    V: serde::de::MapAccess<'de>,
            {
                let mut id__ = None;
                while let Some(k) = map_.next_key()? {
                    match k {
                        GeneratedField::Id => {
                            if id__.is_some() {
                                return Err(serde::de::Error::duplicate_field("id"));
                            }
                            id__ = Some(map_.next_value()?);
                        }
                        GeneratedField::__SkipField__ => {
                            let _ = map_.next_value::<serde::de::IgnoredAny>()?;
                        }
                    }
                }
                Ok(GetServiceRequest {
                    id: id__.unwrap_or_default(),
                })
            }
        }
        deserializer.deserialize_struct("navigator.frontend.v1alpha1.GetServiceRequest", FIELDS, GeneratedVisitor)
    }
}
impl serde::Serialize for GetServiceResponse {
    #[allow(deprecated)]
    fn serialize<S>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error>
    where
        S: serde::Serializer,
    {
        use serde::ser::SerializeStruct;
        let mut len = 0;
        if true {
            len += 1;
        }
        let mut struct_ser = serializer.serialize_struct("navigator.frontend.v1alpha1.GetServiceResponse", len)?;
        if let Some(v) = self.service.as_ref() {
            struct_ser.serialize_field("service", v)?;
        }
        struct_ser.end()
    }
}
impl<'de> serde::Deserialize<'de> for GetServiceResponse {
    #[allow(deprecated)]
    fn deserialize<D>(deserializer: D) -> std::result::Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>,
    {
        const FIELDS: &[&str] = &[
            "service",
        ];

        #[allow(clippy::enum_variant_names)]
        enum GeneratedField {
            Service,
            __SkipField__,
        }
        impl<'de> serde::Deserialize<'de> for GeneratedField {
            fn deserialize<D>(deserializer: D) -> std::result::Result<GeneratedField, D::Error>
            where
                D: serde::Deserializer<'de>,
            {
                struct GeneratedVisitor;

                impl serde::de::Visitor<'_> for GeneratedVisitor {
                    type Value = GeneratedField;

                    fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                        write!(formatter, "expected one of: {:?}", &FIELDS)
                    }

                    #[allow(unused_variables)]
                    fn visit_str<E>(self, value: &str) -> std::result::Result<GeneratedField, E>
                    where
                        E: serde::de::Error,
                    {
                        match value {
                            "service" => Ok(GeneratedField::Service),
                            _ => Ok(GeneratedField::__SkipField__),
                        }
                    }
                }
                deserializer.deserialize_identifier(GeneratedVisitor)
            }
        }
        struct GeneratedVisitor;
        impl<'de> serde::de::Visitor<'de> for GeneratedVisitor {
            type Value = GetServiceResponse;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str("struct navigator.frontend.v1alpha1.GetServiceResponse")
            }

            fn visit_map<V>(self, mut map_: V) -> std::result::Result<GetServiceResponse, V::Error>
                where
                    V: serde::de::MapAccess<'de>,
            {
                let mut service__ = None;
                while let Some(k) = map_.next_key()? {
                    match k {
                        GeneratedField::Service => {
                            if service__.is_some() {
                                return Err(serde::de::Error::duplicate_field("service"));
                            }
                            service__ = map_.next_value()?;
                        }
                        GeneratedField::__SkipField__ => {
                            let _ = map_.next_value::<serde::de::IgnoredAny>()?;
                        }
                    }
                }
                Ok(GetServiceResponse {
                    service: service__,
                })
            }
        }
        deserializer.deserialize_struct("navigator.frontend.v1alpha1.GetServiceResponse", FIELDS, GeneratedVisitor)
    }
}
impl serde::Serialize for IstioResource {
    #[allow(deprecated)]
    fn serialize<S>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error>
    where
        S: serde::Serializer,
    {
        use serde::ser::SerializeStruct;
        let mut len = 0;
        if true {
            len += 1;
        }
        if true {
            len += 1;
        }
        if true {
            len += 1;
        }
        let mut struct_ser = serializer.serialize_struct("navigator.frontend.v1alpha1.IstioResource", len)?;
        if true {
            struct_ser.serialize_field("name", &self.name)?;
        }
        if true {
            struct_ser.serialize_field("namespace", &self.namespace)?;
        }
        if true {
            struct_ser.serialize_field("rawConfig", &self.raw_config)?;
        }
        struct_ser.end()
    }
}
impl<'de> serde::Deserialize<'de> for IstioResource {
    #[allow(deprecated)]
    fn deserialize<D>(deserializer: D) -> std::result::Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>,
    {
        const FIELDS: &[&str] = &[
            "name",
            "namespace",
            "raw_config",
            "rawConfig",
        ];

        #[allow(clippy::enum_variant_names)]
        enum GeneratedField {
            Name,
            Namespace,
            RawConfig,
            __SkipField__,
        }
        impl<'de> serde::Deserialize<'de> for GeneratedField {
            fn deserialize<D>(deserializer: D) -> std::result::Result<GeneratedField, D::Error>
            where
                D: serde::Deserializer<'de>,
            {
                struct GeneratedVisitor;

                impl serde::de::Visitor<'_> for GeneratedVisitor {
                    type Value = GeneratedField;

                    fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                        write!(formatter, "expected one of: {:?}", &FIELDS)
                    }

                    #[allow(unused_variables)]
                    fn visit_str<E>(self, value: &str) -> std::result::Result<GeneratedField, E>
                    where
                        E: serde::de::Error,
                    {
                        match value {
                            "name" => Ok(GeneratedField::Name),
                            "namespace" => Ok(GeneratedField::Namespace),
                            "rawConfig" | "raw_config" => Ok(GeneratedField::RawConfig),
                            _ => Ok(GeneratedField::__SkipField__),
                        }
                    }
                }
                deserializer.deserialize_identifier(GeneratedVisitor)
            }
        }
        struct GeneratedVisitor;
        impl<'de> serde::de::Visitor<'de> for GeneratedVisitor {
            type Value = IstioResource;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str("struct navigator.frontend.v1alpha1.IstioResource")
            }

            fn visit_map<V>(self, mut map_: V) -> std::result::Result<IstioResource, V::Error>
                where
                    V: serde::de::MapAccess<'de>,
            {
                let mut name__ = None;
                let mut namespace__ = None;
                let mut raw_config__ = None;
                while let Some(k) = map_.next_key()? {
                    match k {
                        GeneratedField::Name => {
                            if name__.is_some() {
                                return Err(serde::de::Error::duplicate_field("name"));
                            }
                            name__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Namespace => {
                            if namespace__.is_some() {
                                return Err(serde::de::Error::duplicate_field("namespace"));
                            }
                            namespace__ = Some(map_.next_value()?);
                        }
                        GeneratedField::RawConfig => {
                            if raw_config__.is_some() {
                                return Err(serde::de::Error::duplicate_field("rawConfig"));
                            }
                            raw_config__ = Some(map_.next_value()?);
                        }
                        GeneratedField::__SkipField__ => {
                            let _ = map_.next_value::<serde::de::IgnoredAny>()?;
                        }
                    }
                }
                Ok(IstioResource {
                    name: name__.unwrap_or_default(),
                    namespace: namespace__.unwrap_or_default(),
                    raw_config: raw_config__.unwrap_or_default(),
                })
            }
        }
        deserializer.deserialize_struct("navigator.frontend.v1alpha1.IstioResource", FIELDS, GeneratedVisitor)
    }
}
impl serde::Serialize for ListClustersRequest {
    #[allow(deprecated)]
    fn serialize<S>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error>
    where
        S: serde::Serializer,
    {
        use serde::ser::SerializeStruct;
        let len = 0;
        let struct_ser = serializer.serialize_struct("navigator.frontend.v1alpha1.ListClustersRequest", len)?;
        struct_ser.end()
    }
}
impl<'de> serde::Deserialize<'de> for ListClustersRequest {
    #[allow(deprecated)]
    fn deserialize<D>(deserializer: D) -> std::result::Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>,
    {
        const FIELDS: &[&str] = &[
        ];

        #[allow(clippy::enum_variant_names)]
        enum GeneratedField {
            __SkipField__,
        }
        impl<'de> serde::Deserialize<'de> for GeneratedField {
            fn deserialize<D>(deserializer: D) -> std::result::Result<GeneratedField, D::Error>
            where
                D: serde::Deserializer<'de>,
            {
                struct GeneratedVisitor;

                impl serde::de::Visitor<'_> for GeneratedVisitor {
                    type Value = GeneratedField;

                    fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                        write!(formatter, "expected one of: {:?}", &FIELDS)
                    }

                    #[allow(unused_variables)]
                    fn visit_str<E>(self, value: &str) -> std::result::Result<GeneratedField, E>
                    where
                        E: serde::de::Error,
                    {
                            Ok(GeneratedField::__SkipField__)
                    }
                }
                deserializer.deserialize_identifier(GeneratedVisitor)
            }
        }
        struct GeneratedVisitor;
        impl<'de> serde::de::Visitor<'de> for GeneratedVisitor {
            type Value = ListClustersRequest;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str("struct navigator.frontend.v1alpha1.ListClustersRequest")
            }

            fn visit_map<V>(self, mut map_: V) -> std::result::Result<ListClustersRequest, V::Error>
                where
                    V: serde::de::MapAccess<'de>,
            {
                while map_.next_key::<GeneratedField>()?.is_some() {
                    let _ = map_.next_value::<serde::de::IgnoredAny>()?;
                }
                Ok(ListClustersRequest {
                })
            }
        }
        deserializer.deserialize_struct("navigator.frontend.v1alpha1.ListClustersRequest", FIELDS, GeneratedVisitor)
    }
}
impl serde::Serialize for ListClustersResponse {
    #[allow(deprecated)]
    fn serialize<S>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error>
    where
        S: serde::Serializer,
    {
        use serde::ser::SerializeStruct;
        let mut len = 0;
        if true {
            len += 1;
        }
        let mut struct_ser = serializer.serialize_struct("navigator.frontend.v1alpha1.ListClustersResponse", len)?;
        if true {
            struct_ser.serialize_field("clusters", &self.clusters)?;
        }
        struct_ser.end()
    }
}
impl<'de> serde::Deserialize<'de> for ListClustersResponse {
    #[allow(deprecated)]
    fn deserialize<D>(deserializer: D) -> std::result::Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>,
    {
        const FIELDS: &[&str] = &[
            "clusters",
        ];

        #[allow(clippy::enum_variant_names)]
        enum GeneratedField {
            Clusters,
            __SkipField__,
        }
        impl<'de> serde::Deserialize<'de> for GeneratedField {
            fn deserialize<D>(deserializer: D) -> std::result::Result<GeneratedField, D::Error>
            where
                D: serde::Deserializer<'de>,
            {
                struct GeneratedVisitor;

                impl serde::de::Visitor<'_> for GeneratedVisitor {
                    type Value = GeneratedField;

                    fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                        write!(formatter, "expected one of: {:?}", &FIELDS)
                    }

                    #[allow(unused_variables)]
                    fn visit_str<E>(self, value: &str) -> std::result::Result<GeneratedField, E>
                    where
                        E: serde::de::Error,
                    {
                        match value {
                            "clusters" => Ok(GeneratedField::Clusters),
                            _ => Ok(GeneratedField::__SkipField__),
                        }
                    }
                }
                deserializer.deserialize_identifier(GeneratedVisitor)
            }
        }
        struct GeneratedVisitor;
        impl<'de> serde::de::Visitor<'de> for GeneratedVisitor {
            type Value = ListClustersResponse;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str("struct navigator.frontend.v1alpha1.ListClustersResponse")
            }

            fn visit_map<V>(self, mut map_: V) -> std::result::Result<ListClustersResponse, V::Error>
                where
                    V: serde::de::MapAccess<'de>,
            {
                let mut clusters__ = None;
                while let Some(k) = map_.next_key()? {
                    match k {
                        GeneratedField::Clusters => {
                            if clusters__.is_some() {
                                return Err(serde::de::Error::duplicate_field("clusters"));
                            }
                            clusters__ = Some(map_.next_value()?);
                        }
                        GeneratedField::__SkipField__ => {
                            let _ = map_.next_value::<serde::de::IgnoredAny>()?;
                        }
                    }
                }
                Ok(ListClustersResponse {
                    clusters: clusters__.unwrap_or_default(),
                })
            }
        }
        deserializer.deserialize_struct("navigator.frontend.v1alpha1.ListClustersResponse", FIELDS, GeneratedVisitor)
    }
}
impl serde::Serialize for ListServicesRequest {
    #[allow(deprecated)]
    fn serialize<S>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error>
    where
        S: serde::Serializer,
    {
        use serde::ser::SerializeStruct;
        let mut len = 0;
        if true {
            len += 1;
        }
        if true {
            len += 1;
        }
        let mut struct_ser = serializer.serialize_struct("navigator.frontend.v1alpha1.ListServicesRequest", len)?;
        if let Some(v) = self.namespace.as_ref() {
            struct_ser.serialize_field("namespace", v)?;
        }
        if let Some(v) = self.cluster_id.as_ref() {
            struct_ser.serialize_field("clusterId", v)?;
        }
        struct_ser.end()
    }
}
impl<'de> serde::Deserialize<'de> for ListServicesRequest {
    #[allow(deprecated)]
    fn deserialize<D>(deserializer: D) -> std::result::Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>,
    {
        const FIELDS: &[&str] = &[
            "namespace",
            "cluster_id",
            "clusterId",
        ];

        #[allow(clippy::enum_variant_names)]
        enum GeneratedField {
            Namespace,
            ClusterId,
            __SkipField__,
        }
        impl<'de> serde::Deserialize<'de> for GeneratedField {
            fn deserialize<D>(deserializer: D) -> std::result::Result<GeneratedField, D::Error>
            where
                D: serde::Deserializer<'de>,
            {
                struct GeneratedVisitor;

                impl serde::de::Visitor<'_> for GeneratedVisitor {
                    type Value = GeneratedField;

                    fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                        write!(formatter, "expected one of: {:?}", &FIELDS)
                    }

                    #[allow(unused_variables)]
                    fn visit_str<E>(self, value: &str) -> std::result::Result<GeneratedField, E>
                    where
                        E: serde::de::Error,
                    {
                        match value {
                            "namespace" => Ok(GeneratedField::Namespace),
                            "clusterId" | "cluster_id" => Ok(GeneratedField::ClusterId),
                            _ => Ok(GeneratedField::__SkipField__),
                        }
                    }
                }
                deserializer.deserialize_identifier(GeneratedVisitor)
            }
        }
        struct GeneratedVisitor;
        impl<'de> serde::de::Visitor<'de> for GeneratedVisitor {
            type Value = ListServicesRequest;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str("struct navigator.frontend.v1alpha1.ListServicesRequest")
            }

            fn visit_map<V>(self, mut map_: V) -> std::result::Result<ListServicesRequest, V::Error>
                where
                    V: serde::de::MapAccess<'de>,
            {
                let mut namespace__ = None;
                let mut cluster_id__ = None;
                while let Some(k) = map_.next_key()? {
                    match k {
                        GeneratedField::Namespace => {
                            if namespace__.is_some() {
                                return Err(serde::de::Error::duplicate_field("namespace"));
                            }
                            namespace__ = map_.next_value()?;
                        }
                        GeneratedField::ClusterId => {
                            if cluster_id__.is_some() {
                                return Err(serde::de::Error::duplicate_field("clusterId"));
                            }
                            cluster_id__ = map_.next_value()?;
                        }
                        GeneratedField::__SkipField__ => {
                            let _ = map_.next_value::<serde::de::IgnoredAny>()?;
                        }
                    }
                }
                Ok(ListServicesRequest {
                    namespace: namespace__,
                    cluster_id: cluster_id__,
                })
            }
        }
        deserializer.deserialize_struct("navigator.frontend.v1alpha1.ListServicesRequest", FIELDS, GeneratedVisitor)
    }
}
impl serde::Serialize for ListServicesResponse {
    #[allow(deprecated)]
    fn serialize<S>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error>
    where
        S: serde::Serializer,
    {
        use serde::ser::SerializeStruct;
        let mut len = 0;
        if true {
            len += 1;
        }
        let mut struct_ser = serializer.serialize_struct("navigator.frontend.v1alpha1.ListServicesResponse", len)?;
        if true {
            struct_ser.serialize_field("services", &self.services)?;
        }
        struct_ser.end()
    }
}
impl<'de> serde::Deserialize<'de> for ListServicesResponse {
    #[allow(deprecated)]
    fn deserialize<D>(deserializer: D) -> std::result::Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>,
    {
        const FIELDS: &[&str] = &[
            "services",
        ];

        #[allow(clippy::enum_variant_names)]
        enum GeneratedField {
            Services,
            __SkipField__,
        }
        impl<'de> serde::Deserialize<'de> for GeneratedField {
            fn deserialize<D>(deserializer: D) -> std::result::Result<GeneratedField, D::Error>
            where
                D: serde::Deserializer<'de>,
            {
                struct GeneratedVisitor;

                impl serde::de::Visitor<'_> for GeneratedVisitor {
                    type Value = GeneratedField;

                    fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                        write!(formatter, "expected one of: {:?}", &FIELDS)
                    }

                    #[allow(unused_variables)]
                    fn visit_str<E>(self, value: &str) -> std::result::Result<GeneratedField, E>
                    where
                        E: serde::de::Error,
                    {
                        match value {
                            "services" => Ok(GeneratedField::Services),
                            _ => Ok(GeneratedField::__SkipField__),
                        }
                    }
                }
                deserializer.deserialize_identifier(GeneratedVisitor)
            }
        }
        struct GeneratedVisitor;
        impl<'de> serde::de::Visitor<'de> for GeneratedVisitor {
            type Value = ListServicesResponse;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str("struct navigator.frontend.v1alpha1.ListServicesResponse")
            }

            fn visit_map<V>(self, mut map_: V) -> std::result::Result<ListServicesResponse, V::Error>
                where
                    V: serde::de::MapAccess<'de>,
            {
                let mut services__ = None;
                while let Some(k) = map_.next_key()? {
                    match k {
                        GeneratedField::Services => {
                            if services__.is_some() {
                                return Err(serde::de::Error::duplicate_field("services"));
                            }
                            services__ = Some(map_.next_value()?);
                        }
                        GeneratedField::__SkipField__ => {
                            let _ = map_.next_value::<serde::de::IgnoredAny>()?;
                        }
                    }
                }
                Ok(ListServicesResponse {
                    services: services__.unwrap_or_default(),
                })
            }
        }
        deserializer.deserialize_struct("navigator.frontend.v1alpha1.ListServicesResponse", FIELDS, GeneratedVisitor)
    }
}
impl serde::Serialize for Service {
    #[allow(deprecated)]
    fn serialize<S>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error>
    where
        S: serde::Serializer,
    {
        use serde::ser::SerializeStruct;
        let mut len = 0;
        if true {
            len += 1;
        }
        if true {
            len += 1;
        }
        if true {
            len += 1;
        }
        if true {
            len += 1;
        }
        if true {
            len += 1;
        }
        if true {
            len += 1;
        }
        if true {
            len += 1;
        }
        let mut struct_ser = serializer.serialize_struct("navigator.frontend.v1alpha1.Service", len)?;
        if true {
            struct_ser.serialize_field("id", &self.id)?;
        }
        if true {
            struct_ser.serialize_field("name", &self.name)?;
        }
        if true {
            struct_ser.serialize_field("namespace", &self.namespace)?;
        }
        if true {
            struct_ser.serialize_field("instances", &self.instances)?;
        }
        if true {
            struct_ser.serialize_field("clusterIps", &self.cluster_ips)?;
        }
        if true {
            struct_ser.serialize_field("externalIps", &self.external_ips)?;
        }
        if true {
            let v = super::super::types::v1alpha1::ProxyMode::try_from(self.proxy_mode)
                .map_err(|_| serde::ser::Error::custom(format!("Invalid variant {}", self.proxy_mode)))?;
            struct_ser.serialize_field("proxyMode", &v)?;
        }
        struct_ser.end()
    }
}
impl<'de> serde::Deserialize<'de> for Service {
    #[allow(deprecated)]
    fn deserialize<D>(deserializer: D) -> std::result::Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>,
    {
        const FIELDS: &[&str] = &[
            "id",
            "name",
            "namespace",
            "instances",
            "cluster_ips",
            "clusterIps",
            "external_ips",
            "externalIps",
            "proxy_mode",
            "proxyMode",
        ];

        #[allow(clippy::enum_variant_names)]
        enum GeneratedField {
            Id,
            Name,
            Namespace,
            Instances,
            ClusterIps,
            ExternalIps,
            ProxyMode,
            __SkipField__,
        }
        impl<'de> serde::Deserialize<'de> for GeneratedField {
            fn deserialize<D>(deserializer: D) -> std::result::Result<GeneratedField, D::Error>
            where
                D: serde::Deserializer<'de>,
            {
                struct GeneratedVisitor;

                impl serde::de::Visitor<'_> for GeneratedVisitor {
                    type Value = GeneratedField;

                    fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                        write!(formatter, "expected one of: {:?}", &FIELDS)
                    }

                    #[allow(unused_variables)]
                    fn visit_str<E>(self, value: &str) -> std::result::Result<GeneratedField, E>
                    where
                        E: serde::de::Error,
                    {
                        match value {
                            "id" => Ok(GeneratedField::Id),
                            "name" => Ok(GeneratedField::Name),
                            "namespace" => Ok(GeneratedField::Namespace),
                            "instances" => Ok(GeneratedField::Instances),
                            "clusterIps" | "cluster_ips" => Ok(GeneratedField::ClusterIps),
                            "externalIps" | "external_ips" => Ok(GeneratedField::ExternalIps),
                            "proxyMode" | "proxy_mode" => Ok(GeneratedField::ProxyMode),
                            _ => Ok(GeneratedField::__SkipField__),
                        }
                    }
                }
                deserializer.deserialize_identifier(GeneratedVisitor)
            }
        }
        struct GeneratedVisitor;
        impl<'de> serde::de::Visitor<'de> for GeneratedVisitor {
            type Value = Service;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str("struct navigator.frontend.v1alpha1.Service")
            }

            fn visit_map<V>(self, mut map_: V) -> std::result::Result<Service, V::Error>
                where
                    V: serde::de::MapAccess<'de>,
            {
                let mut id__ = None;
                let mut name__ = None;
                let mut namespace__ = None;
                let mut instances__ = None;
                let mut cluster_ips__ = None;
                let mut external_ips__ = None;
                let mut proxy_mode__ = None;
                while let Some(k) = map_.next_key()? {
                    match k {
                        GeneratedField::Id => {
                            if id__.is_some() {
                                return Err(serde::de::Error::duplicate_field("id"));
                            }
                            id__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Name => {
                            if name__.is_some() {
                                return Err(serde::de::Error::duplicate_field("name"));
                            }
                            name__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Namespace => {
                            if namespace__.is_some() {
                                return Err(serde::de::Error::duplicate_field("namespace"));
                            }
                            namespace__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Instances => {
                            if instances__.is_some() {
                                return Err(serde::de::Error::duplicate_field("instances"));
                            }
                            instances__ = Some(map_.next_value()?);
                        }
                        GeneratedField::ClusterIps => {
                            if cluster_ips__.is_some() {
                                return Err(serde::de::Error::duplicate_field("clusterIps"));
                            }
                            cluster_ips__ = Some(
                                map_.next_value::<std::collections::BTreeMap<_, _>>()?
                            );
                        }
                        GeneratedField::ExternalIps => {
                            if external_ips__.is_some() {
                                return Err(serde::de::Error::duplicate_field("externalIps"));
                            }
                            external_ips__ = Some(
                                map_.next_value::<std::collections::BTreeMap<_, _>>()?
                            );
                        }
                        GeneratedField::ProxyMode => {
                            if proxy_mode__.is_some() {
                                return Err(serde::de::Error::duplicate_field("proxyMode"));
                            }
                            proxy_mode__ = Some(map_.next_value::<super::super::types::v1alpha1::ProxyMode>()? as i32);
                        }
                        GeneratedField::__SkipField__ => {
                            let _ = map_.next_value::<serde::de::IgnoredAny>()?;
                        }
                    }
                }
                Ok(Service {
                    id: id__.unwrap_or_default(),
                    name: name__.unwrap_or_default(),
                    namespace: namespace__.unwrap_or_default(),
                    instances: instances__.unwrap_or_default(),
                    cluster_ips: cluster_ips__.unwrap_or_default(),
                    external_ips: external_ips__.unwrap_or_default(),
                    proxy_mode: proxy_mode__.unwrap_or_default(),
                })
            }
        }
        deserializer.deserialize_struct("navigator.frontend.v1alpha1.Service", FIELDS, GeneratedVisitor)
    }
}
impl serde::Serialize for ServiceInstance {
    #[allow(deprecated)]
    fn serialize<S>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error>
    where
        S: serde::Serializer,
    {
        use serde::ser::SerializeStruct;
        let mut len = 0;
        if true {
            len += 1;
        }
        if true {
            len += 1;
        }
        if true {
            len += 1;
        }
        if true {
            len += 1;
        }
        if true {
            len += 1;
        }
        if true {
            len += 1;
        }
        let mut struct_ser = serializer.serialize_struct("navigator.frontend.v1alpha1.ServiceInstance", len)?;
        if true {
            struct_ser.serialize_field("instanceId", &self.instance_id)?;
        }
        if true {
            struct_ser.serialize_field("ip", &self.ip)?;
        }
        if true {
            struct_ser.serialize_field("podName", &self.pod_name)?;
        }
        if true {
            struct_ser.serialize_field("namespace", &self.namespace)?;
        }
        if true {
            struct_ser.serialize_field("clusterName", &self.cluster_name)?;
        }
        if true {
            struct_ser.serialize_field("envoyPresent", &self.envoy_present)?;
        }
        struct_ser.end()
    }
}
impl<'de> serde::Deserialize<'de> for ServiceInstance {
    #[allow(deprecated)]
    fn deserialize<D>(deserializer: D) -> std::result::Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>,
    {
        const FIELDS: &[&str] = &[
            "instance_id",
            "instanceId",
            "ip",
            "pod_name",
            "podName",
            "namespace",
            "cluster_name",
            "clusterName",
            "envoy_present",
            "envoyPresent",
        ];

        #[allow(clippy::enum_variant_names)]
        enum GeneratedField {
            InstanceId,
            Ip,
            PodName,
            Namespace,
            ClusterName,
            EnvoyPresent,
            __SkipField__,
        }
        impl<'de> serde::Deserialize<'de> for GeneratedField {
            fn deserialize<D>(deserializer: D) -> std::result::Result<GeneratedField, D::Error>
            where
                D: serde::Deserializer<'de>,
            {
                struct GeneratedVisitor;

                impl serde::de::Visitor<'_> for GeneratedVisitor {
                    type Value = GeneratedField;

                    fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                        write!(formatter, "expected one of: {:?}", &FIELDS)
                    }

                    #[allow(unused_variables)]
                    fn visit_str<E>(self, value: &str) -> std::result::Result<GeneratedField, E>
                    where
                        E: serde::de::Error,
                    {
                        match value {
                            "instanceId" | "instance_id" => Ok(GeneratedField::InstanceId),
                            "ip" => Ok(GeneratedField::Ip),
                            "podName" | "pod_name" => Ok(GeneratedField::PodName),
                            "namespace" => Ok(GeneratedField::Namespace),
                            "clusterName" | "cluster_name" => Ok(GeneratedField::ClusterName),
                            "envoyPresent" | "envoy_present" => Ok(GeneratedField::EnvoyPresent),
                            _ => Ok(GeneratedField::__SkipField__),
                        }
                    }
                }
                deserializer.deserialize_identifier(GeneratedVisitor)
            }
        }
        struct GeneratedVisitor;
        impl<'de> serde::de::Visitor<'de> for GeneratedVisitor {
            type Value = ServiceInstance;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str("struct navigator.frontend.v1alpha1.ServiceInstance")
            }

            fn visit_map<V>(self, mut map_: V) -> std::result::Result<ServiceInstance, V::Error>
                where
                    V: serde::de::MapAccess<'de>,
            {
                let mut instance_id__ = None;
                let mut ip__ = None;
                let mut pod_name__ = None;
                let mut namespace__ = None;
                let mut cluster_name__ = None;
                let mut envoy_present__ = None;
                while let Some(k) = map_.next_key()? {
                    match k {
                        GeneratedField::InstanceId => {
                            if instance_id__.is_some() {
                                return Err(serde::de::Error::duplicate_field("instanceId"));
                            }
                            instance_id__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Ip => {
                            if ip__.is_some() {
                                return Err(serde::de::Error::duplicate_field("ip"));
                            }
                            ip__ = Some(map_.next_value()?);
                        }
                        GeneratedField::PodName => {
                            if pod_name__.is_some() {
                                return Err(serde::de::Error::duplicate_field("podName"));
                            }
                            pod_name__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Namespace => {
                            if namespace__.is_some() {
                                return Err(serde::de::Error::duplicate_field("namespace"));
                            }
                            namespace__ = Some(map_.next_value()?);
                        }
                        GeneratedField::ClusterName => {
                            if cluster_name__.is_some() {
                                return Err(serde::de::Error::duplicate_field("clusterName"));
                            }
                            cluster_name__ = Some(map_.next_value()?);
                        }
                        GeneratedField::EnvoyPresent => {
                            if envoy_present__.is_some() {
                                return Err(serde::de::Error::duplicate_field("envoyPresent"));
                            }
                            envoy_present__ = Some(map_.next_value()?);
                        }
                        GeneratedField::__SkipField__ => {
                            let _ = map_.next_value::<serde::de::IgnoredAny>()?;
                        }
                    }
                }
                Ok(ServiceInstance {
                    instance_id: instance_id__.unwrap_or_default(),
                    ip: ip__.unwrap_or_default(),
                    pod_name: pod_name__.unwrap_or_default(),
                    namespace: namespace__.unwrap_or_default(),
                    cluster_name: cluster_name__.unwrap_or_default(),
                    envoy_present: envoy_present__.unwrap_or_default(),
                })
            }
        }
        deserializer.deserialize_struct("navigator.frontend.v1alpha1.ServiceInstance", FIELDS, GeneratedVisitor)
    }
}
impl serde::Serialize for ServiceInstanceDetail {
    #[allow(deprecated)]
    fn serialize<S>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error>
    where
        S: serde::Serializer,
    {
        use serde::ser::SerializeStruct;
        let mut len = 0;
        if true {
            len += 1;
        }
        if true {
            len += 1;
        }
        if true {
            len += 1;
        }
        if true {
            len += 1;
        }
        if true {
            len += 1;
        }
        if true {
            len += 1;
        }
        if true {
            len += 1;
        }
        if true {
            len += 1;
        }
        if true {
            len += 1;
        }
        if true {
            len += 1;
        }
        if true {
            len += 1;
        }
        if true {
            len += 1;
        }
        if true {
            len += 1;
        }
        if true {
            len += 1;
        }
        let mut struct_ser = serializer.serialize_struct("navigator.frontend.v1alpha1.ServiceInstanceDetail", len)?;
        if true {
            struct_ser.serialize_field("instanceId", &self.instance_id)?;
        }
        if true {
            struct_ser.serialize_field("ip", &self.ip)?;
        }
        if true {
            struct_ser.serialize_field("podName", &self.pod_name)?;
        }
        if true {
            struct_ser.serialize_field("namespace", &self.namespace)?;
        }
        if true {
            struct_ser.serialize_field("clusterName", &self.cluster_name)?;
        }
        if true {
            struct_ser.serialize_field("envoyPresent", &self.envoy_present)?;
        }
        if true {
            struct_ser.serialize_field("serviceName", &self.service_name)?;
        }
        if true {
            struct_ser.serialize_field("containers", &self.containers)?;
        }
        if true {
            struct_ser.serialize_field("podStatus", &self.pod_status)?;
        }
        if true {
            struct_ser.serialize_field("nodeName", &self.node_name)?;
        }
        if true {
            struct_ser.serialize_field("createdAt", &self.created_at)?;
        }
        if true {
            struct_ser.serialize_field("labels", &self.labels)?;
        }
        if true {
            struct_ser.serialize_field("annotations", &self.annotations)?;
        }
        if true {
            struct_ser.serialize_field("isEnvoyPresent", &self.is_envoy_present)?;
        }
        struct_ser.end()
    }
}
impl<'de> serde::Deserialize<'de> for ServiceInstanceDetail {
    #[allow(deprecated)]
    fn deserialize<D>(deserializer: D) -> std::result::Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>,
    {
        const FIELDS: &[&str] = &[
            "instance_id",
            "instanceId",
            "ip",
            "pod_name",
            "podName",
            "namespace",
            "cluster_name",
            "clusterName",
            "envoy_present",
            "envoyPresent",
            "service_name",
            "serviceName",
            "containers",
            "pod_status",
            "podStatus",
            "node_name",
            "nodeName",
            "created_at",
            "createdAt",
            "labels",
            "annotations",
            "is_envoy_present",
            "isEnvoyPresent",
        ];

        #[allow(clippy::enum_variant_names)]
        enum GeneratedField {
            InstanceId,
            Ip,
            PodName,
            Namespace,
            ClusterName,
            EnvoyPresent,
            ServiceName,
            Containers,
            PodStatus,
            NodeName,
            CreatedAt,
            Labels,
            Annotations,
            IsEnvoyPresent,
            __SkipField__,
        }
        impl<'de> serde::Deserialize<'de> for GeneratedField {
            fn deserialize<D>(deserializer: D) -> std::result::Result<GeneratedField, D::Error>
            where
                D: serde::Deserializer<'de>,
            {
                struct GeneratedVisitor;

                impl serde::de::Visitor<'_> for GeneratedVisitor {
                    type Value = GeneratedField;

                    fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                        write!(formatter, "expected one of: {:?}", &FIELDS)
                    }

                    #[allow(unused_variables)]
                    fn visit_str<E>(self, value: &str) -> std::result::Result<GeneratedField, E>
                    where
                        E: serde::de::Error,
                    {
                        match value {
                            "instanceId" | "instance_id" => Ok(GeneratedField::InstanceId),
                            "ip" => Ok(GeneratedField::Ip),
                            "podName" | "pod_name" => Ok(GeneratedField::PodName),
                            "namespace" => Ok(GeneratedField::Namespace),
                            "clusterName" | "cluster_name" => Ok(GeneratedField::ClusterName),
                            "envoyPresent" | "envoy_present" => Ok(GeneratedField::EnvoyPresent),
                            "serviceName" | "service_name" => Ok(GeneratedField::ServiceName),
                            "containers" => Ok(GeneratedField::Containers),
                            "podStatus" | "pod_status" => Ok(GeneratedField::PodStatus),
                            "nodeName" | "node_name" => Ok(GeneratedField::NodeName),
                            "createdAt" | "created_at" => Ok(GeneratedField::CreatedAt),
                            "labels" => Ok(GeneratedField::Labels),
                            "annotations" => Ok(GeneratedField::Annotations),
                            "isEnvoyPresent" | "is_envoy_present" => Ok(GeneratedField::IsEnvoyPresent),
                            _ => Ok(GeneratedField::__SkipField__),
                        }
                    }
                }
                deserializer.deserialize_identifier(GeneratedVisitor)
            }
        }
        struct GeneratedVisitor;
        impl<'de> serde::de::Visitor<'de> for GeneratedVisitor {
            type Value = ServiceInstanceDetail;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str("struct navigator.frontend.v1alpha1.ServiceInstanceDetail")
            }

            fn visit_map<V>(self, mut map_: V) -> std::result::Result<ServiceInstanceDetail, V::Error>
                where
                    V: serde::de::MapAccess<'de>,
            {
                let mut instance_id__ = None;
                let mut ip__ = None;
                let mut pod_name__ = None;
                let mut namespace__ = None;
                let mut cluster_name__ = None;
                let mut envoy_present__ = None;
                let mut service_name__ = None;
                let mut containers__ = None;
                let mut pod_status__ = None;
                let mut node_name__ = None;
                let mut created_at__ = None;
                let mut labels__ = None;
                let mut annotations__ = None;
                let mut is_envoy_present__ = None;
                while let Some(k) = map_.next_key()? {
                    match k {
                        GeneratedField::InstanceId => {
                            if instance_id__.is_some() {
                                return Err(serde::de::Error::duplicate_field("instanceId"));
                            }
                            instance_id__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Ip => {
                            if ip__.is_some() {
                                return Err(serde::de::Error::duplicate_field("ip"));
                            }
                            ip__ = Some(map_.next_value()?);
                        }
                        GeneratedField::PodName => {
                            if pod_name__.is_some() {
                                return Err(serde::de::Error::duplicate_field("podName"));
                            }
                            pod_name__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Namespace => {
                            if namespace__.is_some() {
                                return Err(serde::de::Error::duplicate_field("namespace"));
                            }
                            namespace__ = Some(map_.next_value()?);
                        }
                        GeneratedField::ClusterName => {
                            if cluster_name__.is_some() {
                                return Err(serde::de::Error::duplicate_field("clusterName"));
                            }
                            cluster_name__ = Some(map_.next_value()?);
                        }
                        GeneratedField::EnvoyPresent => {
                            if envoy_present__.is_some() {
                                return Err(serde::de::Error::duplicate_field("envoyPresent"));
                            }
                            envoy_present__ = Some(map_.next_value()?);
                        }
                        GeneratedField::ServiceName => {
                            if service_name__.is_some() {
                                return Err(serde::de::Error::duplicate_field("serviceName"));
                            }
                            service_name__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Containers => {
                            if containers__.is_some() {
                                return Err(serde::de::Error::duplicate_field("containers"));
                            }
                            containers__ = Some(map_.next_value()?);
                        }
                        GeneratedField::PodStatus => {
                            if pod_status__.is_some() {
                                return Err(serde::de::Error::duplicate_field("podStatus"));
                            }
                            pod_status__ = Some(map_.next_value()?);
                        }
                        GeneratedField::NodeName => {
                            if node_name__.is_some() {
                                return Err(serde::de::Error::duplicate_field("nodeName"));
                            }
                            node_name__ = Some(map_.next_value()?);
                        }
                        GeneratedField::CreatedAt => {
                            if created_at__.is_some() {
                                return Err(serde::de::Error::duplicate_field("createdAt"));
                            }
                            created_at__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Labels => {
                            if labels__.is_some() {
                                return Err(serde::de::Error::duplicate_field("labels"));
                            }
                            labels__ = Some(
                                map_.next_value::<std::collections::BTreeMap<_, _>>()?
                            );
                        }
                        GeneratedField::Annotations => {
                            if annotations__.is_some() {
                                return Err(serde::de::Error::duplicate_field("annotations"));
                            }
                            annotations__ = Some(
                                map_.next_value::<std::collections::BTreeMap<_, _>>()?
                            );
                        }
                        GeneratedField::IsEnvoyPresent => {
                            if is_envoy_present__.is_some() {
                                return Err(serde::de::Error::duplicate_field("isEnvoyPresent"));
                            }
                            is_envoy_present__ = Some(map_.next_value()?);
                        }
                        GeneratedField::__SkipField__ => {
                            let _ = map_.next_value::<serde::de::IgnoredAny>()?;
                        }
                    }
                }
                Ok(ServiceInstanceDetail {
                    instance_id: instance_id__.unwrap_or_default(),
                    ip: ip__.unwrap_or_default(),
                    pod_name: pod_name__.unwrap_or_default(),
                    namespace: namespace__.unwrap_or_default(),
                    cluster_name: cluster_name__.unwrap_or_default(),
                    envoy_present: envoy_present__.unwrap_or_default(),
                    service_name: service_name__.unwrap_or_default(),
                    containers: containers__.unwrap_or_default(),
                    pod_status: pod_status__.unwrap_or_default(),
                    node_name: node_name__.unwrap_or_default(),
                    created_at: created_at__.unwrap_or_default(),
                    labels: labels__.unwrap_or_default(),
                    annotations: annotations__.unwrap_or_default(),
                    is_envoy_present: is_envoy_present__.unwrap_or_default(),
                })
            }
        }
        deserializer.deserialize_struct("navigator.frontend.v1alpha1.ServiceInstanceDetail", FIELDS, GeneratedVisitor)
    }
}
impl serde::Serialize for SyncStatus {
    #[allow(deprecated)]
    fn serialize<S>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error>
    where
        S: serde::Serializer,
    {
        let variant = match self {
            Self::Unspecified => "SYNC_STATUS_UNSPECIFIED",
            Self::Initializing => "SYNC_STATUS_INITIALIZING",
            Self::Healthy => "SYNC_STATUS_HEALTHY",
            Self::Stale => "SYNC_STATUS_STALE",
            Self::Disconnected => "SYNC_STATUS_DISCONNECTED",
        };
        serializer.serialize_str(variant)
    }
}
impl<'de> serde::Deserialize<'de> for SyncStatus {
    #[allow(deprecated)]
    fn deserialize<D>(deserializer: D) -> std::result::Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>,
    {
        const FIELDS: &[&str] = &[
            "SYNC_STATUS_UNSPECIFIED",
            "SYNC_STATUS_INITIALIZING",
            "SYNC_STATUS_HEALTHY",
            "SYNC_STATUS_STALE",
            "SYNC_STATUS_DISCONNECTED",
        ];

        struct GeneratedVisitor;

        impl serde::de::Visitor<'_> for GeneratedVisitor {
            type Value = SyncStatus;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                write!(formatter, "expected one of: {:?}", &FIELDS)
            }

            fn visit_i64<E>(self, v: i64) -> std::result::Result<Self::Value, E>
            where
                E: serde::de::Error,
            {
                i32::try_from(v)
                    .ok()
                    .and_then(|x| x.try_into().ok())
                    .ok_or_else(|| {
                        serde::de::Error::invalid_value(serde::de::Unexpected::Signed(v), &self)
                    })
            }

            fn visit_u64<E>(self, v: u64) -> std::result::Result<Self::Value, E>
            where
                E: serde::de::Error,
            {
                i32::try_from(v)
                    .ok()
                    .and_then(|x| x.try_into().ok())
                    .ok_or_else(|| {
                        serde::de::Error::invalid_value(serde::de::Unexpected::Unsigned(v), &self)
                    })
            }

            fn visit_str<E>(self, value: &str) -> std::result::Result<Self::Value, E>
            where
                E: serde::de::Error,
            {
                match value {
                    "SYNC_STATUS_UNSPECIFIED" => Ok(SyncStatus::Unspecified),
                    "SYNC_STATUS_INITIALIZING" => Ok(SyncStatus::Initializing),
                    "SYNC_STATUS_HEALTHY" => Ok(SyncStatus::Healthy),
                    "SYNC_STATUS_STALE" => Ok(SyncStatus::Stale),
                    "SYNC_STATUS_DISCONNECTED" => Ok(SyncStatus::Disconnected),
                    _ => Err(serde::de::Error::unknown_variant(value, FIELDS)),
                }
            }
        }
        deserializer.deserialize_any(GeneratedVisitor)
    }
}
