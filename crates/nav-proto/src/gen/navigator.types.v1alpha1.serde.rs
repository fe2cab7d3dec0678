impl serde::Serialize for AddressType {
    #[allow(deprecated)]
    fn serialize<S>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error>
    where
        S: serde::Serializer,
    {
        let variant = match self {
            Self::UnknownAddressType => "UNKNOWN_ADDRESS_TYPE",
            Self::SocketAddress => "SOCKET_ADDRESS",
            Self::PipeAddress => "PIPE_ADDRESS",
        };
        serializer.serialize_str(variant)
    }
}
impl<'de> serde::Deserialize<'de> for AddressType {
    #[allow(deprecated)]
    fn deserialize<D>(deserializer: D) -> std::result::Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>,
    {
        const FIELDS: &[&str] = &[
            "UNKNOWN_ADDRESS_TYPE",
            "SOCKET_ADDRESS",
            "PIPE_ADDRESS",
        ];

        struct GeneratedVisitor;

        impl serde::de::Visitor<'_> for GeneratedVisitor {
            type Value = AddressType;

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
                    "UNKNOWN_ADDRESS_TYPE" => Ok(AddressType::UnknownAddressType),
                    "SOCKET_ADDRESS" => Ok(AddressType::SocketAddress),
                    "PIPE_ADDRESS" => Ok(AddressType::PipeAddress),
                    _ => Err(serde::de::Error::unknown_variant(value, FIELDS)),
                }
            }
        }
        deserializer.deserialize_any(GeneratedVisitor)
    }
}
impl serde::Serialize for AggregatedServicePairMetrics {
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
        let mut struct_ser = serializer.serialize_struct("navigator.types.v1alpha1.AggregatedServicePairMetrics", len)?;
        if true {
            struct_ser.serialize_field("sourceNamespace", &self.source_namespace)?;
        }
        if true {
            struct_ser.serialize_field("sourceService", &self.source_service)?;
        }
        if true {
            struct_ser.serialize_field("destinationNamespace", &self.destination_namespace)?;
        }
        if true {
            struct_ser.serialize_field("destinationService", &self.destination_service)?;
        }
        if true {
            struct_ser.serialize_field("errorRate", &self.error_rate)?;
        }
        if true {
            struct_ser.serialize_field("requestRate", &self.request_rate)?;
        }
        if let Some(v) = self.latency_p99.as_ref() {
            struct_ser.serialize_field("latencyP99", v)?;
        }
        if true {
            struct_ser.serialize_field("clusterPairs", &self.cluster_pairs)?;
        }
        if true {
            struct_ser.serialize_field("detailedBreakdown", &self.detailed_breakdown)?;
        }
        struct_ser.end()
    }
}
impl<'de> serde::Deserialize<'de> for AggregatedServicePairMetrics {
    #[allow(deprecated)]
    fn deserialize<D>(deserializer: D) -> std::result::Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>,
    {
        const FIELDS: &[&str] = &[
            "source_namespace",
            "sourceNamespace",
            "source_service",
            "sourceService",
            "destination_namespace",
            "destinationNamespace",
            "destination_service",
            "destinationService",
            "error_rate",
            "errorRate",
            "request_rate",
            "requestRate",
            "latency_p99",
            "latencyP99",
            "cluster_pairs",
            "clusterPairs",
            "detailed_breakdown",
            "detailedBreakdown",
        ];

        #[allow(clippy::enum_variant_names)]
        enum GeneratedField {
            SourceNamespace,
            SourceService,
            DestinationNamespace,
            DestinationService,
            ErrorRate,
            RequestRate,
            LatencyP99,
            ClusterPairs,
            DetailedBreakdown,
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
                            "sourceNamespace" | "source_namespace" => Ok(GeneratedField::SourceNamespace),
                            "sourceService" | "source_service" => Ok(GeneratedField::SourceService),
                            "destinationNamespace" | "destination_namespace" => Ok(GeneratedField::DestinationNamespace),
                            "destinationService" | "destination_service" => Ok(GeneratedField::DestinationService),
                            "errorRate" | "error_rate" => Ok(GeneratedField::ErrorRate),
                            "requestRate" | "request_rate" => Ok(GeneratedField::RequestRate),
                            "latencyP99" | "latency_p99" => Ok(GeneratedField::LatencyP99),
                            "clusterPairs" | "cluster_pairs" => Ok(GeneratedField::ClusterPairs),
                            "detailedBreakdown" | "detailed_breakdown" => Ok(GeneratedField::DetailedBreakdown),
                            _ => Ok(GeneratedField::__SkipField__),
                        }
                    }
                }
                deserializer.deserialize_identifier(GeneratedVisitor)
            }
        }
        struct GeneratedVisitor;
        impl<'de> serde::de::Visitor<'de> for GeneratedVisitor {
            type Value = AggregatedServicePairMetrics;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str("struct navigator.types.v1alpha1.AggregatedServicePairMetrics")
            }

            fn visit_map<V>(self, mut map_: V) -> std::result::Result<AggregatedServicePairMetrics, V::Error>
                where
                    V: serde::de::MapAccess<'de>,
            {
                let mut source_namespace__ = None;
                let mut source_service__ = None;
                let mut destination_namespace__ = None;
                let mut destination_service__ = None;
                let mut error_rate__ = None;
                let mut request_rate__ = None;
                let mut latency_p99__ = None;
                let mut cluster_pairs__ = None;
                let mut detailed_breakdown__ = None;
                while let Some(k) = map_.next_key()? {
                    match k {
                        GeneratedField::SourceNamespace => {
                            if source_namespace__.is_some() {
                                return Err(serde::de::Error::duplicate_field("sourceNamespace"));
                            }
                            source_namespace__ = Some(map_.next_value()?);
                        }
                        GeneratedField::SourceService => {
                            if source_service__.is_some() {
                                return Err(serde::de::Error::duplicate_field("sourceService"));
                            }
                            source_service__ = Some(map_.next_value()?);
                        }
                        GeneratedField::DestinationNamespace => {
                            if destination_namespace__.is_some() {
                                return Err(serde::de::Error::duplicate_field("destinationNamespace"));
                            }
                            destination_namespace__ = Some(map_.next_value()?);
                        }
                        GeneratedField::DestinationService => {
                            if destination_service__.is_some() {
                                return Err(serde::de::Error::duplicate_field("destinationService"));
                            }
                            destination_service__ = Some(map_.next_value()?);
                        }
                        GeneratedField::ErrorRate => {
                            if error_rate__.is_some() {
                                return Err(serde::de::Error::duplicate_field("errorRate"));
                            }
                            error_rate__ = 
                                Some(map_.next_value::<::pbjson::private::NumberDeserialize<_>>()?.0)
                            ;
                        }
                        GeneratedField::RequestRate => {
                            if request_rate__.is_some() {
                                return Err(serde::de::Error::duplicate_field("requestRate"));
                            }
                            request_rate__ = 
                                Some(map_.next_value::<::pbjson::private::NumberDeserialize<_>>()?.0)
                            ;
                        }
                        GeneratedField::LatencyP99 => {
                            if latency_p99__.is_some() {
                                return Err(serde::de::Error::duplicate_field("latencyP99"));
                            }
                            latency_p99__ = map_.next_value()?;
                        }
                        GeneratedField::ClusterPairs => {
                            if cluster_pairs__.is_some() {
                                return Err(serde::de::Error::duplicate_field("clusterPairs"));
                            }
                            cluster_pairs__ = Some(map_.next_value()?);
                        }
                        GeneratedField::DetailedBreakdown => {
                            if detailed_breakdown__.is_some() {
                                return Err(serde::de::Error::duplicate_field("detailedBreakdown"));
                            }
                            detailed_breakdown__ = Some(map_.next_value()?);
                        }
                        GeneratedField::__SkipField__ => {
                            let _ = map_.next_value::<serde::de::IgnoredAny>()?;
                        }
                    }
                }
                Ok(AggregatedServicePairMetrics {
                    source_namespace: source_namespace__.unwrap_or_default(),
                    source_service: source_service__.unwrap_or_default(),
                    destination_namespace: destination_namespace__.unwrap_or_default(),
                    destination_service: destination_service__.unwrap_or_default(),
                    error_rate: error_rate__.unwrap_or_default(),
                    request_rate: request_rate__.unwrap_or_default(),
                    latency_p99: latency_p99__,
                    cluster_pairs: cluster_pairs__.unwrap_or_default(),
                    detailed_breakdown: detailed_breakdown__.unwrap_or_default(),
                })
            }
        }
        deserializer.deserialize_struct("navigator.types.v1alpha1.AggregatedServicePairMetrics", FIELDS, GeneratedVisitor)
    }
}
impl serde::Serialize for BootstrapSummary {
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
        let mut struct_ser = serializer.serialize_struct("navigator.types.v1alpha1.BootstrapSummary", len)?;
        if let Some(v) = self.node.as_ref() {
            struct_ser.serialize_field("node", v)?;
        }
        if true {
            struct_ser.serialize_field("staticResourcesVersion", &self.static_resources_version)?;
        }
        if let Some(v) = self.dynamic_resources_config.as_ref() {
            struct_ser.serialize_field("dynamicResourcesConfig", v)?;
        }
        if true {
            struct_ser.serialize_field("adminPort", &self.admin_port)?;
        }
        if true {
            struct_ser.serialize_field("adminAddress", &self.admin_address)?;
        }
        if let Some(v) = self.cluster_manager.as_ref() {
            struct_ser.serialize_field("clusterManager", v)?;
        }
        struct_ser.end()
    }
}
impl<'de> serde::Deserialize<'de> for BootstrapSummary {
    #[allow(deprecated)]
    fn deserialize<D>(deserializer: D) -> std::result::Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>,
    {
        const FIELDS: &[&str] = &[
            "node",
            "static_resources_version",
            "staticResourcesVersion",
            "dynamic_resources_config",
            "dynamicResourcesConfig",
            "admin_port",
            "adminPort",
            "admin_address",
            "adminAddress",
            "cluster_manager",
            "clusterManager",
        ];

        #[allow(clippy::enum_variant_names)]
        enum GeneratedField {
            Node,
            StaticResourcesVersion,
            DynamicResourcesConfig,
            AdminPort,
            AdminAddress,
            ClusterManager,
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
                            "node" => Ok(GeneratedField::Node),
                            "staticResourcesVersion" | "static_resources_version" => Ok(GeneratedField::StaticResourcesVersion),
                            "dynamicResourcesConfig" | "dynamic_resources_config" => Ok(GeneratedField::DynamicResourcesConfig),
                            "adminPort" | "admin_port" => Ok(GeneratedField::AdminPort),
                            "adminAddress" | "admin_address" => Ok(GeneratedField::AdminAddress),
                            "clusterManager" | "cluster_manager" => Ok(GeneratedField::ClusterManager),
                            _ => Ok(GeneratedField::__SkipField__),
                        }
                    }
                }
                deserializer.deserialize_identifier(GeneratedVisitor)
            }
        }
        struct GeneratedVisitor;
        impl<'de> serde::de::Visitor<'de> for GeneratedVisitor {
            type Value = BootstrapSummary;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str("struct navigator.types.v1alpha1.BootstrapSummary")
            }

            fn visit_map<V>(self, mut map_: V) -> std::result::Result<BootstrapSummary, V::Error>
                where
                    V: serde::de::MapAccess<'de>,
            {
                let mut node__ = None;
                let mut static_resources_version__ = None;
                let mut dynamic_resources_config__ = None;
                let mut admin_port__ = None;
                let mut admin_address__ = None;
                let mut cluster_manager__ = None;
                while let Some(k) = map_.next_key()? {
                    match k {
                        GeneratedField::Node => {
                            if node__.is_some() {
                                return Err(serde::de::Error::duplicate_field("node"));
                            }
                            node__ = map_.next_value()?;
                        }
                        GeneratedField::StaticResourcesVersion => {
                            if static_resources_version__.is_some() {
                                return Err(serde::de::Error::duplicate_field("staticResourcesVersion"));
                            }
                            static_resources_version__ = Some(map_.next_value()?);
                        }
                        GeneratedField::DynamicResourcesConfig => {
                            if dynamic_resources_config__.is_some() {
                                return Err(serde::de::Error::duplicate_field("dynamicResourcesConfig"));
                            }
                            dynamic_resources_config__ = map_.next_value()?;
                        }
                        GeneratedField::AdminPort => {
                            if admin_port__.is_some() {
                                return Err(serde::de::Error::duplicate_field("adminPort"));
                            }
                            admin_port__ = 
                                Some(map_.next_value::<::pbjson::private::NumberDeserialize<_>>()?.0)
                            ;
                        }
                        GeneratedField::AdminAddress => {
                            if admin_address__.is_some() {
                                return Err(serde::de::Error::duplicate_field("adminAddress"));
                            }
                            admin_address__ = Some(map_.next_value()?);
                        }
                        GeneratedField::ClusterManager => {
                            if cluster_manager__.is_some() {
                                return Err(serde::de::Error::duplicate_field("clusterManager"));
                            }
                            cluster_manager__ = map_.next_value()?;
                        }
                        GeneratedField::__SkipField__ => {
                            let _ = map_.next_value::<serde::de::IgnoredAny>()?;
                        }
                    }
                }
                Ok(BootstrapSummary {
                    node: node__,
                    static_resources_version: static_resources_version__.unwrap_or_default(),
                    dynamic_resources_config: dynamic_resources_config__,
                    admin_port: admin_port__.unwrap_or_default(),
                    admin_address: admin_address__.unwrap_or_default(),
                    cluster_manager: cluster_manager__,
                })
            }
        }
        deserializer.deserialize_struct("navigator.types.v1alpha1.BootstrapSummary", FIELDS, GeneratedVisitor)
    }
}
impl serde::Serialize for ClusterDirection {
    #[allow(deprecated)]
    fn serialize<S>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error>
    where
        S: serde::Serializer,
    {
        let variant = match self {
            Self::Unspecified => "UNSPECIFIED",
            Self::Inbound => "INBOUND",
            Self::Outbound => "OUTBOUND",
        };
        serializer.serialize_str(variant)
    }
}
impl<'de> serde::Deserialize<'de> for ClusterDirection {
    #[allow(deprecated)]
    fn deserialize<D>(deserializer: D) -> std::result::Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>,
    {
        const FIELDS: &[&str] = &[
            "UNSPECIFIED",
            "INBOUND",
            "OUTBOUND",
        ];

        struct GeneratedVisitor;

        impl serde::de::Visitor<'_> for GeneratedVisitor {
            type Value = ClusterDirection;

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
                    "UNSPECIFIED" => Ok(ClusterDirection::Unspecified),
                    "INBOUND" => Ok(ClusterDirection::Inbound),
                    "OUTBOUND" => Ok(ClusterDirection::Outbound),
                    _ => Err(serde::de::Error::unknown_variant(value, FIELDS)),
                }
            }
        }
        deserializer.deserialize_any(GeneratedVisitor)
    }
}
impl serde::Serialize for ClusterManagerInfo {
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
        let mut struct_ser = serializer.serialize_struct("navigator.types.v1alpha1.ClusterManagerInfo", len)?;
        if true {
            struct_ser.serialize_field("localClusterName", &self.local_cluster_name)?;
        }
        if true {
            struct_ser.serialize_field("outlierDetection", &self.outlier_detection)?;
        }
        if true {
            struct_ser.serialize_field("upstreamBindConfig", &self.upstream_bind_config)?;
        }
        if true {
            struct_ser.serialize_field("loadStatsConfig", &self.load_stats_config)?;
        }
        if true {
            struct_ser.serialize_field("connectTimeout", &self.connect_timeout)?;
        }
        if true {
            struct_ser.serialize_field("perConnectionBufferLimitBytes", &self.per_connection_buffer_limit_bytes)?;
        }
        struct_ser.end()
    }
}
impl<'de> serde::Deserialize<'de> for ClusterManagerInfo {
    #[allow(deprecated)]
    fn deserialize<D>(deserializer: D) -> std::result::Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>,
    {
        const FIELDS: &[&str] = &[
            "local_cluster_name",
            "localClusterName",
            "outlier_detection",
            "outlierDetection",
            "upstream_bind_config",
            "upstreamBindConfig",
            "load_stats_config",
            "loadStatsConfig",
            "connect_timeout",
            "connectTimeout",
            "per_connection_buffer_limit_bytes",
            "perConnectionBufferLimitBytes",
        ];

        #[allow(clippy::enum_variant_names)]
        enum GeneratedField {
            LocalClusterName,
            OutlierDetection,
            UpstreamBindConfig,
            LoadStatsConfig,
            ConnectTimeout,
            PerConnectionBufferLimitBytes,
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
                            "localClusterName" | "local_cluster_name" => Ok(GeneratedField::LocalClusterName),
                            "outlierDetection" | "outlier_detection" => Ok(GeneratedField::OutlierDetection),
                            "upstreamBindConfig" | "upstream_bind_config" => Ok(GeneratedField::UpstreamBindConfig),
                            "loadStatsConfig" | "load_stats_config" => Ok(GeneratedField::LoadStatsConfig),
                            "connectTimeout" | "connect_timeout" => Ok(GeneratedField::ConnectTimeout),
                            "perConnectionBufferLimitBytes" | "per_connection_buffer_limit_bytes" => Ok(GeneratedField::PerConnectionBufferLimitBytes),
                            _ => Ok(GeneratedField::__SkipField__),
                        }
                    }
                }
                deserializer.deserialize_identifier(GeneratedVisitor)
            }
        }
        struct GeneratedVisitor;
        impl<'de> serde::de::Visitor<'de> for GeneratedVisitor {
            type Value = ClusterManagerInfo;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str("struct navigator.types.v1alpha1.ClusterManagerInfo")
            }

            fn visit_map<V>(self, mut map_: V) -> std::result::Result<ClusterManagerInfo, V::Error>
                where
                    V: serde::de::MapAccess<'de>,
            {
                let mut local_cluster_name__ = None;
                let mut outlier_detection__ = None;
                let mut upstream_bind_config__ = None;
                let mut load_stats_config__ = None;
                let mut connect_timeout__ = None;
                let mut per_connection_buffer_limit_bytes__ = None;
                while let Some(k) = map_.next_key()? {
                    match k {
                        GeneratedField::LocalClusterName => {
                            if local_cluster_name__.is_some() {
                                return Err(serde::de::Error::duplicate_field("localClusterName"));
                            }
                            local_cluster_name__ = Some(map_.next_value()?);
                        }
                        GeneratedField::OutlierDetection => {
                            if outlier_detection__.is_some() {
                                return Err(serde::de::Error::duplicate_field("outlierDetection"));
                            }
                            outlier_detection__ = Some(map_.next_value()?);
                        }
                        GeneratedField::UpstreamBindConfig => {
                            if upstream_bind_config__.is_some() {
                                return Err(serde::de::Error::duplicate_field("upstreamBindConfig"));
                            }
                            upstream_bind_config__ = Some(map_.next_value()?);
                        }
                        GeneratedField::LoadStatsConfig => {
                            if load_stats_config__.is_some() {
                                return Err(serde::de::Error::duplicate_field("loadStatsConfig"));
                            }
                            load_stats_config__ = Some(map_.next_value()?);
                        }
                        GeneratedField::ConnectTimeout => {
                            if connect_timeout__.is_some() {
                                return Err(serde::de::Error::duplicate_field("connectTimeout"));
                            }
                            connect_timeout__ = Some(map_.next_value()?);
                        }
                        GeneratedField::PerConnectionBufferLimitBytes => {
                            if per_connection_buffer_limit_bytes__.is_some() {
                                return Err(serde::de::Error::duplicate_field("perConnectionBufferLimitBytes"));
                            }
                            per_connection_buffer_limit_bytes__ = 
                                Some(map_.next_value::<::pbjson::private::NumberDeserialize<_>>()?.0)
                            ;
                        }
                        GeneratedField::__SkipField__ => {
                            let _ = map_.next_value::<serde::de::IgnoredAny>()?;
                        }
                    }
                }
                Ok(ClusterManagerInfo {
                    local_cluster_name: local_cluster_name__.unwrap_or_default(),
                    outlier_detection: outlier_detection__.unwrap_or_default(),
                    upstream_bind_config: upstream_bind_config__.unwrap_or_default(),
                    load_stats_config: load_stats_config__.unwrap_or_default(),
                    connect_timeout: connect_timeout__.unwrap_or_default(),
                    per_connection_buffer_limit_bytes: per_connection_buffer_limit_bytes__.unwrap_or_default(),
                })
            }
        }
        deserializer.deserialize_struct("navigator.types.v1alpha1.ClusterManagerInfo", FIELDS, GeneratedVisitor)
    }
}
impl serde::Serialize for ClusterPairInfo {
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
        let mut struct_ser = serializer.serialize_struct("navigator.types.v1alpha1.ClusterPairInfo", len)?;
        if true {
            struct_ser.serialize_field("sourceCluster", &self.source_cluster)?;
        }
        if true {
            struct_ser.serialize_field("destinationCluster", &self.destination_cluster)?;
        }
        if true {
            struct_ser.serialize_field("requestRate", &self.request_rate)?;
        }
        struct_ser.end()
    }
}
impl<'de> serde::Deserialize<'de> for ClusterPairInfo {
    #[allow(deprecated)]
    fn deserialize<D>(deserializer: D) -> std::result::Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>,
    {
        const FIELDS: &[&str] = &[
            "source_cluster",
            "sourceCluster",
            "destination_cluster",
            "destinationCluster",
            "request_rate",
            "requestRate",
        ];

        #[allow(clippy::enum_variant_names)]
        enum GeneratedField {
            SourceCluster,
            DestinationCluster,
            RequestRate,
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
                            "sourceCluster" | "source_cluster" => Ok(GeneratedField::SourceCluster),
                            "destinationCluster" | "destination_cluster" => Ok(GeneratedField::DestinationCluster),
                            "requestRate" | "request_rate" => Ok(GeneratedField::RequestRate),
                            _ => Ok(GeneratedField::__SkipField__),
                        }
                    }
                }
                deserializer.deserialize_identifier(GeneratedVisitor)
            }
        }
        struct GeneratedVisitor;
        impl<'de> serde::de::Visitor<'de> for GeneratedVisitor {
            type Value = ClusterPairInfo;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str("struct navigator.types.v1alpha1.ClusterPairInfo")
            }

            fn visit_map<V>(self, mut map_: V) -> std::result::Result<ClusterPairInfo, V::Error>
                where
                    V: serde::de::MapAccess<'de>,
            {
                let mut source_cluster__ = None;
                let mut destination_cluster__ = None;
                let mut request_rate__ = None;
                while let Some(k) = map_.next_key()? {
                    match k {
                        GeneratedField::SourceCluster => {
                            if source_cluster__.is_some() {
                                return Err(serde::de::Error::duplicate_field("sourceCluster"));
                            }
                            source_cluster__ = Some(map_.next_value()?);
                        }
                        GeneratedField::DestinationCluster => {
                            if destination_cluster__.is_some() {
                                return Err(serde::de::Error::duplicate_field("destinationCluster"));
                            }
                            destination_cluster__ = Some(map_.next_value()?);
                        }
                        GeneratedField::RequestRate => {
                            if request_rate__.is_some() {
                                return Err(serde::de::Error::duplicate_field("requestRate"));
                            }
                            request_rate__ = 
                                Some(map_.next_value::<::pbjson::private::NumberDeserialize<_>>()?.0)
                            ;
                        }
                        GeneratedField::__SkipField__ => {
                            let _ = map_.next_value::<serde::de::IgnoredAny>()?;
                        }
                    }
                }
                Ok(ClusterPairInfo {
                    source_cluster: source_cluster__.unwrap_or_default(),
                    destination_cluster: destination_cluster__.unwrap_or_default(),
                    request_rate: request_rate__.unwrap_or_default(),
                })
            }
        }
        deserializer.deserialize_struct("navigator.types.v1alpha1.ClusterPairInfo", FIELDS, GeneratedVisitor)
    }
}
impl serde::Serialize for ClusterSummary {
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
        let mut struct_ser = serializer.serialize_struct("navigator.types.v1alpha1.ClusterSummary", len)?;
        if true {
            struct_ser.serialize_field("name", &self.name)?;
        }
        if true {
            struct_ser.serialize_field("type", &self.r#type)?;
        }
        if true {
            struct_ser.serialize_field("connectTimeout", &self.connect_timeout)?;
        }
        if true {
            struct_ser.serialize_field("loadBalancingPolicy", &self.load_balancing_policy)?;
        }
        if true {
            struct_ser.serialize_field("altStatName", &self.alt_stat_name)?;
        }
        if true {
            let v = ClusterDirection::try_from(self.direction)
                .map_err(|_| serde::ser::Error::custom(format!("Invalid variant {}", self.direction)))?;
            struct_ser.serialize_field("direction", &v)?;
        }
        if true {
            struct_ser.serialize_field("port", &self.port)?;
        }
        if true {
            struct_ser.serialize_field("subset", &self.subset)?;
        }
        if true {
            struct_ser.serialize_field("serviceFqdn", &self.service_fqdn)?;
        }
        if true {
            struct_ser.serialize_field("rawConfig", &self.raw_config)?;
        }
        struct_ser.end()
    }
}
impl<'de> serde::Deserialize<'de> for ClusterSummary {
    #[allow(deprecated)]
    fn deserialize<D>(deserializer: D) -> std::result::Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>,
    {
        const FIELDS: &[&str] = &[
            "name",
            "type",
            "connect_timeout",
            "connectTimeout",
            "load_balancing_policy",
            "loadBalancingPolicy",
            "alt_stat_name",
            "altStatName",
            "direction",
            "port",
            "subset",
            "service_fqdn",
            "serviceFqdn",
            "raw_config",
            "rawConfig",
        ];

        #[allow(clippy::enum_variant_names)]
        enum GeneratedField {
            Name,
            Type,
            ConnectTimeout,
            LoadBalancingPolicy,
            AltStatName,
            Direction,
            Port,
            Subset,
            ServiceFqdn,
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
                            "type" => Ok(GeneratedField::Type),
                            "connectTimeout" | "connect_timeout" => Ok(GeneratedField::ConnectTimeout),
                            "loadBalancingPolicy" | "load_balancing_policy" => Ok(GeneratedField::LoadBalancingPolicy),
                            "altStatName" | "alt_stat_name" => Ok(GeneratedField::AltStatName),
                            "direction" => Ok(GeneratedField::Direction),
                            "port" => Ok(GeneratedField::Port),
                            "subset" => Ok(GeneratedField::Subset),
                            "serviceFqdn" | "service_fqdn" => Ok(GeneratedField::ServiceFqdn),
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
            type Value = ClusterSummary;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str("struct navigator.types.v1alpha1.ClusterSummary")
            }

            fn visit_map<V>(self, mut map_: V) -> std::result::Result<ClusterSummary, V::Error>
                where
                    V: serde::de::MapAccess<'de>,
            {
                let mut name__ = None;
                let mut r#type__ = None;
                let mut connect_timeout__ = None;
                let mut load_balancing_policy__ = None;
                let mut alt_stat_name__ = None;
                let mut direction__ = None;
                let mut port__ = None;
                let mut subset__ = None;
                let mut service_fqdn__ = None;
                let mut raw_config__ = None;
                while let Some(k) = map_.next_key()? {
                    match k {
                        GeneratedField::Name => {
                            if name__.is_some() {
                                return Err(serde::de::Error::duplicate_field("name"));
                            }
                            name__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Type => {
                            if r#type__.is_some() {
                                return Err(serde::de::Error::duplicate_field("type"));
                            }
                            r#type__ = Some(map_.next_value()?);
                        }
                        GeneratedField::ConnectTimeout => {
                            if connect_timeout__.is_some() {
                                return Err(serde::de::Error::duplicate_field("connectTimeout"));
                            }
                            connect_timeout__ = Some(map_.next_value()?);
                        }
                        GeneratedField::LoadBalancingPolicy => {
                            if load_balancing_policy__.is_some() {
                                return Err(serde::de::Error::duplicate_field("loadBalancingPolicy"));
                            }
                            load_balancing_policy__ = Some(map_.next_value()?);
                        }
                        GeneratedField::AltStatName => {
                            if alt_stat_name__.is_some() {
                                return Err(serde::de::Error::duplicate_field("altStatName"));
                            }
                            alt_stat_name__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Direction => {
                            if direction__.is_some() {
                                return Err(serde::de::Error::duplicate_field("direction"));
                            }
                            direction__ = Some(map_.next_value::<ClusterDirection>()? as i32);
                        }
                        GeneratedField::Port => {
                            if port__.is_some() {
                                return Err(serde::de::Error::duplicate_field("port"));
                            }
                            port__ = 
                                Some(map_.next_value::<::pbjson::private::NumberDeserialize<_>>()?.0)
                            ;
                        }
                        GeneratedField::Subset => {
                            if subset__.is_some() {
                                return Err(serde::de::Error::duplicate_field("subset"));
                            }
                            subset__ = Some(map_.next_value()?);
                        }
                        GeneratedField::ServiceFqdn => {
                            if service_fqdn__.is_some() {
                                return Err(serde::de::Error::duplicate_field("serviceFqdn"));
                            }
                            service_fqdn__ = Some(map_.next_value()?);
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
                Ok(ClusterSummary {
                    name: name__.unwrap_or_default(),
                    r#type: r#type__.unwrap_or_default(),
                    connect_timeout: connect_timeout__.unwrap_or_default(),
                    load_balancing_policy: load_balancing_policy__.unwrap_or_default(),
                    alt_stat_name: alt_stat_name__.unwrap_or_default(),
                    direction: direction__.unwrap_or_default(),
                    port: port__.unwrap_or_default(),
                    subset: subset__.unwrap_or_default(),
                    service_fqdn: service_fqdn__.unwrap_or_default(),
                    raw_config: raw_config__.unwrap_or_default(),
                })
            }
        }
        deserializer.deserialize_struct("navigator.types.v1alpha1.ClusterSummary", FIELDS, GeneratedVisitor)
    }
}
impl serde::Serialize for ClusterType {
    #[allow(deprecated)]
    fn serialize<S>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error>
    where
        S: serde::Serializer,
    {
        let variant = match self {
            Self::UnknownClusterType => "UNKNOWN_CLUSTER_TYPE",
            Self::ClusterEds => "CLUSTER_EDS",
            Self::ClusterStatic => "CLUSTER_STATIC",
            Self::ClusterStrictDns => "CLUSTER_STRICT_DNS",
            Self::ClusterLogicalDns => "CLUSTER_LOGICAL_DNS",
            Self::ClusterOriginalDst => "CLUSTER_ORIGINAL_DST",
        };
        serializer.serialize_str(variant)
    }
}
impl<'de> serde::Deserialize<'de> for ClusterType {
    #[allow(deprecated)]
    fn deserialize<D>(deserializer: D) -> std::result::Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>,
    {
        const FIELDS: &[&str] = &[
            "UNKNOWN_CLUSTER_TYPE",
            "CLUSTER_EDS",
            "CLUSTER_STATIC",
            "CLUSTER_STRICT_DNS",
            "CLUSTER_LOGICAL_DNS",
            "CLUSTER_ORIGINAL_DST",
        ];

        struct GeneratedVisitor;

        impl serde::de::Visitor<'_> for GeneratedVisitor {
            type Value = ClusterType;

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
                    "UNKNOWN_CLUSTER_TYPE" => Ok(ClusterType::UnknownClusterType),
                    "CLUSTER_EDS" => Ok(ClusterType::ClusterEds),
                    "CLUSTER_STATIC" => Ok(ClusterType::ClusterStatic),
                    "CLUSTER_STRICT_DNS" => Ok(ClusterType::ClusterStrictDns),
                    "CLUSTER_LOGICAL_DNS" => Ok(ClusterType::ClusterLogicalDns),
                    "CLUSTER_ORIGINAL_DST" => Ok(ClusterType::ClusterOriginalDst),
                    _ => Err(serde::de::Error::unknown_variant(value, FIELDS)),
                }
            }
        }
        deserializer.deserialize_any(GeneratedVisitor)
    }
}
impl serde::Serialize for ConfigSourceInfo {
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
        let mut struct_ser = serializer.serialize_struct("navigator.types.v1alpha1.ConfigSourceInfo", len)?;
        if true {
            struct_ser.serialize_field("configSourceSpecifier", &self.config_source_specifier)?;
        }
        if true {
            struct_ser.serialize_field("transportApiVersion", &self.transport_api_version)?;
        }
        if true {
            struct_ser.serialize_field("apiType", &self.api_type)?;
        }
        struct_ser.end()
    }
}
impl<'de> serde::Deserialize<'de> for ConfigSourceInfo {
    #[allow(deprecated)]
    fn deserialize<D>(deserializer: D) -> std::result::Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>,
    {
        const FIELDS: &[&str] = &[
            "config_source_specifier",
            "configSourceSpecifier",
            "transport_api_version",
            "transportApiVersion",
            "api_type",
            "apiType",
        ];

        #[allow(clippy::enum_variant_names)]
        enum GeneratedField {
            ConfigSourceSpecifier,
            TransportApiVersion,
            ApiType,
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
                            "configSourceSpecifier" | "config_source_specifier" => Ok(GeneratedField::ConfigSourceSpecifier),
                            "transportApiVersion" | "transport_api_version" => Ok(GeneratedField::TransportApiVersion),
                            "apiType" | "api_type" => Ok(GeneratedField::ApiType),
                            _ => Ok(GeneratedField::__SkipField__),
                        }
                    }
                }
                deserializer.deserialize_identifier(GeneratedVisitor)
            }
        }
        struct GeneratedVisitor;
        impl<'de> serde::de::Visitor<'de> for GeneratedVisitor {
            type Value = ConfigSourceInfo;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str("struct navigator.types.v1alpha1.ConfigSourceInfo")
            }

            fn visit_map<V>(self, mut map_: V) -> std::result::Result<ConfigSourceInfo, V::Error>
                where
                    V: serde::de::MapAccess<'de>,
            {
                let mut config_source_specifier__ = None;
                let mut transport_api_version__ = None;
                let mut api_type__ = None;
                while let Some(k) = map_.next_key()? {
                    match k {
                        GeneratedField::ConfigSourceSpecifier => {
                            if config_source_specifier__.is_some() {
                                return Err(serde::de::Error::duplicate_field("configSourceSpecifier"));
                            }
                            config_source_specifier__ = Some(map_.next_value()?);
                        }
                        GeneratedField::TransportApiVersion => {
                            if transport_api_version__.is_some() {
                                return Err(serde::de::Error::duplicate_field("transportApiVersion"));
                            }
                            transport_api_version__ = Some(map_.next_value()?);
                        }
                        GeneratedField::ApiType => {
                            if api_type__.is_some() {
                                return Err(serde::de::Error::duplicate_field("apiType"));
                            }
                            api_type__ = Some(map_.next_value()?);
                        }
                        GeneratedField::__SkipField__ => {
                            let _ = map_.next_value::<serde::de::IgnoredAny>()?;
                        }
                    }
                }
                Ok(ConfigSourceInfo {
                    config_source_specifier: config_source_specifier__.unwrap_or_default(),
                    transport_api_version: transport_api_version__.unwrap_or_default(),
                    api_type: api_type__.unwrap_or_default(),
                })
            }
        }
        deserializer.deserialize_struct("navigator.types.v1alpha1.ConfigSourceInfo", FIELDS, GeneratedVisitor)
    }
}
impl serde::Serialize for DynamicConfigInfo {
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
        let mut struct_ser = serializer.serialize_struct("navigator.types.v1alpha1.DynamicConfigInfo", len)?;
        if let Some(v) = self.ads_config.as_ref() {
            struct_ser.serialize_field("adsConfig", v)?;
        }
        if let Some(v) = self.lds_config.as_ref() {
            struct_ser.serialize_field("ldsConfig", v)?;
        }
        if let Some(v) = self.cds_config.as_ref() {
            struct_ser.serialize_field("cdsConfig", v)?;
        }
        if let Some(v) = self.eds_config.as_ref() {
            struct_ser.serialize_field("edsConfig", v)?;
        }
        if let Some(v) = self.rds_config.as_ref() {
            struct_ser.serialize_field("rdsConfig", v)?;
        }
        if let Some(v) = self.sds_config.as_ref() {
            struct_ser.serialize_field("sdsConfig", v)?;
        }
        if true {
            struct_ser.serialize_field("initialFetchTimeout", &self.initial_fetch_timeout)?;
        }
        struct_ser.end()
    }
}
impl<'de> serde::Deserialize<'de> for DynamicConfigInfo {
    #[allow(deprecated)]
    fn deserialize<D>(deserializer: D) -> std::result::Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>,
    {
        const FIELDS: &[&str] = &[
            "ads_config",
            "adsConfig",
            "lds_config",
            "ldsConfig",
            "cds_config",
            "cdsConfig",
            "eds_config",
            "edsConfig",
            "rds_config",
            "rdsConfig",
            "sds_config",
            "sdsConfig",
            "initial_fetch_timeout",
            "initialFetchTimeout",
        ];

        #[allow(clippy::enum_variant_names)]
        enum GeneratedField {
            AdsConfig,
            LdsConfig,
            CdsConfig,
            EdsConfig,
            RdsConfig,
            SdsConfig,
            InitialFetchTimeout,
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
                            "adsConfig" | "ads_config" => Ok(GeneratedField::AdsConfig),
                            "ldsConfig" | "lds_config" => Ok(GeneratedField::LdsConfig),
                            "cdsConfig" | "cds_config" => Ok(GeneratedField::CdsConfig),
                            "edsConfig" | "eds_config" => Ok(GeneratedField::EdsConfig),
                            "rdsConfig" | "rds_config" => Ok(GeneratedField::RdsConfig),
                            "sdsConfig" | "sds_config" => Ok(GeneratedField::SdsConfig),
                            "initialFetchTimeout" | "initial_fetch_timeout" => Ok(GeneratedField::InitialFetchTimeout),
                            _ => Ok(GeneratedField::__SkipField__),
                        }
                    }
                }
                deserializer.deserialize_identifier(GeneratedVisitor)
            }
        }
        struct GeneratedVisitor;
        impl<'de> serde::de::Visitor<'de> for GeneratedVisitor {
            type Value = DynamicConfigInfo;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str("struct navigator.types.v1alpha1.DynamicConfigInfo")
            }

            fn visit_map<V>(self, mut map_: V) -> std::result::Result<DynamicConfigInfo, V::Error>
                where
                    V: serde::de::MapAccess<'de>,
            {
                let mut ads_config__ = None;
                let mut lds_config__ = None;
                let mut cds_config__ = None;
                let mut eds_config__ = None;
                let mut rds_config__ = None;
                let mut sds_config__ = None;
                let mut initial_fetch_timeout__ = None;
                while let Some(k) = map_.next_key()? {
                    match k {
                        GeneratedField::AdsConfig => {
                            if ads_config__.is_some() {
                                return Err(serde::de::Error::duplicate_field("adsConfig"));
                            }
                            ads_config__ = map_.next_value()?;
                        }
                        GeneratedField::LdsConfig => {
                            if lds_config__.is_some() {
                                return Err(serde::de::Error::duplicate_field("ldsConfig"));
                            }
                            lds_config__ = map_.next_value()?;
                        }
                        GeneratedField::CdsConfig => {
                            if cds_config__.is_some() {
                                return Err(serde::de::Error::duplicate_field("cdsConfig"));
                            }
                            cds_config__ = map_.next_value()?;
                        }
                        GeneratedField::EdsConfig => {
                            if eds_config__.is_some() {
                                return Err(serde::de::Error::duplicate_field("edsConfig"));
                            }
                            eds_config__ = map_.next_value()?;
                        }
                        GeneratedField::RdsConfig => {
                            if rds_config__.is_some() {
                                return Err(serde::de::Error::duplicate_field("rdsConfig"));
                            }
                            rds_config__ = map_.next_value()?;
                        }
                        GeneratedField::SdsConfig => {
                            if sds_config__.is_some() {
                                return Err(serde::de::Error::duplicate_field("sdsConfig"));
                            }
                            sds_config__ = map_.next_value()?;
                        }
                        GeneratedField::InitialFetchTimeout => {
                            if initial_fetch_timeout__.is_some() {
                                return Err(serde::de::Error::duplicate_field("initialFetchTimeout"));
                            }
                            initial_fetch_timeout__ = Some(map_.next_value()?);
                        }
                        GeneratedField::__SkipField__ => {
                            let _ = map_.next_value::<serde::de::IgnoredAny>()?;
                        }
                    }
                }
                Ok(DynamicConfigInfo {
                    ads_config: ads_config__,
                    lds_config: lds_config__,
                    cds_config: cds_config__,
                    eds_config: eds_config__,
                    rds_config: rds_config__,
                    sds_config: sds_config__,
                    initial_fetch_timeout: initial_fetch_timeout__.unwrap_or_default(),
                })
            }
        }
        deserializer.deserialize_struct("navigator.types.v1alpha1.DynamicConfigInfo", FIELDS, GeneratedVisitor)
    }
}
impl serde::Serialize for EndpointInfo {
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
        let mut struct_ser = serializer.serialize_struct("navigator.types.v1alpha1.EndpointInfo", len)?;
        if true {
            struct_ser.serialize_field("address", &self.address)?;
        }
        if true {
            struct_ser.serialize_field("port", &self.port)?;
        }
        if true {
            struct_ser.serialize_field("health", &self.health)?;
        }
        if true {
            struct_ser.serialize_field("weight", &self.weight)?;
        }
        if true {
            struct_ser.serialize_field("priority", &self.priority)?;
        }
        if true {
            struct_ser.serialize_field("hostIdentifier", &self.host_identifier)?;
        }
        if true {
            struct_ser.serialize_field("metadata", &self.metadata)?;
        }
        if true {
            let v = AddressType::try_from(self.address_type)
                .map_err(|_| serde::ser::Error::custom(format!("Invalid variant {}", self.address_type)))?;
            struct_ser.serialize_field("addressType", &v)?;
        }
        if let Some(v) = self.locality.as_ref() {
            struct_ser.serialize_field("locality", v)?;
        }
        struct_ser.end()
    }
}
impl<'de> serde::Deserialize<'de> for EndpointInfo {
    #[allow(deprecated)]
    fn deserialize<D>(deserializer: D) -> std::result::Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>,
    {
        const FIELDS: &[&str] = &[
            "address",
            "port",
            "health",
            "weight",
            "priority",
            "host_identifier",
            "hostIdentifier",
            "metadata",
            "address_type",
            "addressType",
            "locality",
        ];

        #[allow(clippy::enum_variant_names)]
        enum GeneratedField {
            Address,
            Port,
            Health,
            Weight,
            Priority,
            HostIdentifier,
            Metadata,
            AddressType,
            Locality,
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
                            "address" => Ok(GeneratedField::Address),
                            "port" => Ok(GeneratedField::Port),
                            "health" => Ok(GeneratedField::Health),
                            "weight" => Ok(GeneratedField::Weight),
                            "priority" => Ok(GeneratedField::Priority),
                            "hostIdentifier" | "host_identifier" => Ok(GeneratedField::HostIdentifier),
                            "metadata" => Ok(GeneratedField::Metadata),
                            "addressType" | "address_type" => Ok(GeneratedField::AddressType),
                            "locality" => Ok(GeneratedField::Locality),
                            _ => Ok(GeneratedField::__SkipField__),
                        }
                    }
                }
                deserializer.deserialize_identifier(GeneratedVisitor)
            }
        }
        struct GeneratedVisitor;
        impl<'de> serde::de::Visitor<'de> for GeneratedVisitor {
            type Value = EndpointInfo;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str("struct navigator.types.v1alpha1.EndpointInfo")
            }

            fn visit_map<V>(self, mut map_: V) -> std::result::Result<EndpointInfo, V::Error>
                where
                    V: serde::de::MapAccess<'de>,
            {
                let mut address__ = None;
                let mut port__ = None;
                let mut health__ = None;
                let mut weight__ = None;
                let mut priority__ = None;
                let mut host_identifier__ = None;
                let mut metadata__ = None;
                let mut address_type__ = None;
                let mut locality__ = None;
                while let Some(k) = map_.next_key()? {
                    match k {
                        GeneratedField::Address => {
                            if address__.is_some() {
                                return Err(serde::de::Error::duplicate_field("address"));
                            }
                            address__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Port => {
                            if port__.is_some() {
                                return Err(serde::de::Error::duplicate_field("port"));
                            }
                            port__ = 
                                Some(map_.next_value::<::pbjson::private::NumberDeserialize<_>>()?.0)
                            ;
                        }
                        GeneratedField::Health => {
                            if health__.is_some() {
                                return Err(serde::de::Error::duplicate_field("health"));
                            }
                            health__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Weight => {
                            if weight__.is_some() {
                                return Err(serde::de::Error::duplicate_field("weight"));
                            }
                            weight__ = 
                                Some(map_.next_value::<::pbjson::private::NumberDeserialize<_>>()?.0)
                            ;
                        }
                        GeneratedField::Priority => {
                            if priority__.is_some() {
                                return Err(serde::de::Error::duplicate_field("priority"));
                            }
                            priority__ = 
                                Some(map_.next_value::<::pbjson::private::NumberDeserialize<_>>()?.0)
                            ;
                        }
                        GeneratedField::HostIdentifier => {
                            if host_identifier__.is_some() {
                                return Err(serde::de::Error::duplicate_field("hostIdentifier"));
                            }
                            host_identifier__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Metadata => {
                            if metadata__.is_some() {
                                return Err(serde::de::Error::duplicate_field("metadata"));
                            }
                            metadata__ = Some(
                                map_.next_value::<std::collections::BTreeMap<_, _>>()?
                            );
                        }
                        GeneratedField::AddressType => {
                            if address_type__.is_some() {
                                return Err(serde::de::Error::duplicate_field("addressType"));
                            }
                            address_type__ = Some(map_.next_value::<AddressType>()? as i32);
                        }
                        GeneratedField::Locality => {
                            if locality__.is_some() {
                                return Err(serde::de::Error::duplicate_field("locality"));
                            }
                            locality__ = map_.next_value()?;
                        }
                        GeneratedField::__SkipField__ => {
                            let _ = map_.next_value::<serde::de::IgnoredAny>()?;
                        }
                    }
                }
                Ok(EndpointInfo {
                    address: address__.unwrap_or_default(),
                    port: port__.unwrap_or_default(),
                    health: health__.unwrap_or_default(),
                    weight: weight__.unwrap_or_default(),
                    priority: priority__.unwrap_or_default(),
                    host_identifier: host_identifier__.unwrap_or_default(),
                    metadata: metadata__.unwrap_or_default(),
                    address_type: address_type__.unwrap_or_default(),
                    locality: locality__,
                })
            }
        }
        deserializer.deserialize_struct("navigator.types.v1alpha1.EndpointInfo", FIELDS, GeneratedVisitor)
    }
}
impl serde::Serialize for EndpointSummary {
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
        let mut struct_ser = serializer.serialize_struct("navigator.types.v1alpha1.EndpointSummary", len)?;
        if true {
            struct_ser.serialize_field("clusterName", &self.cluster_name)?;
        }
        if true {
            struct_ser.serialize_field("endpoints", &self.endpoints)?;
        }
        if true {
            let v = ClusterType::try_from(self.cluster_type)
                .map_err(|_| serde::ser::Error::custom(format!("Invalid variant {}", self.cluster_type)))?;
            struct_ser.serialize_field("clusterType", &v)?;
        }
        if true {
            let v = ClusterDirection::try_from(self.direction)
                .map_err(|_| serde::ser::Error::custom(format!("Invalid variant {}", self.direction)))?;
            struct_ser.serialize_field("direction", &v)?;
        }
        if true {
            struct_ser.serialize_field("port", &self.port)?;
        }
        if true {
            struct_ser.serialize_field("subset", &self.subset)?;
        }
        if true {
            struct_ser.serialize_field("serviceFqdn", &self.service_fqdn)?;
        }
        struct_ser.end()
    }
}
impl<'de> serde::Deserialize<'de> for EndpointSummary {
    #[allow(deprecated)]
    fn deserialize<D>(deserializer: D) -> std::result::Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>,
    {
        const FIELDS: &[&str] = &[
            "cluster_name",
            "clusterName",
            "endpoints",
            "cluster_type",
            "clusterType",
            "direction",
            "port",
            "subset",
            "service_fqdn",
            "serviceFqdn",
        ];

        #[allow(clippy::enum_variant_names)]
        enum GeneratedField {
            ClusterName,
            Endpoints,
            ClusterType,
            Direction,
            Port,
            Subset,
            ServiceFqdn,
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
                            "clusterName" | "cluster_name" => Ok(GeneratedField::ClusterName),
                            "endpoints" => Ok(GeneratedField::Endpoints),
                            "clusterType" | "cluster_type" => Ok(GeneratedField::ClusterType),
                            "direction" => Ok(GeneratedField::Direction),
                            "port" => Ok(GeneratedField::Port),
                            "subset" => Ok(GeneratedField::Subset),
                            "serviceFqdn" | "service_fqdn" => Ok(GeneratedField::ServiceFqdn),
                            _ => Ok(GeneratedField::__SkipField__),
                        }
                    }
                }
                deserializer.deserialize_identifier(GeneratedVisitor)
            }
        }
        struct GeneratedVisitor;
        impl<'de> serde::de::Visitor<'de> for GeneratedVisitor {
            type Value = EndpointSummary;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str("struct navigator.types.v1alpha1.EndpointSummary")
            }

            fn visit_map<V>(self, mut map_: V) -> std::result::Result<EndpointSummary, V::Error>
                where
                    V: serde::de::MapAccess<'de>,
            {
                let mut cluster_name__ = None;
                let mut endpoints__ = None;
                let mut cluster_type__ = None;
                let mut direction__ = None;
                let mut port__ = None;
                let mut subset__ = None;
                let mut service_fqdn__ = None;
                while let Some(k) = map_.next_key()? {
                    match k {
                        GeneratedField::ClusterName => {
                            if cluster_name__.is_some() {
                                return Err(serde::de::Error::duplicate_field("clusterName"));
                            }
                            cluster_name__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Endpoints => {
                            if endpoints__.is_some() {
                                return Err(serde::de::Error::duplicate_field("endpoints"));
                            }
                            endpoints__ = Some(map_.next_value()?);
                        }
                        GeneratedField::ClusterType => {
                            if cluster_type__.is_some() {
                                return Err(serde::de::Error::duplicate_field("clusterType"));
                            }
                            cluster_type__ = Some(map_.next_value::<ClusterType>()? as i32);
                        }
                        GeneratedField::Direction => {
                            if direction__.is_some() {
                                return Err(serde::de::Error::duplicate_field("direction"));
                            }
                            direction__ = Some(map_.next_value::<ClusterDirection>()? as i32);
                        }
                        GeneratedField::Port => {
                            if port__.is_some() {
                                return Err(serde::de::Error::duplicate_field("port"));
                            }
                            port__ = 
                                Some(map_.next_value::<::pbjson::private::NumberDeserialize<_>>()?.0)
                            ;
                        }
                        GeneratedField::Subset => {
                            if subset__.is_some() {
                                return Err(serde::de::Error::duplicate_field("subset"));
                            }
                            subset__ = Some(map_.next_value()?);
                        }
                        GeneratedField::ServiceFqdn => {
                            if service_fqdn__.is_some() {
                                return Err(serde::de::Error::duplicate_field("serviceFqdn"));
                            }
                            service_fqdn__ = Some(map_.next_value()?);
                        }
                        GeneratedField::__SkipField__ => {
                            let _ = map_.next_value::<serde::de::IgnoredAny>()?;
                        }
                    }
                }
                Ok(EndpointSummary {
                    cluster_name: cluster_name__.unwrap_or_default(),
                    endpoints: endpoints__.unwrap_or_default(),
                    cluster_type: cluster_type__.unwrap_or_default(),
                    direction: direction__.unwrap_or_default(),
                    port: port__.unwrap_or_default(),
                    subset: subset__.unwrap_or_default(),
                    service_fqdn: service_fqdn__.unwrap_or_default(),
                })
            }
        }
        deserializer.deserialize_struct("navigator.types.v1alpha1.EndpointSummary", FIELDS, GeneratedVisitor)
    }
}
impl serde::Serialize for FilterChainMatch {
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
        let mut struct_ser = serializer.serialize_struct("navigator.types.v1alpha1.FilterChainMatch", len)?;
        if true {
            struct_ser.serialize_field("serverNames", &self.server_names)?;
        }
        if true {
            struct_ser.serialize_field("applicationProtocols", &self.application_protocols)?;
        }
        if true {
            struct_ser.serialize_field("transportProtocol", &self.transport_protocol)?;
        }
        struct_ser.end()
    }
}
impl<'de> serde::Deserialize<'de> for FilterChainMatch {
    #[allow(deprecated)]
    fn deserialize<D>(deserializer: D) -> std::result::Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>,
    {
        const FIELDS: &[&str] = &[
            "server_names",
            "serverNames",
            "application_protocols",
            "applicationProtocols",
            "transport_protocol",
            "transportProtocol",
        ];

        #[allow(clippy::enum_variant_names)]
        enum GeneratedField {
            ServerNames,
            ApplicationProtocols,
            TransportProtocol,
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
                            "serverNames" | "server_names" => Ok(GeneratedField::ServerNames),
                            "applicationProtocols" | "application_protocols" => Ok(GeneratedField::ApplicationProtocols),
                            "transportProtocol" | "transport_protocol" => Ok(GeneratedField::TransportProtocol),
                            _ => Ok(GeneratedField::__SkipField__),
                        }
                    }
                }
                deserializer.deserialize_identifier(GeneratedVisitor)
            }
        }
        struct GeneratedVisitor;
        impl<'de> serde::de::Visitor<'de> for GeneratedVisitor {
            type Value = FilterChainMatch;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str("struct navigator.types.v1alpha1.FilterChainMatch")
            }

            fn visit_map<V>(self, mut map_: V) -> std::result::Result<FilterChainMatch, V::Error>
                where
                    V: serde::de::MapAccess<'de>,
            {
                let mut server_names__ = None;
                let mut application_protocols__ = None;
                let mut transport_protocol__ = None;
                while let Some(k) = map_.next_key()? {
                    match k {
                        GeneratedField::ServerNames => {
                            if server_names__.is_some() {
                                return Err(serde::de::Error::duplicate_field("serverNames"));
                            }
                            server_names__ = Some(map_.next_value()?);
                        }
                        GeneratedField::ApplicationProtocols => {
                            if application_protocols__.is_some() {
                                return Err(serde::de::Error::duplicate_field("applicationProtocols"));
                            }
                            application_protocols__ = Some(map_.next_value()?);
                        }
                        GeneratedField::TransportProtocol => {
                            if transport_protocol__.is_some() {
                                return Err(serde::de::Error::duplicate_field("transportProtocol"));
                            }
                            transport_protocol__ = Some(map_.next_value()?);
                        }
                        GeneratedField::__SkipField__ => {
                            let _ = map_.next_value::<serde::de::IgnoredAny>()?;
                        }
                    }
                }
                Ok(FilterChainMatch {
                    server_names: server_names__.unwrap_or_default(),
                    application_protocols: application_protocols__.unwrap_or_default(),
                    transport_protocol: transport_protocol__.unwrap_or_default(),
                })
            }
        }
        deserializer.deserialize_struct("navigator.types.v1alpha1.FilterChainMatch", FIELDS, GeneratedVisitor)
    }
}
impl serde::Serialize for FilterChainSummary {
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
        let mut struct_ser = serializer.serialize_struct("navigator.types.v1alpha1.FilterChainSummary", len)?;
        if true {
            struct_ser.serialize_field("totalChains", &self.total_chains)?;
        }
        if true {
            struct_ser.serialize_field("httpFilters", &self.http_filters)?;
        }
        if true {
            struct_ser.serialize_field("networkFilters", &self.network_filters)?;
        }
        if true {
            struct_ser.serialize_field("tlsContext", &self.tls_context)?;
        }
        struct_ser.end()
    }
}
impl<'de> serde::Deserialize<'de> for FilterChainSummary {
    #[allow(deprecated)]
    fn deserialize<D>(deserializer: D) -> std::result::Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>,
    {
        const FIELDS: &[&str] = &[
            "total_chains",
            "totalChains",
            "http_filters",
            "httpFilters",
            "network_filters",
            "networkFilters",
            "tls_context",
            "tlsContext",
        ];

        #[allow(clippy::enum_variant_names)]
        enum GeneratedField {
            TotalChains,
            HttpFilters,
            NetworkFilters,
            TlsContext,
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
                            "totalChains" | "total_chains" => Ok(GeneratedField::TotalChains),
                            "httpFilters" | "http_filters" => Ok(GeneratedField::HttpFilters),
                            "networkFilters" | "network_filters" => Ok(GeneratedField::NetworkFilters),
                            "tlsContext" | "tls_context" => Ok(GeneratedField::TlsContext),
                            _ => Ok(GeneratedField::__SkipField__),
                        }
                    }
                }
                deserializer.deserialize_identifier(GeneratedVisitor)
            }
        }
        struct GeneratedVisitor;
        impl<'de> serde::de::Visitor<'de> for GeneratedVisitor {
            type Value = FilterChainSummary;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str("struct navigator.types.v1alpha1.FilterChainSummary")
            }

            fn visit_map<V>(self, mut map_: V) -> std::result::Result<FilterChainSummary, V::Error>
                where
                    V: serde::de::MapAccess<'de>,
            {
                let mut total_chains__ = None;
                let mut http_filters__ = None;
                let mut network_filters__ = None;
                let mut tls_context__ = None;
                while let Some(k) = map_.next_key()? {
                    match k {
                        GeneratedField::TotalChains => {
                            if total_chains__.is_some() {
                                return Err(serde::de::Error::duplicate_field("totalChains"));
                            }
                            total_chains__ = 
                                Some(map_.next_value::<::pbjson::private::NumberDeserialize<_>>()?.0)
                            ;
                        }
                        GeneratedField::HttpFilters => {
                            if http_filters__.is_some() {
                                return Err(serde::de::Error::duplicate_field("httpFilters"));
                            }
                            http_filters__ = Some(map_.next_value()?);
                        }
                        GeneratedField::NetworkFilters => {
                            if network_filters__.is_some() {
                                return Err(serde::de::Error::duplicate_field("networkFilters"));
                            }
                            network_filters__ = Some(map_.next_value()?);
                        }
                        GeneratedField::TlsContext => {
                            if tls_context__.is_some() {
                                return Err(serde::de::Error::duplicate_field("tlsContext"));
                            }
                            tls_context__ = Some(map_.next_value()?);
                        }
                        GeneratedField::__SkipField__ => {
                            let _ = map_.next_value::<serde::de::IgnoredAny>()?;
                        }
                    }
                }
                Ok(FilterChainSummary {
                    total_chains: total_chains__.unwrap_or_default(),
                    http_filters: http_filters__.unwrap_or_default(),
                    network_filters: network_filters__.unwrap_or_default(),
                    tls_context: tls_context__.unwrap_or_default(),
                })
            }
        }
        deserializer.deserialize_struct("navigator.types.v1alpha1.FilterChainSummary", FIELDS, GeneratedVisitor)
    }
}
impl serde::Serialize for FilterInfo {
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
        let mut struct_ser = serializer.serialize_struct("navigator.types.v1alpha1.FilterInfo", len)?;
        if true {
            struct_ser.serialize_field("name", &self.name)?;
        }
        if true {
            struct_ser.serialize_field("type", &self.r#type)?;
        }
        if true {
            struct_ser.serialize_field("configSummary", &self.config_summary)?;
        }
        struct_ser.end()
    }
}
impl<'de> serde::Deserialize<'de> for FilterInfo {
    #[allow(deprecated)]
    fn deserialize<D>(deserializer: D) -> std::result::Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>,
    {
        const FIELDS: &[&str] = &[
            "name",
            "type",
            "config_summary",
            "configSummary",
        ];

        #[allow(clippy::enum_variant_names)]
        enum GeneratedField {
            Name,
            Type,
            ConfigSummary,
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
                            "type" => Ok(GeneratedField::Type),
                            "configSummary" | "config_summary" => Ok(GeneratedField::ConfigSummary),
                            _ => Ok(GeneratedField::__SkipField__),
                        }
                    }
                }
                deserializer.deserialize_identifier(GeneratedVisitor)
            }
        }
        struct GeneratedVisitor;
        impl<'de> serde::de::Visitor<'de> for GeneratedVisitor {
            type Value = FilterInfo;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str("struct navigator.types.v1alpha1.FilterInfo")
            }

            fn visit_map<V>(self, mut map_: V) -> std::result::Result<FilterInfo, V::Error>
                where
                    V: serde::de::MapAccess<'de>,
            {
                let mut name__ = None;
                let mut r#type__ = None;
                let mut config_summary__ = None;
                while let Some(k) = map_.next_key()? {
                    match k {
                        GeneratedField::Name => {
                            if name__.is_some() {
                                return Err(serde::de::Error::duplicate_field("name"));
                            }
                            name__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Type => {
                            if r#type__.is_some() {
                                return Err(serde::de::Error::duplicate_field("type"));
                            }
                            r#type__ = Some(map_.next_value()?);
                        }
                        GeneratedField::ConfigSummary => {
                            if config_summary__.is_some() {
                                return Err(serde::de::Error::duplicate_field("configSummary"));
                            }
                            config_summary__ = Some(map_.next_value()?);
                        }
                        GeneratedField::__SkipField__ => {
                            let _ = map_.next_value::<serde::de::IgnoredAny>()?;
                        }
                    }
                }
                Ok(FilterInfo {
                    name: name__.unwrap_or_default(),
                    r#type: r#type__.unwrap_or_default(),
                    config_summary: config_summary__.unwrap_or_default(),
                })
            }
        }
        deserializer.deserialize_struct("navigator.types.v1alpha1.FilterInfo", FIELDS, GeneratedVisitor)
    }
}
impl serde::Serialize for HeaderMatchInfo {
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
        let mut struct_ser = serializer.serialize_struct("navigator.types.v1alpha1.HeaderMatchInfo", len)?;
        if true {
            struct_ser.serialize_field("name", &self.name)?;
        }
        if true {
            struct_ser.serialize_field("matchType", &self.match_type)?;
        }
        if true {
            struct_ser.serialize_field("value", &self.value)?;
        }
        if true {
            struct_ser.serialize_field("invertMatch", &self.invert_match)?;
        }
        struct_ser.end()
    }
}
impl<'de> serde::Deserialize<'de> for HeaderMatchInfo {
    #[allow(deprecated)]
    fn deserialize<D>(deserializer: D) -> std::result::Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>,
    {
        const FIELDS: &[&str] = &[
            "name",
            "match_type",
            "matchType",
            "value",
            "invert_match",
            "invertMatch",
        ];

        #[allow(clippy::enum_variant_names)]
        enum GeneratedField {
            Name,
            MatchType,
            Value,
            InvertMatch,
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
                            "matchType" | "match_type" => Ok(GeneratedField::MatchType),
                            "value" => Ok(GeneratedField::Value),
                            "invertMatch" | "invert_match" => Ok(GeneratedField::InvertMatch),
                            _ => Ok(GeneratedField::__SkipField__),
                        }
                    }
                }
                deserializer.deserialize_identifier(GeneratedVisitor)
            }
        }
        struct GeneratedVisitor;
        impl<'de> serde::de::Visitor<'de> for GeneratedVisitor {
            type Value = HeaderMatchInfo;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str("struct navigator.types.v1alpha1.HeaderMatchInfo")
            }

            fn visit_map<V>(self, mut map_: V) -> std::result::Result<HeaderMatchInfo, V::Error>
                where
                    V: serde::de::MapAccess<'de>,
            {
                let mut name__ = None;
                let mut match_type__ = None;
                let mut value__ = None;
                let mut invert_match__ = None;
                while let Some(k) = map_.next_key()? {
                    match k {
                        GeneratedField::Name => {
                            if name__.is_some() {
                                return Err(serde::de::Error::duplicate_field("name"));
                            }
                            name__ = Some(map_.next_value()?);
                        }
                        GeneratedField::MatchType => {
                            if match_type__.is_some() {
                                return Err(serde::de::Error::duplicate_field("matchType"));
                            }
                            match_type__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Value => {
                            if value__.is_some() {
                                return Err(serde::de::Error::duplicate_field("value"));
                            }
                            value__ = Some(map_.next_value()?);
                        }
                        GeneratedField::InvertMatch => {
                            if invert_match__.is_some() {
                                return Err(serde::de::Error::duplicate_field("invertMatch"));
                            }
                            invert_match__ = Some(map_.next_value()?);
                        }
                        GeneratedField::__SkipField__ => {
                            let _ = map_.next_value::<serde::de::IgnoredAny>()?;
                        }
                    }
                }
                Ok(HeaderMatchInfo {
                    name: name__.unwrap_or_default(),
                    match_type: match_type__.unwrap_or_default(),
                    value: value__.unwrap_or_default(),
                    invert_match: invert_match__.unwrap_or_default(),
                })
            }
        }
        deserializer.deserialize_struct("navigator.types.v1alpha1.HeaderMatchInfo", FIELDS, GeneratedVisitor)
    }
}
impl serde::Serialize for HistogramBucket {
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
        let mut struct_ser = serializer.serialize_struct("navigator.types.v1alpha1.HistogramBucket", len)?;
        if true {
            struct_ser.serialize_field("le", &self.le)?;
        }
        if true {
            struct_ser.serialize_field("count", &self.count)?;
        }
        struct_ser.end()
    }
}
impl<'de> serde::Deserialize<'de> for HistogramBucket {
    #[allow(deprecated)]
    fn deserialize<D>(deserializer: D) -> std::result::Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>,
    {
        const FIELDS: &[&str] = &[
            "le",
            "count",
        ];

        #[allow(clippy::enum_variant_names)]
        enum GeneratedField {
            Le,
            Count,
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
                            "le" => Ok(GeneratedField::Le),
                            "count" => Ok(GeneratedField::Count),
                            _ => Ok(GeneratedField::__SkipField__),
                        }
                    }
                }
                deserializer.deserialize_identifier(GeneratedVisitor)
            }
        }
        struct GeneratedVisitor;
        impl<'de> serde::de::Visitor<'de> for GeneratedVisitor {
            type Value = HistogramBucket;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str("struct navigator.types.v1alpha1.HistogramBucket")
            }

            fn visit_map<V>(self, mut map_: V) -> std::result::Result<HistogramBucket, V::Error>
                where
                    V: serde::de::MapAccess<'de>,
            {
                let mut le__ = None;
                let mut count__ = None;
                while let Some(k) = map_.next_key()? {
                    match k {
                        GeneratedField::Le => {
                            if le__.is_some() {
                                return Err(serde::de::Error::duplicate_field("le"));
                            }
                            le__ = 
                                Some(map_.next_value::<::pbjson::private::NumberDeserialize<_>>()?.0)
                            ;
                        }
                        GeneratedField::Count => {
                            if count__.is_some() {
                                return Err(serde::de::Error::duplicate_field("count"));
                            }
                            count__ = 
                                Some(map_.next_value::<::pbjson::private::NumberDeserialize<_>>()?.0)
                            ;
                        }
                        GeneratedField::__SkipField__ => {
                            let _ = map_.next_value::<serde::de::IgnoredAny>()?;
                        }
                    }
                }
                Ok(HistogramBucket {
                    le: le__.unwrap_or_default(),
                    count: count__.unwrap_or_default(),
                })
            }
        }
        deserializer.deserialize_struct("navigator.types.v1alpha1.HistogramBucket", FIELDS, GeneratedVisitor)
    }
}
impl serde::Serialize for HttpRouteMatch {
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
        let mut struct_ser = serializer.serialize_struct("navigator.types.v1alpha1.HttpRouteMatch", len)?;
        if let Some(v) = self.path_match.as_ref() {
            struct_ser.serialize_field("pathMatch", v)?;
        }
        if true {
            struct_ser.serialize_field("headerMatches", &self.header_matches)?;
        }
        if true {
            struct_ser.serialize_field("methods", &self.methods)?;
        }
        struct_ser.end()
    }
}
impl<'de> serde::Deserialize<'de> for HttpRouteMatch {
    #[allow(deprecated)]
    fn deserialize<D>(deserializer: D) -> std::result::Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>,
    {
        const FIELDS: &[&str] = &[
            "path_match",
            "pathMatch",
            "header_matches",
            "headerMatches",
            "methods",
        ];

        #[allow(clippy::enum_variant_names)]
        enum GeneratedField {
            PathMatch,
            HeaderMatches,
            Methods,
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
                            "pathMatch" | "path_match" => Ok(GeneratedField::PathMatch),
                            "headerMatches" | "header_matches" => Ok(GeneratedField::HeaderMatches),
                            "methods" => Ok(GeneratedField::Methods),
                            _ => Ok(GeneratedField::__SkipField__),
                        }
                    }
                }
                deserializer.deserialize_identifier(GeneratedVisitor)
            }
        }
        struct GeneratedVisitor;
        impl<'de> serde::de::Visitor<'de> for GeneratedVisitor {
            type Value = HttpRouteMatch;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str("struct navigator.types.v1alpha1.HttpRouteMatch")
            }

            fn visit_map<V>(self, mut map_: V) -> std::result::Result<HttpRouteMatch, V::Error>
                where
                    V: serde::de::MapAccess<'de>,
            {
                let mut path_match__ = None;
                let mut header_matches__ = None;
                let mut methods__ = None;
                while let Some(k) = map_.next_key()? {
                    match k {
                        GeneratedField::PathMatch => {
                            if path_match__.is_some() {
                                return Err(serde::de::Error::duplicate_field("pathMatch"));
                            }
                            path_match__ = map_.next_value()?;
                        }
                        GeneratedField::HeaderMatches => {
                            if header_matches__.is_some() {
                                return Err(serde::de::Error::duplicate_field("headerMatches"));
                            }
                            header_matches__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Methods => {
                            if methods__.is_some() {
                                return Err(serde::de::Error::duplicate_field("methods"));
                            }
                            methods__ = Some(map_.next_value()?);
                        }
                        GeneratedField::__SkipField__ => {
                            let _ = map_.next_value::<serde::de::IgnoredAny>()?;
                        }
                    }
                }
                Ok(HttpRouteMatch {
                    path_match: path_match__,
                    header_matches: header_matches__.unwrap_or_default(),
                    methods: methods__.unwrap_or_default(),
                })
            }
        }
        deserializer.deserialize_struct("navigator.types.v1alpha1.HttpRouteMatch", FIELDS, GeneratedVisitor)
    }
}
impl serde::Serialize for LatencyDistribution {
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
        let mut struct_ser = serializer.serialize_struct("navigator.types.v1alpha1.LatencyDistribution", len)?;
        if true {
            struct_ser.serialize_field("buckets", &self.buckets)?;
        }
        if true {
            struct_ser.serialize_field("totalCount", &self.total_count)?;
        }
        if true {
            struct_ser.serialize_field("sum", &self.sum)?;
        }
        struct_ser.end()
    }
}
impl<'de> serde::Deserialize<'de> for LatencyDistribution {
    #[allow(deprecated)]
    fn deserialize<D>(deserializer: D) -> std::result::Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>,
    {
        const FIELDS: &[&str] = &[
            "buckets",
            "total_count",
            "totalCount",
            "sum",
        ];

        #[allow(clippy::enum_variant_names)]
        enum GeneratedField {
            Buckets,
            TotalCount,
            Sum,
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
                            "buckets" => Ok(GeneratedField::Buckets),
                            "totalCount" | "total_count" => Ok(GeneratedField::TotalCount),
                            "sum" => Ok(GeneratedField::Sum),
                            _ => Ok(GeneratedField::__SkipField__),
                        }
                    }
                }
                deserializer.deserialize_identifier(GeneratedVisitor)
            }
        }
        struct GeneratedVisitor;
        impl<'de> serde::de::Visitor<'de> for GeneratedVisitor {
            type Value = LatencyDistribution;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str("struct navigator.types.v1alpha1.LatencyDistribution")
            }

            fn visit_map<V>(self, mut map_: V) -> std::result::Result<LatencyDistribution, V::Error>
                where
                    V: serde::de::MapAccess<'de>,
            {
                let mut buckets__ = None;
                let mut total_count__ = None;
                let mut sum__ = None;
                while let Some(k) = map_.next_key()? {
                    match k {
                        GeneratedField::Buckets => {
                            if buckets__.is_some() {
                                return Err(serde::de::Error::duplicate_field("buckets"));
                            }
                            buckets__ = Some(map_.next_value()?);
                        }
                        GeneratedField::TotalCount => {
                            if total_count__.is_some() {
                                return Err(serde::de::Error::duplicate_field("totalCount"));
                            }
                            total_count__ = 
                                Some(map_.next_value::<::pbjson::private::NumberDeserialize<_>>()?.0)
                            ;
                        }
                        GeneratedField::Sum => {
                            if sum__.is_some() {
                                return Err(serde::de::Error::duplicate_field("sum"));
                            }
                            sum__ = 
                                Some(map_.next_value::<::pbjson::private::NumberDeserialize<_>>()?.0)
                            ;
                        }
                        GeneratedField::__SkipField__ => {
                            let _ = map_.next_value::<serde::de::IgnoredAny>()?;
                        }
                    }
                }
                Ok(LatencyDistribution {
                    buckets: buckets__.unwrap_or_default(),
                    total_count: total_count__.unwrap_or_default(),
                    sum: sum__.unwrap_or_default(),
                })
            }
        }
        deserializer.deserialize_struct("navigator.types.v1alpha1.LatencyDistribution", FIELDS, GeneratedVisitor)
    }
}
impl serde::Serialize for ListenerDestination {
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
        let mut struct_ser = serializer.serialize_struct("navigator.types.v1alpha1.ListenerDestination", len)?;
        if true {
            struct_ser.serialize_field("destinationType", &self.destination_type)?;
        }
        if true {
            struct_ser.serialize_field("clusterName", &self.cluster_name)?;
        }
        if true {
            struct_ser.serialize_field("address", &self.address)?;
        }
        if true {
            struct_ser.serialize_field("port", &self.port)?;
        }
        if true {
            struct_ser.serialize_field("weight", &self.weight)?;
        }
        if true {
            struct_ser.serialize_field("serviceFqdn", &self.service_fqdn)?;
        }
        struct_ser.end()
    }
}
impl<'de> serde::Deserialize<'de> for ListenerDestination {
    #[allow(deprecated)]
    fn deserialize<D>(deserializer: D) -> std::result::Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>,
    {
        const FIELDS: &[&str] = &[
            "destination_type",
            "destinationType",
            "cluster_name",
            "clusterName",
            "address",
            "port",
            "weight",
            "service_fqdn",
            "serviceFqdn",
        ];

        #[allow(clippy::enum_variant_names)]
        enum GeneratedField {
            DestinationType,
            ClusterName,
            Address,
            Port,
            Weight,
            ServiceFqdn,
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
                            "destinationType" | "destination_type" => Ok(GeneratedField::DestinationType),
                            "clusterName" | "cluster_name" => Ok(GeneratedField::ClusterName),
                            "address" => Ok(GeneratedField::Address),
                            "port" => Ok(GeneratedField::Port),
                            "weight" => Ok(GeneratedField::Weight),
                            "serviceFqdn" | "service_fqdn" => Ok(GeneratedField::ServiceFqdn),
                            _ => Ok(GeneratedField::__SkipField__),
                        }
                    }
                }
                deserializer.deserialize_identifier(GeneratedVisitor)
            }
        }
        struct GeneratedVisitor;
        impl<'de> serde::de::Visitor<'de> for GeneratedVisitor {
            type Value = ListenerDestination;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str("struct navigator.types.v1alpha1.ListenerDestination")
            }

            fn visit_map<V>(self, mut map_: V) -> std::result::Result<ListenerDestination, V::Error>
                where
                    V: serde::de::MapAccess<'de>,
            {
                let mut destination_type__ = None;
                let mut cluster_name__ = None;
                let mut address__ = None;
                let mut port__ = None;
                let mut weight__ = None;
                let mut service_fqdn__ = None;
                while let Some(k) = map_.next_key()? {
                    match k {
                        GeneratedField::DestinationType => {
                            if destination_type__.is_some() {
                                return Err(serde::de::Error::duplicate_field("destinationType"));
                            }
                            destination_type__ = Some(map_.next_value()?);
                        }
                        GeneratedField::ClusterName => {
                            if cluster_name__.is_some() {
                                return Err(serde::de::Error::duplicate_field("clusterName"));
                            }
                            cluster_name__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Address => {
                            if address__.is_some() {
                                return Err(serde::de::Error::duplicate_field("address"));
                            }
                            address__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Port => {
                            if port__.is_some() {
                                return Err(serde::de::Error::duplicate_field("port"));
                            }
                            port__ = 
                                Some(map_.next_value::<::pbjson::private::NumberDeserialize<_>>()?.0)
                            ;
                        }
                        GeneratedField::Weight => {
                            if weight__.is_some() {
                                return Err(serde::de::Error::duplicate_field("weight"));
                            }
                            weight__ = 
                                Some(map_.next_value::<::pbjson::private::NumberDeserialize<_>>()?.0)
                            ;
                        }
                        GeneratedField::ServiceFqdn => {
                            if service_fqdn__.is_some() {
                                return Err(serde::de::Error::duplicate_field("serviceFqdn"));
                            }
                            service_fqdn__ = Some(map_.next_value()?);
                        }
                        GeneratedField::__SkipField__ => {
                            let _ = map_.next_value::<serde::de::IgnoredAny>()?;
                        }
                    }
                }
                Ok(ListenerDestination {
                    destination_type: destination_type__.unwrap_or_default(),
                    cluster_name: cluster_name__.unwrap_or_default(),
                    address: address__.unwrap_or_default(),
                    port: port__.unwrap_or_default(),
                    weight: weight__.unwrap_or_default(),
                    service_fqdn: service_fqdn__.unwrap_or_default(),
                })
            }
        }
        deserializer.deserialize_struct("navigator.types.v1alpha1.ListenerDestination", FIELDS, GeneratedVisitor)
    }
}
impl serde::Serialize for ListenerMatch {
    #[allow(deprecated)]
    fn serialize<S>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error>
    where
        S: serde::Serializer,
    {
        use serde::ser::SerializeStruct;
        let mut len = 0;
        if self.match_type.is_some() {
            len += 1;
        }
        let mut struct_ser = serializer.serialize_struct("navigator.types.v1alpha1.ListenerMatch", len)?;
        if let Some(v) = self.match_type.as_ref() {
            match v {
                listener_match::MatchType::HttpRoute(v) => {
                    struct_ser.serialize_field("httpRoute", v)?;
                }
                listener_match::MatchType::FilterChain(v) => {
                    struct_ser.serialize_field("filterChain", v)?;
                }
                listener_match::MatchType::TcpProxy(v) => {
                    struct_ser.serialize_field("tcpProxy", v)?;
                }
            }
        }
        struct_ser.end()
    }
}
impl<'de> serde::Deserialize<'de> for ListenerMatch {
    #[allow(deprecated)]
    fn deserialize<D>(deserializer: D) -> std::result::Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>,
    {
        const FIELDS: &[&str] = &[
            "http_route",
            "httpRoute",
            "filter_chain",
            "filterChain",
            "tcp_proxy",
            "tcpProxy",
        ];

        #[allow(clippy::enum_variant_names)]
        enum GeneratedField {
            HttpRoute,
            FilterChain,
            TcpProxy,
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
                            "httpRoute" | "http_route" => Ok(GeneratedField::HttpRoute),
                            "filterChain" | "filter_chain" => Ok(GeneratedField::FilterChain),
                            "tcpProxy" | "tcp_proxy" => Ok(GeneratedField::TcpProxy),
                            _ => Ok(GeneratedField::__SkipField__),
                        }
                    }
                }
                deserializer.deserialize_identifier(GeneratedVisitor)
            }
        }
        struct GeneratedVisitor;
        impl<'de> serde::de::Visitor<'de> for GeneratedVisitor {
            type Value = ListenerMatch;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str("struct navigator.types.v1alpha1.ListenerMatch")
            }

            fn visit_map<V>(self, mut map_: V) -> std::result::Result<ListenerMatch, V::Error>
                where
                    V: serde::de::MapAccess<'de>,
            {
                let mut match_type__ = None;
                while let Some(k) = map_.next_key()? {
                    match k {
                        GeneratedField::HttpRoute => {
                            if match_type__.is_some() {
                                return Err(serde::de::Error::duplicate_field("httpRoute"));
                            }
                            match_type__ = map_.next_value::<::std::option::Option<_>>()?.map(listener_match::MatchType::HttpRoute)
;
                        }
                        GeneratedField::FilterChain => {
                            if match_type__.is_some() {
                                return Err(serde::de::Error::duplicate_field("filterChain"));
                            }
                            match_type__ = map_.next_value::<::std::option::Option<_>>()?.map(listener_match::MatchType::FilterChain)
;
                        }
                        GeneratedField::TcpProxy => {
                            if match_type__.is_some() {
                                return Err(serde::de::Error::duplicate_field("tcpProxy"));
                            }
                            match_type__ = map_.next_value::<::std::option::Option<_>>()?.map(listener_match::MatchType::TcpProxy)
;
                        }
                        GeneratedField::__SkipField__ => {
                            let _ = map_.next_value::<serde::de::IgnoredAny>()?;
                        }
                    }
                }
                Ok(ListenerMatch {
                    match_type: match_type__,
                })
            }
        }
        deserializer.deserialize_struct("navigator.types.v1alpha1.ListenerMatch", FIELDS, GeneratedVisitor)
    }
}
impl serde::Serialize for ListenerRule {
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
        let mut struct_ser = serializer.serialize_struct("navigator.types.v1alpha1.ListenerRule", len)?;
        if let Some(v) = self.r#match.as_ref() {
            struct_ser.serialize_field("match", v)?;
        }
        if let Some(v) = self.destination.as_ref() {
            struct_ser.serialize_field("destination", v)?;
        }
        struct_ser.end()
    }
}
impl<'de> serde::Deserialize<'de> for ListenerRule {
    #[allow(deprecated)]
    fn deserialize<D>(deserializer: D) -> std::result::Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>,
    {
        const FIELDS: &[&str] = &[
            "match",
            "destination",
        ];

        #[allow(clippy::enum_variant_names)]
        enum GeneratedField {
            Match,
            Destination,
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
                            "match" => Ok(GeneratedField::Match),
                            "destination" => Ok(GeneratedField::Destination),
                            _ => Ok(GeneratedField::__SkipField__),
                        }
                    }
                }
                deserializer.deserialize_identifier(GeneratedVisitor)
            }
        }
        struct GeneratedVisitor;
        impl<'de> serde::de::Visitor<'de> for GeneratedVisitor {
            type Value = ListenerRule;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str("struct navigator.types.v1alpha1.ListenerRule")
            }

            fn visit_map<V>(self, mut map_: V) -> std::result::Result<ListenerRule, V::Error>
                where
                    V: serde::de::MapAccess<'de>,
            {
                let mut r#match__ = None;
                let mut destination__ = None;
                while let Some(k) = map_.next_key()? {
                    match k {
                        GeneratedField::Match => {
                            if r#match__.is_some() {
                                return Err(serde::de::Error::duplicate_field("match"));
                            }
                            r#match__ = map_.next_value()?;
                        }
                        GeneratedField::Destination => {
                            if destination__.is_some() {
                                return Err(serde::de::Error::duplicate_field("destination"));
                            }
                            destination__ = map_.next_value()?;
                        }
                        GeneratedField::__SkipField__ => {
                            let _ = map_.next_value::<serde::de::IgnoredAny>()?;
                        }
                    }
                }
                Ok(ListenerRule {
                    r#match: r#match__,
                    destination: destination__,
                })
            }
        }
        deserializer.deserialize_struct("navigator.types.v1alpha1.ListenerRule", FIELDS, GeneratedVisitor)
    }
}
impl serde::Serialize for ListenerSummary {
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
        let mut struct_ser = serializer.serialize_struct("navigator.types.v1alpha1.ListenerSummary", len)?;
        if true {
            struct_ser.serialize_field("name", &self.name)?;
        }
        if true {
            struct_ser.serialize_field("address", &self.address)?;
        }
        if true {
            struct_ser.serialize_field("port", &self.port)?;
        }
        if true {
            let v = ListenerType::try_from(self.r#type)
                .map_err(|_| serde::ser::Error::custom(format!("Invalid variant {}", self.r#type)))?;
            struct_ser.serialize_field("type", &v)?;
        }
        if true {
            struct_ser.serialize_field("useOriginalDst", &self.use_original_dst)?;
        }
        if true {
            struct_ser.serialize_field("rawConfig", &self.raw_config)?;
        }
        if true {
            struct_ser.serialize_field("rules", &self.rules)?;
        }
        if let Some(v) = self.filter_chains.as_ref() {
            struct_ser.serialize_field("filterChains", v)?;
        }
        struct_ser.end()
    }
}
impl<'de> serde::Deserialize<'de> for ListenerSummary {
    #[allow(deprecated)]
    fn deserialize<D>(deserializer: D) -> std::result::Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>,
    {
        const FIELDS: &[&str] = &[
            "name",
            "address",
            "port",
            "type",
            "use_original_dst",
            "useOriginalDst",
            "raw_config",
            "rawConfig",
            "rules",
            "filter_chains",
            "filterChains",
        ];

        #[allow(clippy::enum_variant_names)]
        enum GeneratedField {
            Name,
            Address,
            Port,
            Type,
            UseOriginalDst,
            RawConfig,
            Rules,
            FilterChains,
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
                            "address" => Ok(GeneratedField::Address),
                            "port" => Ok(GeneratedField::Port),
                            "type" => Ok(GeneratedField::Type),
                            "useOriginalDst" | "use_original_dst" => Ok(GeneratedField::UseOriginalDst),
                            "rawConfig" | "raw_config" => Ok(GeneratedField::RawConfig),
                            "rules" => Ok(GeneratedField::Rules),
                            "filterChains" | "filter_chains" => Ok(GeneratedField::FilterChains),
                            _ => Ok(GeneratedField::__SkipField__),
                        }
                    }
                }
                deserializer.deserialize_identifier(GeneratedVisitor)
            }
        }
        struct GeneratedVisitor;
        impl<'de> serde::de::Visitor<'de> for GeneratedVisitor {
            type Value = ListenerSummary;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str("struct navigator.types.v1alpha1.ListenerSummary")
            }

            fn visit_map<V>(self, mut map_: V) -> std::result::Result<ListenerSummary, V::Error>
                where
                    V: serde::de::MapAccess<'de>,
            {
                let mut name__ = None;
                let mut address__ = None;
                let mut port__ = None;
                let mut r#type__ = None;
                let mut use_original_dst__ = None;
                let mut raw_config__ = None;
                let mut rules__ = None;
                let mut filter_chains__ = None;
                while let Some(k) = map_.next_key()? {
                    match k {
                        GeneratedField::Name => {
                            if name__.is_some() {
                                return Err(serde::de::Error::duplicate_field("name"));
                            }
                            name__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Address => {
                            if address__.is_some() {
                                return Err(serde::de::Error::duplicate_field("address"));
                            }
                            address__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Port => {
                            if port__.is_some() {
                                return Err(serde::de::Error::duplicate_field("port"));
                            }
                            port__ = 
                                Some(map_.next_value::<::pbjson::private::NumberDeserialize<_>>()?.0)
                            ;
                        }
                        GeneratedField::Type => {
                            if r#type__.is_some() {
                                return Err(serde::de::Error::duplicate_field("type"));
                            }
                            r#type__ = Some(map_.next_value::<ListenerType>()? as i32);
                        }
                        GeneratedField::UseOriginalDst => {
                            if use_original_dst__.is_some() {
                                return Err(serde::de::Error::duplicate_field("useOriginalDst"));
                            }
                            use_original_dst__ = Some(map_.next_value()?);
                        }
                        GeneratedField::RawConfig => {
                            if raw_config__.is_some() {
                                return Err(serde::de::Error::duplicate_field("rawConfig"));
                            }
                            raw_config__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Rules => {
                            if rules__.is_some() {
                                return Err(serde::de::Error::duplicate_field("rules"));
                            }
                            rules__ = Some(map_.next_value()?);
                        }
                        GeneratedField::FilterChains => {
                            if filter_chains__.is_some() {
                                return Err(serde::de::Error::duplicate_field("filterChains"));
                            }
                            filter_chains__ = map_.next_value()?;
                        }
                        GeneratedField::__SkipField__ => {
                            let _ = map_.next_value::<serde::de::IgnoredAny>()?;
                        }
                    }
                }
                Ok(ListenerSummary {
                    name: name__.unwrap_or_default(),
                    address: address__.unwrap_or_default(),
                    port: port__.unwrap_or_default(),
                    r#type: r#type__.unwrap_or_default(),
                    use_original_dst: use_original_dst__.unwrap_or_default(),
                    raw_config: raw_config__.unwrap_or_default(),
                    rules: rules__.unwrap_or_default(),
                    filter_chains: filter_chains__,
                })
            }
        }
        deserializer.deserialize_struct("navigator.types.v1alpha1.ListenerSummary", FIELDS, GeneratedVisitor)
    }
}
impl serde::Serialize for ListenerType {
    #[allow(deprecated)]
    fn serialize<S>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error>
    where
        S: serde::Serializer,
    {
        let variant = match self {
            Self::UnknownListenerType => "UNKNOWN_LISTENER_TYPE",
            Self::VirtualInbound => "VIRTUAL_INBOUND",
            Self::VirtualOutbound => "VIRTUAL_OUTBOUND",
            Self::ServiceOutbound => "SERVICE_OUTBOUND",
            Self::PortOutbound => "PORT_OUTBOUND",
            Self::ProxyMetrics => "PROXY_METRICS",
            Self::ProxyHealthcheck => "PROXY_HEALTHCHECK",
            Self::AdminXds => "ADMIN_XDS",
            Self::AdminWebhook => "ADMIN_WEBHOOK",
            Self::AdminDebug => "ADMIN_DEBUG",
            Self::GatewayInbound => "GATEWAY_INBOUND",
        };
        serializer.serialize_str(variant)
    }
}
impl<'de> serde::Deserialize<'de> for ListenerType {
    #[allow(deprecated)]
    fn deserialize<D>(deserializer: D) -> std::result::Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>,
    {
        const FIELDS: &[&str] = &[
            "UNKNOWN_LISTENER_TYPE",
            "VIRTUAL_INBOUND",
            "VIRTUAL_OUTBOUND",
            "SERVICE_OUTBOUND",
            "PORT_OUTBOUND",
            "PROXY_METRICS",
            "PROXY_HEALTHCHECK",
            "ADMIN_XDS",
            "ADMIN_WEBHOOK",
            "ADMIN_DEBUG",
            "GATEWAY_INBOUND",
        ];

        struct GeneratedVisitor;

        impl serde::de::Visitor<'_> for GeneratedVisitor {
            type Value = ListenerType;

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
                    "UNKNOWN_LISTENER_TYPE" => Ok(ListenerType::UnknownListenerType),
                    "VIRTUAL_INBOUND" => Ok(ListenerType::VirtualInbound),
                    "VIRTUAL_OUTBOUND" => Ok(ListenerType::VirtualOutbound),
                    "SERVICE_OUTBOUND" => Ok(ListenerType::ServiceOutbound),
                    "PORT_OUTBOUND" => Ok(ListenerType::PortOutbound),
                    "PROXY_METRICS" => Ok(ListenerType::ProxyMetrics),
                    "PROXY_HEALTHCHECK" => Ok(ListenerType::ProxyHealthcheck),
                    "ADMIN_XDS" => Ok(ListenerType::AdminXds),
                    "ADMIN_WEBHOOK" => Ok(ListenerType::AdminWebhook),
                    "ADMIN_DEBUG" => Ok(ListenerType::AdminDebug),
                    "GATEWAY_INBOUND" => Ok(ListenerType::GatewayInbound),
                    _ => Err(serde::de::Error::unknown_variant(value, FIELDS)),
                }
            }
        }
        deserializer.deserialize_any(GeneratedVisitor)
    }
}
impl serde::Serialize for LocalityInfo {
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
        let mut struct_ser = serializer.serialize_struct("navigator.types.v1alpha1.LocalityInfo", len)?;
        if true {
            struct_ser.serialize_field("region", &self.region)?;
        }
        if true {
            struct_ser.serialize_field("zone", &self.zone)?;
        }
        struct_ser.end()
    }
}
impl<'de> serde::Deserialize<'de> for LocalityInfo {
    #[allow(deprecated)]
    fn deserialize<D>(deserializer: D) -> std::result::Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>,
    {
        const FIELDS: &[&str] = &[
            "region",
            "zone",
        ];

        #[allow(clippy::enum_variant_names)]
        enum GeneratedField {
            Region,
            Zone,
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
                            "region" => Ok(GeneratedField::Region),
                            "zone" => Ok(GeneratedField::Zone),
                            _ => Ok(GeneratedField::__SkipField__),
                        }
                    }
                }
                deserializer.deserialize_identifier(GeneratedVisitor)
            }
        }
        struct GeneratedVisitor;
        impl<'de> serde::de::Visitor<'de> for GeneratedVisitor {
            type Value = LocalityInfo;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str("struct navigator.types.v1alpha1.LocalityInfo")
            }

            fn visit_map<V>(self, mut map_: V) -> std::result::Result<LocalityInfo, V::Error>
                where
                    V: serde::de::MapAccess<'de>,
            {
                let mut region__ = None;
                let mut zone__ = None;
                while let Some(k) = map_.next_key()? {
                    match k {
                        GeneratedField::Region => {
                            if region__.is_some() {
                                return Err(serde::de::Error::duplicate_field("region"));
                            }
                            region__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Zone => {
                            if zone__.is_some() {
                                return Err(serde::de::Error::duplicate_field("zone"));
                            }
                            zone__ = Some(map_.next_value()?);
                        }
                        GeneratedField::__SkipField__ => {
                            let _ = map_.next_value::<serde::de::IgnoredAny>()?;
                        }
                    }
                }
                Ok(LocalityInfo {
                    region: region__.unwrap_or_default(),
                    zone: zone__.unwrap_or_default(),
                })
            }
        }
        deserializer.deserialize_struct("navigator.types.v1alpha1.LocalityInfo", FIELDS, GeneratedVisitor)
    }
}
impl serde::Serialize for NodeSummary {
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
        let mut struct_ser = serializer.serialize_struct("navigator.types.v1alpha1.NodeSummary", len)?;
        if true {
            struct_ser.serialize_field("id", &self.id)?;
        }
        if true {
            struct_ser.serialize_field("cluster", &self.cluster)?;
        }
        if true {
            struct_ser.serialize_field("metadata", &self.metadata)?;
        }
        if let Some(v) = self.locality.as_ref() {
            struct_ser.serialize_field("locality", v)?;
        }
        if true {
            let v = ProxyMode::try_from(self.proxy_mode)
                .map_err(|_| serde::ser::Error::custom(format!("Invalid variant {}", self.proxy_mode)))?;
            struct_ser.serialize_field("proxyMode", &v)?;
        }
        struct_ser.end()
    }
}
impl<'de> serde::Deserialize<'de> for NodeSummary {
    #[allow(deprecated)]
    fn deserialize<D>(deserializer: D) -> std::result::Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>,
    {
        const FIELDS: &[&str] = &[
            "id",
            "cluster",
            "metadata",
            "locality",
            "proxy_mode",
            "proxyMode",
        ];

        #[allow(clippy::enum_variant_names)]
        enum GeneratedField {
            Id,
            Cluster,
            Metadata,
            Locality,
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
                            "cluster" => Ok(GeneratedField::Cluster),
                            "metadata" => Ok(GeneratedField::Metadata),
                            "locality" => Ok(GeneratedField::Locality),
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
            type Value = NodeSummary;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str("struct navigator.types.v1alpha1.NodeSummary")
            }

            fn visit_map<V>(self, mut map_: V) -> std::result::Result<NodeSummary, V::Error>
                where
                    V: serde::de::MapAccess<'de>,
            {
                let mut id__ = None;
                let mut cluster__ = None;
                let mut metadata__ = None;
                let mut locality__ = None;
                let mut proxy_mode__ = None;
                while let Some(k) = map_.next_key()? {
                    match k {
                        GeneratedField::Id => {
                            if id__.is_some() {
                                return Err(serde::de::Error::duplicate_field("id"));
                            }
                            id__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Cluster => {
                            if cluster__.is_some() {
                                return Err(serde::de::Error::duplicate_field("cluster"));
                            }
                            cluster__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Metadata => {
                            if metadata__.is_some() {
                                return Err(serde::de::Error::duplicate_field("metadata"));
                            }
                            metadata__ = Some(
                                map_.next_value::<std::collections::BTreeMap<_, _>>()?
                            );
                        }
                        GeneratedField::Locality => {
                            if locality__.is_some() {
                                return Err(serde::de::Error::duplicate_field("locality"));
                            }
                            locality__ = map_.next_value()?;
                        }
                        GeneratedField::ProxyMode => {
                            if proxy_mode__.is_some() {
                                return Err(serde::de::Error::duplicate_field("proxyMode"));
                            }
                            proxy_mode__ = Some(map_.next_value::<ProxyMode>()? as i32);
                        }
                        GeneratedField::__SkipField__ => {
                            let _ = map_.next_value::<serde::de::IgnoredAny>()?;
                        }
                    }
                }
                Ok(NodeSummary {
                    id: id__.unwrap_or_default(),
                    cluster: cluster__.unwrap_or_default(),
                    metadata: metadata__.unwrap_or_default(),
                    locality: locality__,
                    proxy_mode: proxy_mode__.unwrap_or_default(),
                })
            }
        }
        deserializer.deserialize_struct("navigator.types.v1alpha1.NodeSummary", FIELDS, GeneratedVisitor)
    }
}
impl serde::Serialize for PathMatchInfo {
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
        let mut struct_ser = serializer.serialize_struct("navigator.types.v1alpha1.PathMatchInfo", len)?;
        if true {
            struct_ser.serialize_field("matchType", &self.match_type)?;
        }
        if true {
            struct_ser.serialize_field("path", &self.path)?;
        }
        if true {
            struct_ser.serialize_field("caseSensitive", &self.case_sensitive)?;
        }
        struct_ser.end()
    }
}
impl<'de> serde::Deserialize<'de> for PathMatchInfo {
    #[allow(deprecated)]
    fn deserialize<D>(deserializer: D) -> std::result::Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>,
    {
        const FIELDS: &[&str] = &[
            "match_type",
            "matchType",
            "path",
            "case_sensitive",
            "caseSensitive",
        ];

        #[allow(clippy::enum_variant_names)]
        enum GeneratedField {
            MatchType,
            Path,
            CaseSensitive,
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
                            "matchType" | "match_type" => Ok(GeneratedField::MatchType),
                            "path" => Ok(GeneratedField::Path),
                            "caseSensitive" | "case_sensitive" => Ok(GeneratedField::CaseSensitive),
                            _ => Ok(GeneratedField::__SkipField__),
                        }
                    }
                }
                deserializer.deserialize_identifier(GeneratedVisitor)
            }
        }
        struct GeneratedVisitor;
        impl<'de> serde::de::Visitor<'de> for GeneratedVisitor {
            type Value = PathMatchInfo;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str("struct navigator.types.v1alpha1.PathMatchInfo")
            }

            fn visit_map<V>(self, mut map_: V) -> std::result::Result<PathMatchInfo, V::Error>
                where
                    V: serde::de::MapAccess<'de>,
            {
                let mut match_type__ = None;
                let mut path__ = None;
                let mut case_sensitive__ = None;
                while let Some(k) = map_.next_key()? {
                    match k {
                        GeneratedField::MatchType => {
                            if match_type__.is_some() {
                                return Err(serde::de::Error::duplicate_field("matchType"));
                            }
                            match_type__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Path => {
                            if path__.is_some() {
                                return Err(serde::de::Error::duplicate_field("path"));
                            }
                            path__ = Some(map_.next_value()?);
                        }
                        GeneratedField::CaseSensitive => {
                            if case_sensitive__.is_some() {
                                return Err(serde::de::Error::duplicate_field("caseSensitive"));
                            }
                            case_sensitive__ = Some(map_.next_value()?);
                        }
                        GeneratedField::__SkipField__ => {
                            let _ = map_.next_value::<serde::de::IgnoredAny>()?;
                        }
                    }
                }
                Ok(PathMatchInfo {
                    match_type: match_type__.unwrap_or_default(),
                    path: path__.unwrap_or_default(),
                    case_sensitive: case_sensitive__.unwrap_or_default(),
                })
            }
        }
        deserializer.deserialize_struct("navigator.types.v1alpha1.PathMatchInfo", FIELDS, GeneratedVisitor)
    }
}
impl serde::Serialize for ProxyConfig {
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
        let mut struct_ser = serializer.serialize_struct("navigator.types.v1alpha1.ProxyConfig", len)?;
        if true {
            struct_ser.serialize_field("version", &self.version)?;
        }
        if true {
            struct_ser.serialize_field("rawConfigDump", &self.raw_config_dump)?;
        }
        if let Some(v) = self.bootstrap.as_ref() {
            struct_ser.serialize_field("bootstrap", v)?;
        }
        if true {
            struct_ser.serialize_field("listeners", &self.listeners)?;
        }
        if true {
            struct_ser.serialize_field("clusters", &self.clusters)?;
        }
        if true {
            struct_ser.serialize_field("endpoints", &self.endpoints)?;
        }
        if true {
            struct_ser.serialize_field("routes", &self.routes)?;
        }
        if true {
            struct_ser.serialize_field("rawClusters", &self.raw_clusters)?;
        }
        struct_ser.end()
    }
}
impl<'de> serde::Deserialize<'de> for ProxyConfig {
    #[allow(deprecated)]
    fn deserialize<D>(deserializer: D) -> std::result::Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>,
    {
        const FIELDS: &[&str] = &[
            "version",
            "raw_config_dump",
            "rawConfigDump",
            "bootstrap",
            "listeners",
            "clusters",
            "endpoints",
            "routes",
            "raw_clusters",
            "rawClusters",
        ];

        #[allow(clippy::enum_variant_names)]
        enum GeneratedField {
            Version,
            RawConfigDump,
            Bootstrap,
            Listeners,
            Clusters,
            Endpoints,
            Routes,
            RawClusters,
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
                            "version" => Ok(GeneratedField::Version),
                            "rawConfigDump" | "raw_config_dump" => Ok(GeneratedField::RawConfigDump),
                            "bootstrap" => Ok(GeneratedField::Bootstrap),
                            "listeners" => Ok(GeneratedField::Listeners),
                            "clusters" => Ok(GeneratedField::Clusters),
                            "endpoints" => Ok(GeneratedField::Endpoints),
                            "routes" => Ok(GeneratedField::Routes),
                            "rawClusters" | "raw_clusters" => Ok(GeneratedField::RawClusters),
                            _ => Ok(GeneratedField::__SkipField__),
                        }
                    }
                }
                deserializer.deserialize_identifier(GeneratedVisitor)
            }
        }
        struct GeneratedVisitor;
        impl<'de> serde::de::Visitor<'de> for GeneratedVisitor {
            type Value = ProxyConfig;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str("struct navigator.types.v1alpha1.ProxyConfig")
            }

            fn visit_map<V>(self, mut map_: V) -> std::result::Result<ProxyConfig, V::Error>
                where
                    V: serde::de::MapAccess<'de>,
            {
                let mut version__ = None;
                let mut raw_config_dump__ = None;
                let mut bootstrap__ = None;
                let mut listeners__ = None;
                let mut clusters__ = None;
                let mut endpoints__ = None;
                let mut routes__ = None;
                let mut raw_clusters__ = None;
                while let Some(k) = map_.next_key()? {
                    match k {
                        GeneratedField::Version => {
                            if version__.is_some() {
                                return Err(serde::de::Error::duplicate_field("version"));
                            }
                            version__ = Some(map_.next_value()?);
                        }
                        GeneratedField::RawConfigDump => {
                            if raw_config_dump__.is_some() {
                                return Err(serde::de::Error::duplicate_field("rawConfigDump"));
                            }
                            raw_config_dump__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Bootstrap => {
                            if bootstrap__.is_some() {
                                return Err(serde::de::Error::duplicate_field("bootstrap"));
                            }
                            bootstrap__ = map_.next_value()?;
                        }
                        GeneratedField::Listeners => {
                            if listeners__.is_some() {
                                return Err(serde::de::Error::duplicate_field("listeners"));
                            }
                            listeners__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Clusters => {
                            if clusters__.is_some() {
                                return Err(serde::de::Error::duplicate_field("clusters"));
                            }
                            clusters__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Endpoints => {
                            if endpoints__.is_some() {
                                return Err(serde::de::Error::duplicate_field("endpoints"));
                            }
                            endpoints__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Routes => {
                            if routes__.is_some() {
                                return Err(serde::de::Error::duplicate_field("routes"));
                            }
                            routes__ = Some(map_.next_value()?);
                        }
                        GeneratedField::RawClusters => {
                            if raw_clusters__.is_some() {
                                return Err(serde::de::Error::duplicate_field("rawClusters"));
                            }
                            raw_clusters__ = Some(map_.next_value()?);
                        }
                        GeneratedField::__SkipField__ => {
                            let _ = map_.next_value::<serde::de::IgnoredAny>()?;
                        }
                    }
                }
                Ok(ProxyConfig {
                    version: version__.unwrap_or_default(),
                    raw_config_dump: raw_config_dump__.unwrap_or_default(),
                    bootstrap: bootstrap__,
                    listeners: listeners__.unwrap_or_default(),
                    clusters: clusters__.unwrap_or_default(),
                    endpoints: endpoints__.unwrap_or_default(),
                    routes: routes__.unwrap_or_default(),
                    raw_clusters: raw_clusters__.unwrap_or_default(),
                })
            }
        }
        deserializer.deserialize_struct("navigator.types.v1alpha1.ProxyConfig", FIELDS, GeneratedVisitor)
    }
}
impl serde::Serialize for ProxyMode {
    #[allow(deprecated)]
    fn serialize<S>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error>
    where
        S: serde::Serializer,
    {
        let variant = match self {
            Self::UnknownProxyMode => "UNKNOWN_PROXY_MODE",
            Self::Sidecar => "SIDECAR",
            Self::Gateway => "GATEWAY",
            Self::Router => "ROUTER",
        };
        serializer.serialize_str(variant)
    }
}
impl<'de> serde::Deserialize<'de> for ProxyMode {
    #[allow(deprecated)]
    fn deserialize<D>(deserializer: D) -> std::result::Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>,
    {
        const FIELDS: &[&str] = &[
            "UNKNOWN_PROXY_MODE",
            "SIDECAR",
            "GATEWAY",
            "ROUTER",
        ];

        struct GeneratedVisitor;

        impl serde::de::Visitor<'_> for GeneratedVisitor {
            type Value = ProxyMode;

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
                    "UNKNOWN_PROXY_MODE" => Ok(ProxyMode::UnknownProxyMode),
                    "SIDECAR" => Ok(ProxyMode::Sidecar),
                    "GATEWAY" => Ok(ProxyMode::Gateway),
                    "ROUTER" => Ok(ProxyMode::Router),
                    _ => Err(serde::de::Error::unknown_variant(value, FIELDS)),
                }
            }
        }
        deserializer.deserialize_any(GeneratedVisitor)
    }
}
impl serde::Serialize for RouteActionInfo {
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
        let mut struct_ser = serializer.serialize_struct("navigator.types.v1alpha1.RouteActionInfo", len)?;
        if true {
            struct_ser.serialize_field("actionType", &self.action_type)?;
        }
        if true {
            struct_ser.serialize_field("cluster", &self.cluster)?;
        }
        if true {
            struct_ser.serialize_field("weightedClusters", &self.weighted_clusters)?;
        }
        if true {
            struct_ser.serialize_field("timeout", &self.timeout)?;
        }
        struct_ser.end()
    }
}
impl<'de> serde::Deserialize<'de> for RouteActionInfo {
    #[allow(deprecated)]
    fn deserialize<D>(deserializer: D) -> std::result::Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>,
    {
        const FIELDS: &[&str] = &[
            "action_type",
            "actionType",
            "cluster",
            "weighted_clusters",
            "weightedClusters",
            "timeout",
        ];

        #[allow(clippy::enum_variant_names)]
        enum GeneratedField {
            ActionType,
            Cluster,
            WeightedClusters,
            Timeout,
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
                            "actionType" | "action_type" => Ok(GeneratedField::ActionType),
                            "cluster" => Ok(GeneratedField::Cluster),
                            "weightedClusters" | "weighted_clusters" => Ok(GeneratedField::WeightedClusters),
                            "timeout" => Ok(GeneratedField::Timeout),
                            _ => Ok(GeneratedField::__SkipField__),
                        }
                    }
                }
                deserializer.deserialize_identifier(GeneratedVisitor)
            }
        }
        struct GeneratedVisitor;
        impl<'de> serde::de::Visitor<'de> for GeneratedVisitor {
            type Value = RouteActionInfo;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str("struct navigator.types.v1alpha1.RouteActionInfo")
            }

            fn visit_map<V>(self, mut map_: V) -> std::result::Result<RouteActionInfo, V::Error>
                where
                    V: serde::de::MapAccess<'de>,
            {
                let mut action_type__ = None;
                let mut cluster__ = None;
                let mut weighted_clusters__ = None;
                let mut timeout__ = None;
                while let Some(k) = map_.next_key()? {
                    match k {
                        GeneratedField::ActionType => {
                            if action_type__.is_some() {
                                return Err(serde::de::Error::duplicate_field("actionType"));
                            }
                            action_type__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Cluster => {
                            if cluster__.is_some() {
                                return Err(serde::de::Error::duplicate_field("cluster"));
                            }
                            cluster__ = Some(map_.next_value()?);
                        }
                        GeneratedField::WeightedClusters => {
                            if weighted_clusters__.is_some() {
                                return Err(serde::de::Error::duplicate_field("weightedClusters"));
                            }
                            weighted_clusters__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Timeout => {
                            if timeout__.is_some() {
                                return Err(serde::de::Error::duplicate_field("timeout"));
                            }
                            timeout__ = Some(map_.next_value()?);
                        }
                        GeneratedField::__SkipField__ => {
                            let _ = map_.next_value::<serde::de::IgnoredAny>()?;
                        }
                    }
                }
                Ok(RouteActionInfo {
                    action_type: action_type__.unwrap_or_default(),
                    cluster: cluster__.unwrap_or_default(),
                    weighted_clusters: weighted_clusters__.unwrap_or_default(),
                    timeout: timeout__.unwrap_or_default(),
                })
            }
        }
        deserializer.deserialize_struct("navigator.types.v1alpha1.RouteActionInfo", FIELDS, GeneratedVisitor)
    }
}
impl serde::Serialize for RouteConfigSummary {
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
        let mut struct_ser = serializer.serialize_struct("navigator.types.v1alpha1.RouteConfigSummary", len)?;
        if true {
            struct_ser.serialize_field("name", &self.name)?;
        }
        if true {
            struct_ser.serialize_field("virtualHosts", &self.virtual_hosts)?;
        }
        if true {
            struct_ser.serialize_field("internalOnlyHeaders", &self.internal_only_headers)?;
        }
        if true {
            struct_ser.serialize_field("validateClusters", &self.validate_clusters)?;
        }
        if true {
            struct_ser.serialize_field("rawConfig", &self.raw_config)?;
        }
        if true {
            let v = RouteType::try_from(self.r#type)
                .map_err(|_| serde::ser::Error::custom(format!("Invalid variant {}", self.r#type)))?;
            struct_ser.serialize_field("type", &v)?;
        }
        struct_ser.end()
    }
}
impl<'de> serde::Deserialize<'de> for RouteConfigSummary {
    #[allow(deprecated)]
    fn deserialize<D>(deserializer: D) -> std::result::Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>,
    {
        const FIELDS: &[&str] = &[
            "name",
            "virtual_hosts",
            "virtualHosts",
            "internal_only_headers",
            "internalOnlyHeaders",
            "validate_clusters",
            "validateClusters",
            "raw_config",
            "rawConfig",
            "type",
        ];

        #[allow(clippy::enum_variant_names)]
        enum GeneratedField {
            Name,
            VirtualHosts,
            InternalOnlyHeaders,
            ValidateClusters,
            RawConfig,
            Type,
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
                            "virtualHosts" | "virtual_hosts" => Ok(GeneratedField::VirtualHosts),
                            "internalOnlyHeaders" | "internal_only_headers" => Ok(GeneratedField::InternalOnlyHeaders),
                            "validateClusters" | "validate_clusters" => Ok(GeneratedField::ValidateClusters),
                            "rawConfig" | "raw_config" => Ok(GeneratedField::RawConfig),
                            "type" => Ok(GeneratedField::Type),
                            _ => Ok(GeneratedField::__SkipField__),
                        }
                    }
                }
                deserializer.deserialize_identifier(GeneratedVisitor)
            }
        }
        struct GeneratedVisitor;
        impl<'de> serde::de::Visitor<'de> for GeneratedVisitor {
            type Value = RouteConfigSummary;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str("struct navigator.types.v1alpha1.RouteConfigSummary")
            }

            fn visit_map<V>(self, mut map_: V) -> std::result::Result<RouteConfigSummary, V::Error>
                where
                    V: serde::de::MapAccess<'de>,
            {
                let mut name__ = None;
                let mut virtual_hosts__ = None;
                let mut internal_only_headers__ = None;
                let mut validate_clusters__ = None;
                let mut raw_config__ = None;
                let mut r#type__ = None;
                while let Some(k) = map_.next_key()? {
                    match k {
                        GeneratedField::Name => {
                            if name__.is_some() {
                                return Err(serde::de::Error::duplicate_field("name"));
                            }
                            name__ = Some(map_.next_value()?);
                        }
                        GeneratedField::VirtualHosts => {
                            if virtual_hosts__.is_some() {
                                return Err(serde::de::Error::duplicate_field("virtualHosts"));
                            }
                            virtual_hosts__ = Some(map_.next_value()?);
                        }
                        GeneratedField::InternalOnlyHeaders => {
                            if internal_only_headers__.is_some() {
                                return Err(serde::de::Error::duplicate_field("internalOnlyHeaders"));
                            }
                            internal_only_headers__ = Some(map_.next_value()?);
                        }
                        GeneratedField::ValidateClusters => {
                            if validate_clusters__.is_some() {
                                return Err(serde::de::Error::duplicate_field("validateClusters"));
                            }
                            validate_clusters__ = Some(map_.next_value()?);
                        }
                        GeneratedField::RawConfig => {
                            if raw_config__.is_some() {
                                return Err(serde::de::Error::duplicate_field("rawConfig"));
                            }
                            raw_config__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Type => {
                            if r#type__.is_some() {
                                return Err(serde::de::Error::duplicate_field("type"));
                            }
                            r#type__ = Some(map_.next_value::<RouteType>()? as i32);
                        }
                        GeneratedField::__SkipField__ => {
                            let _ = map_.next_value::<serde::de::IgnoredAny>()?;
                        }
                    }
                }
                Ok(RouteConfigSummary {
                    name: name__.unwrap_or_default(),
                    virtual_hosts: virtual_hosts__.unwrap_or_default(),
                    internal_only_headers: internal_only_headers__.unwrap_or_default(),
                    validate_clusters: validate_clusters__.unwrap_or_default(),
                    raw_config: raw_config__.unwrap_or_default(),
                    r#type: r#type__.unwrap_or_default(),
                })
            }
        }
        deserializer.deserialize_struct("navigator.types.v1alpha1.RouteConfigSummary", FIELDS, GeneratedVisitor)
    }
}
impl serde::Serialize for RouteInfo {
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
        let mut struct_ser = serializer.serialize_struct("navigator.types.v1alpha1.RouteInfo", len)?;
        if true {
            struct_ser.serialize_field("name", &self.name)?;
        }
        if let Some(v) = self.r#match.as_ref() {
            struct_ser.serialize_field("match", v)?;
        }
        if let Some(v) = self.action.as_ref() {
            struct_ser.serialize_field("action", v)?;
        }
        struct_ser.end()
    }
}
impl<'de> serde::Deserialize<'de> for RouteInfo {
    #[allow(deprecated)]
    fn deserialize<D>(deserializer: D) -> std::result::Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>,
    {
        const FIELDS: &[&str] = &[
            "name",
            "match",
            "action",
        ];

        #[allow(clippy::enum_variant_names)]
        enum GeneratedField {
            Name,
            Match,
            Action,
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
                            "match" => Ok(GeneratedField::Match),
                            "action" => Ok(GeneratedField::Action),
                            _ => Ok(GeneratedField::__SkipField__),
                        }
                    }
                }
                deserializer.deserialize_identifier(GeneratedVisitor)
            }
        }
        struct GeneratedVisitor;
        impl<'de> serde::de::Visitor<'de> for GeneratedVisitor {
            type Value = RouteInfo;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str("struct navigator.types.v1alpha1.RouteInfo")
            }

            fn visit_map<V>(self, mut map_: V) -> std::result::Result<RouteInfo, V::Error>
                where
                    V: serde::de::MapAccess<'de>,
            {
                let mut name__ = None;
                let mut r#match__ = None;
                let mut action__ = None;
                while let Some(k) = map_.next_key()? {
                    match k {
                        GeneratedField::Name => {
                            if name__.is_some() {
                                return Err(serde::de::Error::duplicate_field("name"));
                            }
                            name__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Match => {
                            if r#match__.is_some() {
                                return Err(serde::de::Error::duplicate_field("match"));
                            }
                            r#match__ = map_.next_value()?;
                        }
                        GeneratedField::Action => {
                            if action__.is_some() {
                                return Err(serde::de::Error::duplicate_field("action"));
                            }
                            action__ = map_.next_value()?;
                        }
                        GeneratedField::__SkipField__ => {
                            let _ = map_.next_value::<serde::de::IgnoredAny>()?;
                        }
                    }
                }
                Ok(RouteInfo {
                    name: name__.unwrap_or_default(),
                    r#match: r#match__,
                    action: action__,
                })
            }
        }
        deserializer.deserialize_struct("navigator.types.v1alpha1.RouteInfo", FIELDS, GeneratedVisitor)
    }
}
impl serde::Serialize for RouteMatchInfo {
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
        let mut struct_ser = serializer.serialize_struct("navigator.types.v1alpha1.RouteMatchInfo", len)?;
        if true {
            struct_ser.serialize_field("pathSpecifier", &self.path_specifier)?;
        }
        if true {
            struct_ser.serialize_field("path", &self.path)?;
        }
        if true {
            struct_ser.serialize_field("caseSensitive", &self.case_sensitive)?;
        }
        struct_ser.end()
    }
}
impl<'de> serde::Deserialize<'de> for RouteMatchInfo {
    #[allow(deprecated)]
    fn deserialize<D>(deserializer: D) -> std::result::Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>,
    {
        const FIELDS: &[&str] = &[
            "path_specifier",
            "pathSpecifier",
            "path",
            "case_sensitive",
            "caseSensitive",
        ];

        #[allow(clippy::enum_variant_names)]
        enum GeneratedField {
            PathSpecifier,
            Path,
            CaseSensitive,
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
                            "pathSpecifier" | "path_specifier" => Ok(GeneratedField::PathSpecifier),
                            "path" => Ok(GeneratedField::Path),
                            "caseSensitive" | "case_sensitive" => Ok(GeneratedField::CaseSensitive),
                            _ => Ok(GeneratedField::__SkipField__),
                        }
                    }
                }
                deserializer.deserialize_identifier(GeneratedVisitor)
            }
        }
        struct GeneratedVisitor;
        impl<'de> serde::de::Visitor<'de> for GeneratedVisitor {
            type Value = RouteMatchInfo;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str("struct navigator.types.v1alpha1.RouteMatchInfo")
            }

            fn visit_map<V>(self, mut map_: V) -> std::result::Result<RouteMatchInfo, V::Error>
                where
                    V: serde::de::MapAccess<'de>,
            {
                let mut path_specifier__ = None;
                let mut path__ = None;
                let mut case_sensitive__ = None;
                while let Some(k) = map_.next_key()? {
                    match k {
                        GeneratedField::PathSpecifier => {
                            if path_specifier__.is_some() {
                                return Err(serde::de::Error::duplicate_field("pathSpecifier"));
                            }
                            path_specifier__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Path => {
                            if path__.is_some() {
                                return Err(serde::de::Error::duplicate_field("path"));
                            }
                            path__ = Some(map_.next_value()?);
                        }
                        GeneratedField::CaseSensitive => {
                            if case_sensitive__.is_some() {
                                return Err(serde::de::Error::duplicate_field("caseSensitive"));
                            }
                            case_sensitive__ = Some(map_.next_value()?);
                        }
                        GeneratedField::__SkipField__ => {
                            let _ = map_.next_value::<serde::de::IgnoredAny>()?;
                        }
                    }
                }
                Ok(RouteMatchInfo {
                    path_specifier: path_specifier__.unwrap_or_default(),
                    path: path__.unwrap_or_default(),
                    case_sensitive: case_sensitive__.unwrap_or_default(),
                })
            }
        }
        deserializer.deserialize_struct("navigator.types.v1alpha1.RouteMatchInfo", FIELDS, GeneratedVisitor)
    }
}
impl serde::Serialize for RouteType {
    #[allow(deprecated)]
    fn serialize<S>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error>
    where
        S: serde::Serializer,
    {
        let variant = match self {
            Self::PortBased => "PORT_BASED",
            Self::ServiceSpecific => "SERVICE_SPECIFIC",
            Self::Static => "STATIC",
        };
        serializer.serialize_str(variant)
    }
}
impl<'de> serde::Deserialize<'de> for RouteType {
    #[allow(deprecated)]
    fn deserialize<D>(deserializer: D) -> std::result::Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>,
    {
        const FIELDS: &[&str] = &[
            "PORT_BASED",
            "SERVICE_SPECIFIC",
            "STATIC",
        ];

        struct GeneratedVisitor;

        impl serde::de::Visitor<'_> for GeneratedVisitor {
            type Value = RouteType;

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
                    "PORT_BASED" => Ok(RouteType::PortBased),
                    "SERVICE_SPECIFIC" => Ok(RouteType::ServiceSpecific),
                    "STATIC" => Ok(RouteType::Static),
                    _ => Err(serde::de::Error::unknown_variant(value, FIELDS)),
                }
            }
        }
        deserializer.deserialize_any(GeneratedVisitor)
    }
}
impl serde::Serialize for ServicePairMetrics {
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
        let mut struct_ser = serializer.serialize_struct("navigator.types.v1alpha1.ServicePairMetrics", len)?;
        if true {
            struct_ser.serialize_field("sourceCluster", &self.source_cluster)?;
        }
        if true {
            struct_ser.serialize_field("sourceNamespace", &self.source_namespace)?;
        }
        if true {
            struct_ser.serialize_field("sourceService", &self.source_service)?;
        }
        if true {
            struct_ser.serialize_field("destinationCluster", &self.destination_cluster)?;
        }
        if true {
            struct_ser.serialize_field("destinationNamespace", &self.destination_namespace)?;
        }
        if true {
            struct_ser.serialize_field("destinationService", &self.destination_service)?;
        }
        if true {
            struct_ser.serialize_field("errorRate", &self.error_rate)?;
        }
        if true {
            struct_ser.serialize_field("requestRate", &self.request_rate)?;
        }
        if let Some(v) = self.latency_p99.as_ref() {
            struct_ser.serialize_field("latencyP99", v)?;
        }
        if let Some(v) = self.latency_distribution.as_ref() {
            struct_ser.serialize_field("latencyDistribution", v)?;
        }
        struct_ser.end()
    }
}
impl<'de> serde::Deserialize<'de> for ServicePairMetrics {
    #[allow(deprecated)]
    fn deserialize<D>(deserializer: D) -> std::result::Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>,
    {
        const FIELDS: &[&str] = &[
            "source_cluster",
            "sourceCluster",
            "source_namespace",
            "sourceNamespace",
            "source_service",
            "sourceService",
            "destination_cluster",
            "destinationCluster",
            "destination_namespace",
            "destinationNamespace",
            "destination_service",
            "destinationService",
            "error_rate",
            "errorRate",
            "request_rate",
            "requestRate",
            "latency_p99",
            "latencyP99",
            "latency_distribution",
            "latencyDistribution",
        ];

        #[allow(clippy::enum_variant_names)]
        enum GeneratedField {
            SourceCluster,
            SourceNamespace,
            SourceService,
            DestinationCluster,
            DestinationNamespace,
            DestinationService,
            ErrorRate,
            RequestRate,
            LatencyP99,
            LatencyDistribution,
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
                            "sourceCluster" | "source_cluster" => Ok(GeneratedField::SourceCluster),
                            "sourceNamespace" | "source_namespace" => Ok(GeneratedField::SourceNamespace),
                            "sourceService" | "source_service" => Ok(GeneratedField::SourceService),
                            "destinationCluster" | "destination_cluster" => Ok(GeneratedField::DestinationCluster),
                            "destinationNamespace" | "destination_namespace" => Ok(GeneratedField::DestinationNamespace),
                            "destinationService" | "destination_service" => Ok(GeneratedField::DestinationService),
                            "errorRate" | "error_rate" => Ok(GeneratedField::ErrorRate),
                            "requestRate" | "request_rate" => Ok(GeneratedField::RequestRate),
                            "latencyP99" | "latency_p99" => Ok(GeneratedField::LatencyP99),
                            "latencyDistribution" | "latency_distribution" => Ok(GeneratedField::LatencyDistribution),
                            _ => Ok(GeneratedField::__SkipField__),
                        }
                    }
                }
                deserializer.deserialize_identifier(GeneratedVisitor)
            }
        }
        struct GeneratedVisitor;
        impl<'de> serde::de::Visitor<'de> for GeneratedVisitor {
            type Value = ServicePairMetrics;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str("struct navigator.types.v1alpha1.ServicePairMetrics")
            }

            fn visit_map<V>(self, mut map_: V) -> std::result::Result<ServicePairMetrics, V::Error>
                where
                    V: serde::de::MapAccess<'de>,
            {
                let mut source_cluster__ = None;
                let mut source_namespace__ = None;
                let mut source_service__ = None;
                let mut destination_cluster__ = None;
                let mut destination_namespace__ = None;
                let mut destination_service__ = None;
                let mut error_rate__ = None;
                let mut request_rate__ = None;
                let mut latency_p99__ = None;
                let mut latency_distribution__ = None;
                while let Some(k) = map_.next_key()? {
                    match k {
                        GeneratedField::SourceCluster => {
                            if source_cluster__.is_some() {
                                return Err(serde::de::Error::duplicate_field("sourceCluster"));
                            }
                            source_cluster__ = Some(map_.next_value()?);
                        }
                        GeneratedField::SourceNamespace => {
                            if source_namespace__.is_some() {
                                return Err(serde::de::Error::duplicate_field("sourceNamespace"));
                            }
                            source_namespace__ = Some(map_.next_value()?);
                        }
                        GeneratedField::SourceService => {
                            if source_service__.is_some() {
                                return Err(serde::de::Error::duplicate_field("sourceService"));
                            }
                            source_service__ = Some(map_.next_value()?);
                        }
                        GeneratedField::DestinationCluster => {
                            if destination_cluster__.is_some() {
                                return Err(serde::de::Error::duplicate_field("destinationCluster"));
                            }
                            destination_cluster__ = Some(map_.next_value()?);
                        }
                        GeneratedField::DestinationNamespace => {
                            if destination_namespace__.is_some() {
                                return Err(serde::de::Error::duplicate_field("destinationNamespace"));
                            }
                            destination_namespace__ = Some(map_.next_value()?);
                        }
                        GeneratedField::DestinationService => {
                            if destination_service__.is_some() {
                                return Err(serde::de::Error::duplicate_field("destinationService"));
                            }
                            destination_service__ = Some(map_.next_value()?);
                        }
                        GeneratedField::ErrorRate => {
                            if error_rate__.is_some() {
                                return Err(serde::de::Error::duplicate_field("errorRate"));
                            }
                            error_rate__ = 
                                Some(map_.next_value::<::pbjson::private::NumberDeserialize<_>>()?.0)
                            ;
                        }
                        GeneratedField::RequestRate => {
                            if request_rate__.is_some() {
                                return Err(serde::de::Error::duplicate_field("requestRate"));
                            }
                            request_rate__ = 
                                Some(map_.next_value::<::pbjson::private::NumberDeserialize<_>>()?.0)
                            ;
                        }
                        GeneratedField::LatencyP99 => {
                            if latency_p99__.is_some() {
                                return Err(serde::de::Error::duplicate_field("latencyP99"));
                            }
                            latency_p99__ = map_.next_value()?;
                        }
                        GeneratedField::LatencyDistribution => {
                            if latency_distribution__.is_some() {
                                return Err(serde::de::Error::duplicate_field("latencyDistribution"));
                            }
                            latency_distribution__ = map_.next_value()?;
                        }
                        GeneratedField::__SkipField__ => {
                            let _ = map_.next_value::<serde::de::IgnoredAny>()?;
                        }
                    }
                }
                Ok(ServicePairMetrics {
                    source_cluster: source_cluster__.unwrap_or_default(),
                    source_namespace: source_namespace__.unwrap_or_default(),
                    source_service: source_service__.unwrap_or_default(),
                    destination_cluster: destination_cluster__.unwrap_or_default(),
                    destination_namespace: destination_namespace__.unwrap_or_default(),
                    destination_service: destination_service__.unwrap_or_default(),
                    error_rate: error_rate__.unwrap_or_default(),
                    request_rate: request_rate__.unwrap_or_default(),
                    latency_p99: latency_p99__,
                    latency_distribution: latency_distribution__,
                })
            }
        }
        deserializer.deserialize_struct("navigator.types.v1alpha1.ServicePairMetrics", FIELDS, GeneratedVisitor)
    }
}
impl serde::Serialize for TcpProxyMatch {
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
        let mut struct_ser = serializer.serialize_struct("navigator.types.v1alpha1.TcpProxyMatch", len)?;
        if true {
            struct_ser.serialize_field("clusterName", &self.cluster_name)?;
        }
        struct_ser.end()
    }
}
impl<'de> serde::Deserialize<'de> for TcpProxyMatch {
    #[allow(deprecated)]
    fn deserialize<D>(deserializer: D) -> std::result::Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>,
    {
        const FIELDS: &[&str] = &[
            "cluster_name",
            "clusterName",
        ];

        #[allow(clippy::enum_variant_names)]
        enum GeneratedField {
            ClusterName,
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
                            "clusterName" | "cluster_name" => Ok(GeneratedField::ClusterName),
                            _ => Ok(GeneratedField::__SkipField__),
                        }
                    }
                }
                deserializer.deserialize_identifier(GeneratedVisitor)
            }
        }
        struct GeneratedVisitor;
        impl<'de> serde::de::Visitor<'de> for GeneratedVisitor {
            type Value = TcpProxyMatch;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str("struct navigator.types.v1alpha1.TcpProxyMatch")
            }

            fn visit_map<V>(self, mut map_: V) -> std::result::Result<TcpProxyMatch, V::Error>
                where
                    V: serde::de::MapAccess<'de>,
            {
                let mut cluster_name__ = None;
                while let Some(k) = map_.next_key()? {
                    match k {
                        GeneratedField::ClusterName => {
                            if cluster_name__.is_some() {
                                return Err(serde::de::Error::duplicate_field("clusterName"));
                            }
                            cluster_name__ = Some(map_.next_value()?);
                        }
                        GeneratedField::__SkipField__ => {
                            let _ = map_.next_value::<serde::de::IgnoredAny>()?;
                        }
                    }
                }
                Ok(TcpProxyMatch {
                    cluster_name: cluster_name__.unwrap_or_default(),
                })
            }
        }
        deserializer.deserialize_struct("navigator.types.v1alpha1.TcpProxyMatch", FIELDS, GeneratedVisitor)
    }
}
impl serde::Serialize for VirtualHostInfo {
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
        let mut struct_ser = serializer.serialize_struct("navigator.types.v1alpha1.VirtualHostInfo", len)?;
        if true {
            struct_ser.serialize_field("name", &self.name)?;
        }
        if true {
            struct_ser.serialize_field("domains", &self.domains)?;
        }
        if true {
            struct_ser.serialize_field("routes", &self.routes)?;
        }
        struct_ser.end()
    }
}
impl<'de> serde::Deserialize<'de> for VirtualHostInfo {
    #[allow(deprecated)]
    fn deserialize<D>(deserializer: D) -> std::result::Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>,
    {
        const FIELDS: &[&str] = &[
            "name",
            "domains",
            "routes",
        ];

        #[allow(clippy::enum_variant_names)]
        enum GeneratedField {
            Name,
            Domains,
            Routes,
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
                            "domains" => Ok(GeneratedField::Domains),
                            "routes" => Ok(GeneratedField::Routes),
                            _ => Ok(GeneratedField::__SkipField__),
                        }
                    }
                }
                deserializer.deserialize_identifier(GeneratedVisitor)
            }
        }
        struct GeneratedVisitor;
        impl<'de> serde::de::Visitor<'de> for GeneratedVisitor {
            type Value = VirtualHostInfo;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str("struct navigator.types.v1alpha1.VirtualHostInfo")
            }

            fn visit_map<V>(self, mut map_: V) -> std::result::Result<VirtualHostInfo, V::Error>
                where
                    V: serde::de::MapAccess<'de>,
            {
                let mut name__ = None;
                let mut domains__ = None;
                let mut routes__ = None;
                while let Some(k) = map_.next_key()? {
                    match k {
                        GeneratedField::Name => {
                            if name__.is_some() {
                                return Err(serde::de::Error::duplicate_field("name"));
                            }
                            name__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Domains => {
                            if domains__.is_some() {
                                return Err(serde::de::Error::duplicate_field("domains"));
                            }
                            domains__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Routes => {
                            if routes__.is_some() {
                                return Err(serde::de::Error::duplicate_field("routes"));
                            }
                            routes__ = Some(map_.next_value()?);
                        }
                        GeneratedField::__SkipField__ => {
                            let _ = map_.next_value::<serde::de::IgnoredAny>()?;
                        }
                    }
                }
                Ok(VirtualHostInfo {
                    name: name__.unwrap_or_default(),
                    domains: domains__.unwrap_or_default(),
                    routes: routes__.unwrap_or_default(),
                })
            }
        }
        deserializer.deserialize_struct("navigator.types.v1alpha1.VirtualHostInfo", FIELDS, GeneratedVisitor)
    }
}
impl serde::Serialize for WeightedClusterInfo {
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
        let mut struct_ser = serializer.serialize_struct("navigator.types.v1alpha1.WeightedClusterInfo", len)?;
        if true {
            struct_ser.serialize_field("name", &self.name)?;
        }
        if true {
            struct_ser.serialize_field("weight", &self.weight)?;
        }
        if true {
            struct_ser.serialize_field("metadataMatch", &self.metadata_match)?;
        }
        struct_ser.end()
    }
}
impl<'de> serde::Deserialize<'de> for WeightedClusterInfo {
    #[allow(deprecated)]
    fn deserialize<D>(deserializer: D) -> std::result::Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>,
    {
        const FIELDS: &[&str] = &[
            "name",
            "weight",
            "metadata_match",
            "metadataMatch",
        ];

        #[allow(clippy::enum_variant_names)]
        enum GeneratedField {
            Name,
            Weight,
            MetadataMatch,
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
                            "weight" => Ok(GeneratedField::Weight),
                            "metadataMatch" | "metadata_match" => Ok(GeneratedField::MetadataMatch),
                            _ => Ok(GeneratedField::__SkipField__),
                        }
                    }
                }
                deserializer.deserialize_identifier(GeneratedVisitor)
            }
        }
        struct GeneratedVisitor;
        impl<'de> serde::de::Visitor<'de> for GeneratedVisitor {
            type Value = WeightedClusterInfo;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str("struct navigator.types.v1alpha1.WeightedClusterInfo")
            }

            fn visit_map<V>(self, mut map_: V) -> std::result::Result<WeightedClusterInfo, V::Error>
                where
                    V: serde::de::MapAccess<'de>,
            {
                let mut name__ = None;
                let mut weight__ = None;
                let mut metadata_match__ = None;
                while let Some(k) = map_.next_key()? {
                    match k {
                        GeneratedField::Name => {
                            if name__.is_some() {
                                return Err(serde::de::Error::duplicate_field("name"));
                            }
                            name__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Weight => {
                            if weight__.is_some() {
                                return Err(serde::de::Error::duplicate_field("weight"));
                            }
                            weight__ = 
                                Some(map_.next_value::<::pbjson::private::NumberDeserialize<_>>()?.0)
                            ;
                        }
                        GeneratedField::MetadataMatch => {
                            if metadata_match__.is_some() {
                                return Err(serde::de::Error::duplicate_field("metadataMatch"));
                            }
                            metadata_match__ = Some(
                                map_.next_value::<std::collections::BTreeMap<_, _>>()?
                            );
                        }
                        GeneratedField::__SkipField__ => {
                            let _ = map_.next_value::<serde::de::IgnoredAny>()?;
                        }
                    }
                }
                Ok(WeightedClusterInfo {
                    name: name__.unwrap_or_default(),
                    weight: weight__.unwrap_or_default(),
                    metadata_match: metadata_match__.unwrap_or_default(),
                })
            }
        }
        deserializer.deserialize_struct("navigator.types.v1alpha1.WeightedClusterInfo", FIELDS, GeneratedVisitor)
    }
}
