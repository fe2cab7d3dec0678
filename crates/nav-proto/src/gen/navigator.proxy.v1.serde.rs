impl serde::Serialize for Address {
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
        let mut struct_ser = serializer.serialize_struct("navigator.proxy.v1.Address", len)?;
        if true {
            struct_ser.serialize_field("text", &self.text)?;
        }
        if true {
            let v = AddressType::try_from(self.r#type)
                .map_err(|_| serde::ser::Error::custom(format!("Invalid variant {}", self.r#type)))?;
            struct_ser.serialize_field("type", &v)?;
        }
        if true {
            struct_ser.serialize_field("address", &self.address)?;
        }
        if true {
            struct_ser.serialize_field("port", &self.port)?;
        }
        if true {
            struct_ser.serialize_field("udp", &self.udp)?;
        }
        if true {
            struct_ser.serialize_field("endpointId", &self.endpoint_id)?;
        }
        struct_ser.end()
    }
}
impl<'de> serde::Deserialize<'de> for Address {
    #[allow(deprecated)]
    fn deserialize<D>(deserializer: D) -> std::result::Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>,
    {
        const FIELDS: &[&str] = &[
            "text",
            "type",
            "address",
            "port",
            "udp",
            "endpoint_id",
            "endpointId",
        ];

        #[allow(clippy::enum_variant_names)]
        enum GeneratedField {
            Text,
            Type,
            Address,
            Port,
            Udp,
            EndpointId,
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
                            "text" => Ok(GeneratedField::Text),
                            "type" => Ok(GeneratedField::Type),
                            "address" => Ok(GeneratedField::Address),
                            "port" => Ok(GeneratedField::Port),
                            "udp" => Ok(GeneratedField::Udp),
                            "endpointId" | "endpoint_id" => Ok(GeneratedField::EndpointId),
                            _ => Ok(GeneratedField::__SkipField__),
                        }
                    }
                }
                deserializer.deserialize_identifier(GeneratedVisitor)
            }
        }
        struct GeneratedVisitor;
        impl<'de> serde::de::Visitor<'de> for GeneratedVisitor {
            type Value = Address;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str("struct navigator.proxy.v1.Address")
            }

            fn visit_map<V>(self, mut map_: V) -> std::result::Result<Address, V::Error>
                where
                    V: serde::de::MapAccess<'de>,
            {
                let mut text__ = None;
                let mut r#type__ = None;
                let mut address__ = None;
                let mut port__ = None;
                let mut udp__ = None;
                let mut endpoint_id__ = None;
                while let Some(k) = map_.next_key()? {
                    match k {
                        GeneratedField::Text => {
                            if text__.is_some() {
                                return Err(serde::de::Error::duplicate_field("text"));
                            }
                            text__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Type => {
                            if r#type__.is_some() {
                                return Err(serde::de::Error::duplicate_field("type"));
                            }
                            r#type__ = Some(map_.next_value::<AddressType>()? as i32);
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
                        GeneratedField::Udp => {
                            if udp__.is_some() {
                                return Err(serde::de::Error::duplicate_field("udp"));
                            }
                            udp__ = Some(map_.next_value()?);
                        }
                        GeneratedField::EndpointId => {
                            if endpoint_id__.is_some() {
                                return Err(serde::de::Error::duplicate_field("endpointId"));
                            }
                            endpoint_id__ = Some(map_.next_value()?);
                        }
                        GeneratedField::__SkipField__ => {
                            let _ = map_.next_value::<serde::de::IgnoredAny>()?;
                        }
                    }
                }
                Ok(Address {
                    text: text__.unwrap_or_default(),
                    r#type: r#type__.unwrap_or_default(),
                    address: address__.unwrap_or_default(),
                    port: port__.unwrap_or_default(),
                    udp: udp__.unwrap_or_default(),
                    endpoint_id: endpoint_id__.unwrap_or_default(),
                })
            }
        }
        deserializer.deserialize_struct("navigator.proxy.v1.Address", FIELDS, GeneratedVisitor)
    }
}
impl serde::Serialize for AddressType {
    #[allow(deprecated)]
    fn serialize<S>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error>
    where
        S: serde::Serializer,
    {
        let variant = match self {
            Self::Unspecified => "ADDRESS_TYPE_UNSPECIFIED",
            Self::Socket => "ADDRESS_TYPE_SOCKET",
            Self::Pipe => "ADDRESS_TYPE_PIPE",
            Self::Internal => "ADDRESS_TYPE_INTERNAL",
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
            "ADDRESS_TYPE_UNSPECIFIED",
            "ADDRESS_TYPE_SOCKET",
            "ADDRESS_TYPE_PIPE",
            "ADDRESS_TYPE_INTERNAL",
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
                    "ADDRESS_TYPE_UNSPECIFIED" => Ok(AddressType::Unspecified),
                    "ADDRESS_TYPE_SOCKET" => Ok(AddressType::Socket),
                    "ADDRESS_TYPE_PIPE" => Ok(AddressType::Pipe),
                    "ADDRESS_TYPE_INTERNAL" => Ok(AddressType::Internal),
                    _ => Err(serde::de::Error::unknown_variant(value, FIELDS)),
                }
            }
        }
        deserializer.deserialize_any(GeneratedVisitor)
    }
}
impl serde::Serialize for Bootstrap {
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
        let mut struct_ser = serializer.serialize_struct("navigator.proxy.v1.Bootstrap", len)?;
        if let Some(v) = self.node.as_ref() {
            struct_ser.serialize_field("node", v)?;
        }
        if let Some(v) = self.admin.as_ref() {
            struct_ser.serialize_field("admin", v)?;
        }
        if let Some(v) = self.ads.as_ref() {
            struct_ser.serialize_field("ads", v)?;
        }
        if let Some(v) = self.lds.as_ref() {
            struct_ser.serialize_field("lds", v)?;
        }
        if let Some(v) = self.cds.as_ref() {
            struct_ser.serialize_field("cds", v)?;
        }
        if let Some(v) = self.cluster_manager.as_ref() {
            struct_ser.serialize_field("clusterManager", v)?;
        }
        if true {
            struct_ser.serialize_field("staticClusters", &self.static_clusters)?;
        }
        if true {
            struct_ser.serialize_field("staticListeners", &self.static_listeners)?;
        }
        if true {
            struct_ser.serialize_field("lastUpdated", &self.last_updated)?;
        }
        if true {
            struct_ser.serialize_field("raw", &self.raw)?;
        }
        struct_ser.end()
    }
}
impl<'de> serde::Deserialize<'de> for Bootstrap {
    #[allow(deprecated)]
    fn deserialize<D>(deserializer: D) -> std::result::Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>,
    {
        const FIELDS: &[&str] = &[
            "node",
            "admin",
            "ads",
            "lds",
            "cds",
            "cluster_manager",
            "clusterManager",
            "static_clusters",
            "staticClusters",
            "static_listeners",
            "staticListeners",
            "last_updated",
            "lastUpdated",
            "raw",
        ];

        #[allow(clippy::enum_variant_names)]
        enum GeneratedField {
            Node,
            Admin,
            Ads,
            Lds,
            Cds,
            ClusterManager,
            StaticClusters,
            StaticListeners,
            LastUpdated,
            Raw,
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
                            "admin" => Ok(GeneratedField::Admin),
                            "ads" => Ok(GeneratedField::Ads),
                            "lds" => Ok(GeneratedField::Lds),
                            "cds" => Ok(GeneratedField::Cds),
                            "clusterManager" | "cluster_manager" => Ok(GeneratedField::ClusterManager),
                            "staticClusters" | "static_clusters" => Ok(GeneratedField::StaticClusters),
                            "staticListeners" | "static_listeners" => Ok(GeneratedField::StaticListeners),
                            "lastUpdated" | "last_updated" => Ok(GeneratedField::LastUpdated),
                            "raw" => Ok(GeneratedField::Raw),
                            _ => Ok(GeneratedField::__SkipField__),
                        }
                    }
                }
                deserializer.deserialize_identifier(GeneratedVisitor)
            }
        }
        struct GeneratedVisitor;
        impl<'de> serde::de::Visitor<'de> for GeneratedVisitor {
            type Value = Bootstrap;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str("struct navigator.proxy.v1.Bootstrap")
            }

            fn visit_map<V>(self, mut map_: V) -> std::result::Result<Bootstrap, V::Error>
                where
                    V: serde::de::MapAccess<'de>,
            {
                let mut node__ = None;
                let mut admin__ = None;
                let mut ads__ = None;
                let mut lds__ = None;
                let mut cds__ = None;
                let mut cluster_manager__ = None;
                let mut static_clusters__ = None;
                let mut static_listeners__ = None;
                let mut last_updated__ = None;
                let mut raw__ = None;
                while let Some(k) = map_.next_key()? {
                    match k {
                        GeneratedField::Node => {
                            if node__.is_some() {
                                return Err(serde::de::Error::duplicate_field("node"));
                            }
                            node__ = map_.next_value()?;
                        }
                        GeneratedField::Admin => {
                            if admin__.is_some() {
                                return Err(serde::de::Error::duplicate_field("admin"));
                            }
                            admin__ = map_.next_value()?;
                        }
                        GeneratedField::Ads => {
                            if ads__.is_some() {
                                return Err(serde::de::Error::duplicate_field("ads"));
                            }
                            ads__ = map_.next_value()?;
                        }
                        GeneratedField::Lds => {
                            if lds__.is_some() {
                                return Err(serde::de::Error::duplicate_field("lds"));
                            }
                            lds__ = map_.next_value()?;
                        }
                        GeneratedField::Cds => {
                            if cds__.is_some() {
                                return Err(serde::de::Error::duplicate_field("cds"));
                            }
                            cds__ = map_.next_value()?;
                        }
                        GeneratedField::ClusterManager => {
                            if cluster_manager__.is_some() {
                                return Err(serde::de::Error::duplicate_field("clusterManager"));
                            }
                            cluster_manager__ = map_.next_value()?;
                        }
                        GeneratedField::StaticClusters => {
                            if static_clusters__.is_some() {
                                return Err(serde::de::Error::duplicate_field("staticClusters"));
                            }
                            static_clusters__ = Some(map_.next_value()?);
                        }
                        GeneratedField::StaticListeners => {
                            if static_listeners__.is_some() {
                                return Err(serde::de::Error::duplicate_field("staticListeners"));
                            }
                            static_listeners__ = Some(map_.next_value()?);
                        }
                        GeneratedField::LastUpdated => {
                            if last_updated__.is_some() {
                                return Err(serde::de::Error::duplicate_field("lastUpdated"));
                            }
                            last_updated__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Raw => {
                            if raw__.is_some() {
                                return Err(serde::de::Error::duplicate_field("raw"));
                            }
                            raw__ = Some(map_.next_value()?);
                        }
                        GeneratedField::__SkipField__ => {
                            let _ = map_.next_value::<serde::de::IgnoredAny>()?;
                        }
                    }
                }
                Ok(Bootstrap {
                    node: node__,
                    admin: admin__,
                    ads: ads__,
                    lds: lds__,
                    cds: cds__,
                    cluster_manager: cluster_manager__,
                    static_clusters: static_clusters__.unwrap_or_default(),
                    static_listeners: static_listeners__.unwrap_or_default(),
                    last_updated: last_updated__.unwrap_or_default(),
                    raw: raw__.unwrap_or_default(),
                })
            }
        }
        deserializer.deserialize_struct("navigator.proxy.v1.Bootstrap", FIELDS, GeneratedVisitor)
    }
}
impl serde::Serialize for Certificate {
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
        let mut struct_ser = serializer.serialize_struct("navigator.proxy.v1.Certificate", len)?;
        if true {
            struct_ser.serialize_field("subject", &self.subject)?;
        }
        if true {
            struct_ser.serialize_field("issuer", &self.issuer)?;
        }
        if true {
            struct_ser.serialize_field("subjectAltNames", &self.subject_alt_names)?;
        }
        if true {
            struct_ser.serialize_field("serial", &self.serial)?;
        }
        if let Some(v) = self.not_before.as_ref() {
            struct_ser.serialize_field("notBefore", v)?;
        }
        if let Some(v) = self.not_after.as_ref() {
            struct_ser.serialize_field("notAfter", v)?;
        }
        if true {
            struct_ser.serialize_field("ca", &self.ca)?;
        }
        if true {
            struct_ser.serialize_field("key", &self.key)?;
        }
        if true {
            struct_ser.serialize_field("fingerprint", &self.fingerprint)?;
        }
        if true {
            struct_ser.serialize_field("trustDomain", &self.trust_domain)?;
        }
        struct_ser.end()
    }
}
impl<'de> serde::Deserialize<'de> for Certificate {
    #[allow(deprecated)]
    fn deserialize<D>(deserializer: D) -> std::result::Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>,
    {
        const FIELDS: &[&str] = &[
            "subject",
            "issuer",
            "subject_alt_names",
            "subjectAltNames",
            "serial",
            "not_before",
            "notBefore",
            "not_after",
            "notAfter",
            "ca",
            "key",
            "fingerprint",
            "trust_domain",
            "trustDomain",
        ];

        #[allow(clippy::enum_variant_names)]
        enum GeneratedField {
            Subject,
            Issuer,
            SubjectAltNames,
            Serial,
            NotBefore,
            NotAfter,
            Ca,
            Key,
            Fingerprint,
            TrustDomain,
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
                            "subject" => Ok(GeneratedField::Subject),
                            "issuer" => Ok(GeneratedField::Issuer),
                            "subjectAltNames" | "subject_alt_names" => Ok(GeneratedField::SubjectAltNames),
                            "serial" => Ok(GeneratedField::Serial),
                            "notBefore" | "not_before" => Ok(GeneratedField::NotBefore),
                            "notAfter" | "not_after" => Ok(GeneratedField::NotAfter),
                            "ca" => Ok(GeneratedField::Ca),
                            "key" => Ok(GeneratedField::Key),
                            "fingerprint" => Ok(GeneratedField::Fingerprint),
                            "trustDomain" | "trust_domain" => Ok(GeneratedField::TrustDomain),
                            _ => Ok(GeneratedField::__SkipField__),
                        }
                    }
                }
                deserializer.deserialize_identifier(GeneratedVisitor)
            }
        }
        struct GeneratedVisitor;
        impl<'de> serde::de::Visitor<'de> for GeneratedVisitor {
            type Value = Certificate;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str("struct navigator.proxy.v1.Certificate")
            }

            fn visit_map<V>(self, mut map_: V) -> std::result::Result<Certificate, V::Error>
                where
                    V: serde::de::MapAccess<'de>,
            {
                let mut subject__ = None;
                let mut issuer__ = None;
                let mut subject_alt_names__ = None;
                let mut serial__ = None;
                let mut not_before__ = None;
                let mut not_after__ = None;
                let mut ca__ = None;
                let mut key__ = None;
                let mut fingerprint__ = None;
                let mut trust_domain__ = None;
                while let Some(k) = map_.next_key()? {
                    match k {
                        GeneratedField::Subject => {
                            if subject__.is_some() {
                                return Err(serde::de::Error::duplicate_field("subject"));
                            }
                            subject__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Issuer => {
                            if issuer__.is_some() {
                                return Err(serde::de::Error::duplicate_field("issuer"));
                            }
                            issuer__ = Some(map_.next_value()?);
                        }
                        GeneratedField::SubjectAltNames => {
                            if subject_alt_names__.is_some() {
                                return Err(serde::de::Error::duplicate_field("subjectAltNames"));
                            }
                            subject_alt_names__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Serial => {
                            if serial__.is_some() {
                                return Err(serde::de::Error::duplicate_field("serial"));
                            }
                            serial__ = Some(map_.next_value()?);
                        }
                        GeneratedField::NotBefore => {
                            if not_before__.is_some() {
                                return Err(serde::de::Error::duplicate_field("notBefore"));
                            }
                            not_before__ = map_.next_value()?;
                        }
                        GeneratedField::NotAfter => {
                            if not_after__.is_some() {
                                return Err(serde::de::Error::duplicate_field("notAfter"));
                            }
                            not_after__ = map_.next_value()?;
                        }
                        GeneratedField::Ca => {
                            if ca__.is_some() {
                                return Err(serde::de::Error::duplicate_field("ca"));
                            }
                            ca__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Key => {
                            if key__.is_some() {
                                return Err(serde::de::Error::duplicate_field("key"));
                            }
                            key__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Fingerprint => {
                            if fingerprint__.is_some() {
                                return Err(serde::de::Error::duplicate_field("fingerprint"));
                            }
                            fingerprint__ = Some(map_.next_value()?);
                        }
                        GeneratedField::TrustDomain => {
                            if trust_domain__.is_some() {
                                return Err(serde::de::Error::duplicate_field("trustDomain"));
                            }
                            trust_domain__ = Some(map_.next_value()?);
                        }
                        GeneratedField::__SkipField__ => {
                            let _ = map_.next_value::<serde::de::IgnoredAny>()?;
                        }
                    }
                }
                Ok(Certificate {
                    subject: subject__.unwrap_or_default(),
                    issuer: issuer__.unwrap_or_default(),
                    subject_alt_names: subject_alt_names__.unwrap_or_default(),
                    serial: serial__.unwrap_or_default(),
                    not_before: not_before__,
                    not_after: not_after__,
                    ca: ca__.unwrap_or_default(),
                    key: key__.unwrap_or_default(),
                    fingerprint: fingerprint__.unwrap_or_default(),
                    trust_domain: trust_domain__.unwrap_or_default(),
                })
            }
        }
        deserializer.deserialize_struct("navigator.proxy.v1.Certificate", FIELDS, GeneratedVisitor)
    }
}
impl serde::Serialize for ChainCondition {
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
        let mut struct_ser = serializer.serialize_struct("navigator.proxy.v1.ChainCondition", len)?;
        if true {
            struct_ser.serialize_field("input", &self.input)?;
        }
        if true {
            struct_ser.serialize_field("values", &self.values)?;
        }
        if true {
            struct_ser.serialize_field("name", &self.name)?;
        }
        if true {
            let v = Comparison::try_from(self.comparison)
                .map_err(|_| serde::ser::Error::custom(format!("Invalid variant {}", self.comparison)))?;
            struct_ser.serialize_field("comparison", &v)?;
        }
        struct_ser.end()
    }
}
impl<'de> serde::Deserialize<'de> for ChainCondition {
    #[allow(deprecated)]
    fn deserialize<D>(deserializer: D) -> std::result::Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>,
    {
        const FIELDS: &[&str] = &[
            "input",
            "values",
            "name",
            "comparison",
        ];

        #[allow(clippy::enum_variant_names)]
        enum GeneratedField {
            Input,
            Values,
            Name,
            Comparison,
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
                            "input" => Ok(GeneratedField::Input),
                            "values" => Ok(GeneratedField::Values),
                            "name" => Ok(GeneratedField::Name),
                            "comparison" => Ok(GeneratedField::Comparison),
                            _ => Ok(GeneratedField::__SkipField__),
                        }
                    }
                }
                deserializer.deserialize_identifier(GeneratedVisitor)
            }
        }
        struct GeneratedVisitor;
        impl<'de> serde::de::Visitor<'de> for GeneratedVisitor {
            type Value = ChainCondition;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str("struct navigator.proxy.v1.ChainCondition")
            }

            fn visit_map<V>(self, mut map_: V) -> std::result::Result<ChainCondition, V::Error>
                where
                    V: serde::de::MapAccess<'de>,
            {
                let mut input__ = None;
                let mut values__ = None;
                let mut name__ = None;
                let mut comparison__ = None;
                while let Some(k) = map_.next_key()? {
                    match k {
                        GeneratedField::Input => {
                            if input__.is_some() {
                                return Err(serde::de::Error::duplicate_field("input"));
                            }
                            input__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Values => {
                            if values__.is_some() {
                                return Err(serde::de::Error::duplicate_field("values"));
                            }
                            values__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Name => {
                            if name__.is_some() {
                                return Err(serde::de::Error::duplicate_field("name"));
                            }
                            name__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Comparison => {
                            if comparison__.is_some() {
                                return Err(serde::de::Error::duplicate_field("comparison"));
                            }
                            comparison__ = Some(map_.next_value::<Comparison>()? as i32);
                        }
                        GeneratedField::__SkipField__ => {
                            let _ = map_.next_value::<serde::de::IgnoredAny>()?;
                        }
                    }
                }
                Ok(ChainCondition {
                    input: input__.unwrap_or_default(),
                    values: values__.unwrap_or_default(),
                    name: name__.unwrap_or_default(),
                    comparison: comparison__.unwrap_or_default(),
                })
            }
        }
        deserializer.deserialize_struct("navigator.proxy.v1.ChainCondition", FIELDS, GeneratedVisitor)
    }
}
impl serde::Serialize for ChainMatcher {
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
        let mut struct_ser = serializer.serialize_struct("navigator.proxy.v1.ChainMatcher", len)?;
        if true {
            struct_ser.serialize_field("leaves", &self.leaves)?;
        }
        if true {
            struct_ser.serialize_field("notDecoded", &self.not_decoded)?;
        }
        if true {
            struct_ser.serialize_field("raw", &self.raw)?;
        }
        struct_ser.end()
    }
}
impl<'de> serde::Deserialize<'de> for ChainMatcher {
    #[allow(deprecated)]
    fn deserialize<D>(deserializer: D) -> std::result::Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>,
    {
        const FIELDS: &[&str] = &[
            "leaves",
            "not_decoded",
            "notDecoded",
            "raw",
        ];

        #[allow(clippy::enum_variant_names)]
        enum GeneratedField {
            Leaves,
            NotDecoded,
            Raw,
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
                            "leaves" => Ok(GeneratedField::Leaves),
                            "notDecoded" | "not_decoded" => Ok(GeneratedField::NotDecoded),
                            "raw" => Ok(GeneratedField::Raw),
                            _ => Ok(GeneratedField::__SkipField__),
                        }
                    }
                }
                deserializer.deserialize_identifier(GeneratedVisitor)
            }
        }
        struct GeneratedVisitor;
        impl<'de> serde::de::Visitor<'de> for GeneratedVisitor {
            type Value = ChainMatcher;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str("struct navigator.proxy.v1.ChainMatcher")
            }

            fn visit_map<V>(self, mut map_: V) -> std::result::Result<ChainMatcher, V::Error>
                where
                    V: serde::de::MapAccess<'de>,
            {
                let mut leaves__ = None;
                let mut not_decoded__ = None;
                let mut raw__ = None;
                while let Some(k) = map_.next_key()? {
                    match k {
                        GeneratedField::Leaves => {
                            if leaves__.is_some() {
                                return Err(serde::de::Error::duplicate_field("leaves"));
                            }
                            leaves__ = Some(map_.next_value()?);
                        }
                        GeneratedField::NotDecoded => {
                            if not_decoded__.is_some() {
                                return Err(serde::de::Error::duplicate_field("notDecoded"));
                            }
                            not_decoded__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Raw => {
                            if raw__.is_some() {
                                return Err(serde::de::Error::duplicate_field("raw"));
                            }
                            raw__ = Some(map_.next_value()?);
                        }
                        GeneratedField::__SkipField__ => {
                            let _ = map_.next_value::<serde::de::IgnoredAny>()?;
                        }
                    }
                }
                Ok(ChainMatcher {
                    leaves: leaves__.unwrap_or_default(),
                    not_decoded: not_decoded__.unwrap_or_default(),
                    raw: raw__.unwrap_or_default(),
                })
            }
        }
        deserializer.deserialize_struct("navigator.proxy.v1.ChainMatcher", FIELDS, GeneratedVisitor)
    }
}
impl serde::Serialize for ChainMatcherLeaf {
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
        let mut struct_ser = serializer.serialize_struct("navigator.proxy.v1.ChainMatcherLeaf", len)?;
        if true {
            struct_ser.serialize_field("conditions", &self.conditions)?;
        }
        if true {
            struct_ser.serialize_field("chain", &self.chain)?;
        }
        struct_ser.end()
    }
}
impl<'de> serde::Deserialize<'de> for ChainMatcherLeaf {
    #[allow(deprecated)]
    fn deserialize<D>(deserializer: D) -> std::result::Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>,
    {
        const FIELDS: &[&str] = &[
            "conditions",
            "chain",
        ];

        #[allow(clippy::enum_variant_names)]
        enum GeneratedField {
            Conditions,
            Chain,
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
                            "conditions" => Ok(GeneratedField::Conditions),
                            "chain" => Ok(GeneratedField::Chain),
                            _ => Ok(GeneratedField::__SkipField__),
                        }
                    }
                }
                deserializer.deserialize_identifier(GeneratedVisitor)
            }
        }
        struct GeneratedVisitor;
        impl<'de> serde::de::Visitor<'de> for GeneratedVisitor {
            type Value = ChainMatcherLeaf;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str("struct navigator.proxy.v1.ChainMatcherLeaf")
            }

            fn visit_map<V>(self, mut map_: V) -> std::result::Result<ChainMatcherLeaf, V::Error>
                where
                    V: serde::de::MapAccess<'de>,
            {
                let mut conditions__ = None;
                let mut chain__ = None;
                while let Some(k) = map_.next_key()? {
                    match k {
                        GeneratedField::Conditions => {
                            if conditions__.is_some() {
                                return Err(serde::de::Error::duplicate_field("conditions"));
                            }
                            conditions__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Chain => {
                            if chain__.is_some() {
                                return Err(serde::de::Error::duplicate_field("chain"));
                            }
                            chain__ = Some(map_.next_value()?);
                        }
                        GeneratedField::__SkipField__ => {
                            let _ = map_.next_value::<serde::de::IgnoredAny>()?;
                        }
                    }
                }
                Ok(ChainMatcherLeaf {
                    conditions: conditions__.unwrap_or_default(),
                    chain: chain__.unwrap_or_default(),
                })
            }
        }
        deserializer.deserialize_struct("navigator.proxy.v1.ChainMatcherLeaf", FIELDS, GeneratedVisitor)
    }
}
impl serde::Serialize for Cluster {
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
        let mut struct_ser = serializer.serialize_struct("navigator.proxy.v1.Cluster", len)?;
        if true {
            struct_ser.serialize_field("name", &self.name)?;
        }
        if let Some(v) = self.parsed.as_ref() {
            struct_ser.serialize_field("parsed", v)?;
        }
        if let Some(v) = self.update.as_ref() {
            struct_ser.serialize_field("update", v)?;
        }
        if true {
            struct_ser.serialize_field("discovery", &self.discovery)?;
        }
        if true {
            struct_ser.serialize_field("edsServiceName", &self.eds_service_name)?;
        }
        if true {
            struct_ser.serialize_field("lbPolicy", &self.lb_policy)?;
        }
        if true {
            struct_ser.serialize_field("connectTimeout", &self.connect_timeout)?;
        }
        if true {
            struct_ser.serialize_field("altStatName", &self.alt_stat_name)?;
        }
        if let Some(v) = self.transport_socket.as_ref() {
            struct_ser.serialize_field("transportSocket", v)?;
        }
        if true {
            struct_ser.serialize_field("transportSocketMatches", &self.transport_socket_matches)?;
        }
        if true {
            struct_ser.serialize_field("upstreamProtocol", &self.upstream_protocol)?;
        }
        if true {
            struct_ser.serialize_field("subsetSelectors", &self.subset_selectors)?;
        }
        if let Some(v) = self.outlier_detection.as_ref() {
            struct_ser.serialize_field("outlierDetection", v)?;
        }
        if true {
            struct_ser.serialize_field("circuitBreakers", &self.circuit_breakers)?;
        }
        if true {
            struct_ser.serialize_field("healthChecks", &self.health_checks)?;
        }
        if true {
            struct_ser.serialize_field("endpoints", &self.endpoints)?;
        }
        if true {
            struct_ser.serialize_field("filters", &self.filters)?;
        }
        if true {
            struct_ser.serialize_field("hbone", &self.hbone)?;
        }
        if true {
            struct_ser.serialize_field("dnsLookupFamily", &self.dns_lookup_family)?;
        }
        if true {
            struct_ser.serialize_field("localityLb", &self.locality_lb)?;
        }
        if true {
            struct_ser.serialize_field("slowStart", &self.slow_start)?;
        }
        if let Some(v) = self.max_requests_per_connection.as_ref() {
            struct_ser.serialize_field("maxRequestsPerConnection", v)?;
        }
        if true {
            struct_ser.serialize_field("idleTimeout", &self.idle_timeout)?;
        }
        if true {
            struct_ser.serialize_field("tcpKeepalive", &self.tcp_keepalive)?;
        }
        if true {
            struct_ser.serialize_field("services", &self.services)?;
        }
        if let Some(v) = self.istio_config.as_ref() {
            struct_ser.serialize_field("istioConfig", v)?;
        }
        if true {
            struct_ser.serialize_field("istioSubset", &self.istio_subset)?;
        }
        if true {
            struct_ser.serialize_field("external", &self.external)?;
        }
        if true {
            struct_ser.serialize_field("raw", &self.raw)?;
        }
        if true {
            struct_ser.serialize_field("aggregated", &self.aggregated)?;
        }
        if let Some(v) = self.eds_config.as_ref() {
            struct_ser.serialize_field("edsConfig", v)?;
        }
        if let Some(v) = self.per_connection_buffer_limit_bytes.as_ref() {
            struct_ser.serialize_field("perConnectionBufferLimitBytes", v)?;
        }
        struct_ser.end()
    }
}
impl<'de> serde::Deserialize<'de> for Cluster {
    #[allow(deprecated)]
    fn deserialize<D>(deserializer: D) -> std::result::Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>,
    {
        const FIELDS: &[&str] = &[
            "name",
            "parsed",
            "update",
            "discovery",
            "eds_service_name",
            "edsServiceName",
            "lb_policy",
            "lbPolicy",
            "connect_timeout",
            "connectTimeout",
            "alt_stat_name",
            "altStatName",
            "transport_socket",
            "transportSocket",
            "transport_socket_matches",
            "transportSocketMatches",
            "upstream_protocol",
            "upstreamProtocol",
            "subset_selectors",
            "subsetSelectors",
            "outlier_detection",
            "outlierDetection",
            "circuit_breakers",
            "circuitBreakers",
            "health_checks",
            "healthChecks",
            "endpoints",
            "filters",
            "hbone",
            "dns_lookup_family",
            "dnsLookupFamily",
            "locality_lb",
            "localityLb",
            "slow_start",
            "slowStart",
            "max_requests_per_connection",
            "maxRequestsPerConnection",
            "idle_timeout",
            "idleTimeout",
            "tcp_keepalive",
            "tcpKeepalive",
            "services",
            "istio_config",
            "istioConfig",
            "istio_subset",
            "istioSubset",
            "external",
            "raw",
            "aggregated",
            "eds_config",
            "edsConfig",
            "per_connection_buffer_limit_bytes",
            "perConnectionBufferLimitBytes",
        ];

        #[allow(clippy::enum_variant_names)]
        enum GeneratedField {
            Name,
            Parsed,
            Update,
            Discovery,
            EdsServiceName,
            LbPolicy,
            ConnectTimeout,
            AltStatName,
            TransportSocket,
            TransportSocketMatches,
            UpstreamProtocol,
            SubsetSelectors,
            OutlierDetection,
            CircuitBreakers,
            HealthChecks,
            Endpoints,
            Filters,
            Hbone,
            DnsLookupFamily,
            LocalityLb,
            SlowStart,
            MaxRequestsPerConnection,
            IdleTimeout,
            TcpKeepalive,
            Services,
            IstioConfig,
            IstioSubset,
            External,
            Raw,
            Aggregated,
            EdsConfig,
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
                            "name" => Ok(GeneratedField::Name),
                            "parsed" => Ok(GeneratedField::Parsed),
                            "update" => Ok(GeneratedField::Update),
                            "discovery" => Ok(GeneratedField::Discovery),
                            "edsServiceName" | "eds_service_name" => Ok(GeneratedField::EdsServiceName),
                            "lbPolicy" | "lb_policy" => Ok(GeneratedField::LbPolicy),
                            "connectTimeout" | "connect_timeout" => Ok(GeneratedField::ConnectTimeout),
                            "altStatName" | "alt_stat_name" => Ok(GeneratedField::AltStatName),
                            "transportSocket" | "transport_socket" => Ok(GeneratedField::TransportSocket),
                            "transportSocketMatches" | "transport_socket_matches" => Ok(GeneratedField::TransportSocketMatches),
                            "upstreamProtocol" | "upstream_protocol" => Ok(GeneratedField::UpstreamProtocol),
                            "subsetSelectors" | "subset_selectors" => Ok(GeneratedField::SubsetSelectors),
                            "outlierDetection" | "outlier_detection" => Ok(GeneratedField::OutlierDetection),
                            "circuitBreakers" | "circuit_breakers" => Ok(GeneratedField::CircuitBreakers),
                            "healthChecks" | "health_checks" => Ok(GeneratedField::HealthChecks),
                            "endpoints" => Ok(GeneratedField::Endpoints),
                            "filters" => Ok(GeneratedField::Filters),
                            "hbone" => Ok(GeneratedField::Hbone),
                            "dnsLookupFamily" | "dns_lookup_family" => Ok(GeneratedField::DnsLookupFamily),
                            "localityLb" | "locality_lb" => Ok(GeneratedField::LocalityLb),
                            "slowStart" | "slow_start" => Ok(GeneratedField::SlowStart),
                            "maxRequestsPerConnection" | "max_requests_per_connection" => Ok(GeneratedField::MaxRequestsPerConnection),
                            "idleTimeout" | "idle_timeout" => Ok(GeneratedField::IdleTimeout),
                            "tcpKeepalive" | "tcp_keepalive" => Ok(GeneratedField::TcpKeepalive),
                            "services" => Ok(GeneratedField::Services),
                            "istioConfig" | "istio_config" => Ok(GeneratedField::IstioConfig),
                            "istioSubset" | "istio_subset" => Ok(GeneratedField::IstioSubset),
                            "external" => Ok(GeneratedField::External),
                            "raw" => Ok(GeneratedField::Raw),
                            "aggregated" => Ok(GeneratedField::Aggregated),
                            "edsConfig" | "eds_config" => Ok(GeneratedField::EdsConfig),
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
            type Value = Cluster;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str("struct navigator.proxy.v1.Cluster")
            }

            fn visit_map<V>(self, mut map_: V) -> std::result::Result<Cluster, V::Error>
                where
                    V: serde::de::MapAccess<'de>,
            {
                let mut name__ = None;
                let mut parsed__ = None;
                let mut update__ = None;
                let mut discovery__ = None;
                let mut eds_service_name__ = None;
                let mut lb_policy__ = None;
                let mut connect_timeout__ = None;
                let mut alt_stat_name__ = None;
                let mut transport_socket__ = None;
                let mut transport_socket_matches__ = None;
                let mut upstream_protocol__ = None;
                let mut subset_selectors__ = None;
                let mut outlier_detection__ = None;
                let mut circuit_breakers__ = None;
                let mut health_checks__ = None;
                let mut endpoints__ = None;
                let mut filters__ = None;
                let mut hbone__ = None;
                let mut dns_lookup_family__ = None;
                let mut locality_lb__ = None;
                let mut slow_start__ = None;
                let mut max_requests_per_connection__ = None;
                let mut idle_timeout__ = None;
                let mut tcp_keepalive__ = None;
                let mut services__ = None;
                let mut istio_config__ = None;
                let mut istio_subset__ = None;
                let mut external__ = None;
                let mut raw__ = None;
                let mut aggregated__ = None;
                let mut eds_config__ = None;
                let mut per_connection_buffer_limit_bytes__ = None;
                while let Some(k) = map_.next_key()? {
                    match k {
                        GeneratedField::Name => {
                            if name__.is_some() {
                                return Err(serde::de::Error::duplicate_field("name"));
                            }
                            name__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Parsed => {
                            if parsed__.is_some() {
                                return Err(serde::de::Error::duplicate_field("parsed"));
                            }
                            parsed__ = map_.next_value()?;
                        }
                        GeneratedField::Update => {
                            if update__.is_some() {
                                return Err(serde::de::Error::duplicate_field("update"));
                            }
                            update__ = map_.next_value()?;
                        }
                        GeneratedField::Discovery => {
                            if discovery__.is_some() {
                                return Err(serde::de::Error::duplicate_field("discovery"));
                            }
                            discovery__ = Some(map_.next_value()?);
                        }
                        GeneratedField::EdsServiceName => {
                            if eds_service_name__.is_some() {
                                return Err(serde::de::Error::duplicate_field("edsServiceName"));
                            }
                            eds_service_name__ = Some(map_.next_value()?);
                        }
                        GeneratedField::LbPolicy => {
                            if lb_policy__.is_some() {
                                return Err(serde::de::Error::duplicate_field("lbPolicy"));
                            }
                            lb_policy__ = Some(map_.next_value()?);
                        }
                        GeneratedField::ConnectTimeout => {
                            if connect_timeout__.is_some() {
                                return Err(serde::de::Error::duplicate_field("connectTimeout"));
                            }
                            connect_timeout__ = Some(map_.next_value()?);
                        }
                        GeneratedField::AltStatName => {
                            if alt_stat_name__.is_some() {
                                return Err(serde::de::Error::duplicate_field("altStatName"));
                            }
                            alt_stat_name__ = Some(map_.next_value()?);
                        }
                        GeneratedField::TransportSocket => {
                            if transport_socket__.is_some() {
                                return Err(serde::de::Error::duplicate_field("transportSocket"));
                            }
                            transport_socket__ = map_.next_value()?;
                        }
                        GeneratedField::TransportSocketMatches => {
                            if transport_socket_matches__.is_some() {
                                return Err(serde::de::Error::duplicate_field("transportSocketMatches"));
                            }
                            transport_socket_matches__ = Some(map_.next_value()?);
                        }
                        GeneratedField::UpstreamProtocol => {
                            if upstream_protocol__.is_some() {
                                return Err(serde::de::Error::duplicate_field("upstreamProtocol"));
                            }
                            upstream_protocol__ = Some(map_.next_value()?);
                        }
                        GeneratedField::SubsetSelectors => {
                            if subset_selectors__.is_some() {
                                return Err(serde::de::Error::duplicate_field("subsetSelectors"));
                            }
                            subset_selectors__ = Some(map_.next_value()?);
                        }
                        GeneratedField::OutlierDetection => {
                            if outlier_detection__.is_some() {
                                return Err(serde::de::Error::duplicate_field("outlierDetection"));
                            }
                            outlier_detection__ = map_.next_value()?;
                        }
                        GeneratedField::CircuitBreakers => {
                            if circuit_breakers__.is_some() {
                                return Err(serde::de::Error::duplicate_field("circuitBreakers"));
                            }
                            circuit_breakers__ = Some(map_.next_value()?);
                        }
                        GeneratedField::HealthChecks => {
                            if health_checks__.is_some() {
                                return Err(serde::de::Error::duplicate_field("healthChecks"));
                            }
                            health_checks__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Endpoints => {
                            if endpoints__.is_some() {
                                return Err(serde::de::Error::duplicate_field("endpoints"));
                            }
                            endpoints__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Filters => {
                            if filters__.is_some() {
                                return Err(serde::de::Error::duplicate_field("filters"));
                            }
                            filters__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Hbone => {
                            if hbone__.is_some() {
                                return Err(serde::de::Error::duplicate_field("hbone"));
                            }
                            hbone__ = Some(map_.next_value()?);
                        }
                        GeneratedField::DnsLookupFamily => {
                            if dns_lookup_family__.is_some() {
                                return Err(serde::de::Error::duplicate_field("dnsLookupFamily"));
                            }
                            dns_lookup_family__ = Some(map_.next_value()?);
                        }
                        GeneratedField::LocalityLb => {
                            if locality_lb__.is_some() {
                                return Err(serde::de::Error::duplicate_field("localityLb"));
                            }
                            locality_lb__ = Some(map_.next_value()?);
                        }
                        GeneratedField::SlowStart => {
                            if slow_start__.is_some() {
                                return Err(serde::de::Error::duplicate_field("slowStart"));
                            }
                            slow_start__ = Some(map_.next_value()?);
                        }
                        GeneratedField::MaxRequestsPerConnection => {
                            if max_requests_per_connection__.is_some() {
                                return Err(serde::de::Error::duplicate_field("maxRequestsPerConnection"));
                            }
                            max_requests_per_connection__ = 
                                map_.next_value::<::std::option::Option<::pbjson::private::NumberDeserialize<_>>>()?.map(|x| x.0)
                            ;
                        }
                        GeneratedField::IdleTimeout => {
                            if idle_timeout__.is_some() {
                                return Err(serde::de::Error::duplicate_field("idleTimeout"));
                            }
                            idle_timeout__ = Some(map_.next_value()?);
                        }
                        GeneratedField::TcpKeepalive => {
                            if tcp_keepalive__.is_some() {
                                return Err(serde::de::Error::duplicate_field("tcpKeepalive"));
                            }
                            tcp_keepalive__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Services => {
                            if services__.is_some() {
                                return Err(serde::de::Error::duplicate_field("services"));
                            }
                            services__ = Some(map_.next_value()?);
                        }
                        GeneratedField::IstioConfig => {
                            if istio_config__.is_some() {
                                return Err(serde::de::Error::duplicate_field("istioConfig"));
                            }
                            istio_config__ = map_.next_value()?;
                        }
                        GeneratedField::IstioSubset => {
                            if istio_subset__.is_some() {
                                return Err(serde::de::Error::duplicate_field("istioSubset"));
                            }
                            istio_subset__ = Some(map_.next_value()?);
                        }
                        GeneratedField::External => {
                            if external__.is_some() {
                                return Err(serde::de::Error::duplicate_field("external"));
                            }
                            external__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Raw => {
                            if raw__.is_some() {
                                return Err(serde::de::Error::duplicate_field("raw"));
                            }
                            raw__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Aggregated => {
                            if aggregated__.is_some() {
                                return Err(serde::de::Error::duplicate_field("aggregated"));
                            }
                            aggregated__ = Some(map_.next_value()?);
                        }
                        GeneratedField::EdsConfig => {
                            if eds_config__.is_some() {
                                return Err(serde::de::Error::duplicate_field("edsConfig"));
                            }
                            eds_config__ = map_.next_value()?;
                        }
                        GeneratedField::PerConnectionBufferLimitBytes => {
                            if per_connection_buffer_limit_bytes__.is_some() {
                                return Err(serde::de::Error::duplicate_field("perConnectionBufferLimitBytes"));
                            }
                            per_connection_buffer_limit_bytes__ = 
                                map_.next_value::<::std::option::Option<::pbjson::private::NumberDeserialize<_>>>()?.map(|x| x.0)
                            ;
                        }
                        GeneratedField::__SkipField__ => {
                            let _ = map_.next_value::<serde::de::IgnoredAny>()?;
                        }
                    }
                }
                Ok(Cluster {
                    name: name__.unwrap_or_default(),
                    parsed: parsed__,
                    update: update__,
                    discovery: discovery__.unwrap_or_default(),
                    eds_service_name: eds_service_name__.unwrap_or_default(),
                    lb_policy: lb_policy__.unwrap_or_default(),
                    connect_timeout: connect_timeout__.unwrap_or_default(),
                    alt_stat_name: alt_stat_name__.unwrap_or_default(),
                    transport_socket: transport_socket__,
                    transport_socket_matches: transport_socket_matches__.unwrap_or_default(),
                    upstream_protocol: upstream_protocol__.unwrap_or_default(),
                    subset_selectors: subset_selectors__.unwrap_or_default(),
                    outlier_detection: outlier_detection__,
                    circuit_breakers: circuit_breakers__.unwrap_or_default(),
                    health_checks: health_checks__.unwrap_or_default(),
                    endpoints: endpoints__.unwrap_or_default(),
                    filters: filters__.unwrap_or_default(),
                    hbone: hbone__.unwrap_or_default(),
                    dns_lookup_family: dns_lookup_family__.unwrap_or_default(),
                    locality_lb: locality_lb__.unwrap_or_default(),
                    slow_start: slow_start__.unwrap_or_default(),
                    max_requests_per_connection: max_requests_per_connection__,
                    idle_timeout: idle_timeout__.unwrap_or_default(),
                    tcp_keepalive: tcp_keepalive__.unwrap_or_default(),
                    services: services__.unwrap_or_default(),
                    istio_config: istio_config__,
                    istio_subset: istio_subset__.unwrap_or_default(),
                    external: external__.unwrap_or_default(),
                    raw: raw__.unwrap_or_default(),
                    aggregated: aggregated__.unwrap_or_default(),
                    eds_config: eds_config__,
                    per_connection_buffer_limit_bytes: per_connection_buffer_limit_bytes__,
                })
            }
        }
        deserializer.deserialize_struct("navigator.proxy.v1.Cluster", FIELDS, GeneratedVisitor)
    }
}
impl serde::Serialize for ClusterEndpoints {
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
        let mut struct_ser = serializer.serialize_struct("navigator.proxy.v1.ClusterEndpoints", len)?;
        if true {
            struct_ser.serialize_field("cluster", &self.cluster)?;
        }
        if let Some(v) = self.parsed.as_ref() {
            struct_ser.serialize_field("parsed", v)?;
        }
        if true {
            let v = EndpointSource::try_from(self.source)
                .map_err(|_| serde::ser::Error::custom(format!("Invalid variant {}", self.source)))?;
            struct_ser.serialize_field("source", &v)?;
        }
        if true {
            struct_ser.serialize_field("addedViaApi", &self.added_via_api)?;
        }
        if true {
            struct_ser.serialize_field("edsServiceName", &self.eds_service_name)?;
        }
        if true {
            struct_ser.serialize_field("endpoints", &self.endpoints)?;
        }
        if true {
            struct_ser.serialize_field("circuitBreakers", &self.circuit_breakers)?;
        }
        if true {
            struct_ser.serialize_field("raw", &self.raw)?;
        }
        if true {
            struct_ser.serialize_field("discovery", &self.discovery)?;
        }
        struct_ser.end()
    }
}
impl<'de> serde::Deserialize<'de> for ClusterEndpoints {
    #[allow(deprecated)]
    fn deserialize<D>(deserializer: D) -> std::result::Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>,
    {
        const FIELDS: &[&str] = &[
            "cluster",
            "parsed",
            "source",
            "added_via_api",
            "addedViaApi",
            "eds_service_name",
            "edsServiceName",
            "endpoints",
            "circuit_breakers",
            "circuitBreakers",
            "raw",
            "discovery",
        ];

        #[allow(clippy::enum_variant_names)]
        enum GeneratedField {
            Cluster,
            Parsed,
            Source,
            AddedViaApi,
            EdsServiceName,
            Endpoints,
            CircuitBreakers,
            Raw,
            Discovery,
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
                            "cluster" => Ok(GeneratedField::Cluster),
                            "parsed" => Ok(GeneratedField::Parsed),
                            "source" => Ok(GeneratedField::Source),
                            "addedViaApi" | "added_via_api" => Ok(GeneratedField::AddedViaApi),
                            "edsServiceName" | "eds_service_name" => Ok(GeneratedField::EdsServiceName),
                            "endpoints" => Ok(GeneratedField::Endpoints),
                            "circuitBreakers" | "circuit_breakers" => Ok(GeneratedField::CircuitBreakers),
                            "raw" => Ok(GeneratedField::Raw),
                            "discovery" => Ok(GeneratedField::Discovery),
                            _ => Ok(GeneratedField::__SkipField__),
                        }
                    }
                }
                deserializer.deserialize_identifier(GeneratedVisitor)
            }
        }
        struct GeneratedVisitor;
        impl<'de> serde::de::Visitor<'de> for GeneratedVisitor {
            type Value = ClusterEndpoints;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str("struct navigator.proxy.v1.ClusterEndpoints")
            }

            fn visit_map<V>(self, mut map_: V) -> std::result::Result<ClusterEndpoints, V::Error>
                where
                    V: serde::de::MapAccess<'de>,
            {
                let mut cluster__ = None;
                let mut parsed__ = None;
                let mut source__ = None;
                let mut added_via_api__ = None;
                let mut eds_service_name__ = None;
                let mut endpoints__ = None;
                let mut circuit_breakers__ = None;
                let mut raw__ = None;
                let mut discovery__ = None;
                while let Some(k) = map_.next_key()? {
                    match k {
                        GeneratedField::Cluster => {
                            if cluster__.is_some() {
                                return Err(serde::de::Error::duplicate_field("cluster"));
                            }
                            cluster__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Parsed => {
                            if parsed__.is_some() {
                                return Err(serde::de::Error::duplicate_field("parsed"));
                            }
                            parsed__ = map_.next_value()?;
                        }
                        GeneratedField::Source => {
                            if source__.is_some() {
                                return Err(serde::de::Error::duplicate_field("source"));
                            }
                            source__ = Some(map_.next_value::<EndpointSource>()? as i32);
                        }
                        GeneratedField::AddedViaApi => {
                            if added_via_api__.is_some() {
                                return Err(serde::de::Error::duplicate_field("addedViaApi"));
                            }
                            added_via_api__ = Some(map_.next_value()?);
                        }
                        GeneratedField::EdsServiceName => {
                            if eds_service_name__.is_some() {
                                return Err(serde::de::Error::duplicate_field("edsServiceName"));
                            }
                            eds_service_name__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Endpoints => {
                            if endpoints__.is_some() {
                                return Err(serde::de::Error::duplicate_field("endpoints"));
                            }
                            endpoints__ = Some(map_.next_value()?);
                        }
                        GeneratedField::CircuitBreakers => {
                            if circuit_breakers__.is_some() {
                                return Err(serde::de::Error::duplicate_field("circuitBreakers"));
                            }
                            circuit_breakers__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Raw => {
                            if raw__.is_some() {
                                return Err(serde::de::Error::duplicate_field("raw"));
                            }
                            raw__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Discovery => {
                            if discovery__.is_some() {
                                return Err(serde::de::Error::duplicate_field("discovery"));
                            }
                            discovery__ = Some(map_.next_value()?);
                        }
                        GeneratedField::__SkipField__ => {
                            let _ = map_.next_value::<serde::de::IgnoredAny>()?;
                        }
                    }
                }
                Ok(ClusterEndpoints {
                    cluster: cluster__.unwrap_or_default(),
                    parsed: parsed__,
                    source: source__.unwrap_or_default(),
                    added_via_api: added_via_api__.unwrap_or_default(),
                    eds_service_name: eds_service_name__.unwrap_or_default(),
                    endpoints: endpoints__.unwrap_or_default(),
                    circuit_breakers: circuit_breakers__.unwrap_or_default(),
                    raw: raw__.unwrap_or_default(),
                    discovery: discovery__.unwrap_or_default(),
                })
            }
        }
        deserializer.deserialize_struct("navigator.proxy.v1.ClusterEndpoints", FIELDS, GeneratedVisitor)
    }
}
impl serde::Serialize for ClusterManager {
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
        let mut struct_ser = serializer.serialize_struct("navigator.proxy.v1.ClusterManager", len)?;
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
        struct_ser.end()
    }
}
impl<'de> serde::Deserialize<'de> for ClusterManager {
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
        ];

        #[allow(clippy::enum_variant_names)]
        enum GeneratedField {
            LocalClusterName,
            OutlierDetection,
            UpstreamBindConfig,
            LoadStatsConfig,
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
                            _ => Ok(GeneratedField::__SkipField__),
                        }
                    }
                }
                deserializer.deserialize_identifier(GeneratedVisitor)
            }
        }
        struct GeneratedVisitor;
        impl<'de> serde::de::Visitor<'de> for GeneratedVisitor {
            type Value = ClusterManager;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str("struct navigator.proxy.v1.ClusterManager")
            }

            fn visit_map<V>(self, mut map_: V) -> std::result::Result<ClusterManager, V::Error>
                where
                    V: serde::de::MapAccess<'de>,
            {
                let mut local_cluster_name__ = None;
                let mut outlier_detection__ = None;
                let mut upstream_bind_config__ = None;
                let mut load_stats_config__ = None;
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
                        GeneratedField::__SkipField__ => {
                            let _ = map_.next_value::<serde::de::IgnoredAny>()?;
                        }
                    }
                }
                Ok(ClusterManager {
                    local_cluster_name: local_cluster_name__.unwrap_or_default(),
                    outlier_detection: outlier_detection__.unwrap_or_default(),
                    upstream_bind_config: upstream_bind_config__.unwrap_or_default(),
                    load_stats_config: load_stats_config__.unwrap_or_default(),
                })
            }
        }
        deserializer.deserialize_struct("navigator.proxy.v1.ClusterManager", FIELDS, GeneratedVisitor)
    }
}
impl serde::Serialize for ClusterName {
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
        let mut struct_ser = serializer.serialize_struct("navigator.proxy.v1.ClusterName", len)?;
        if true {
            struct_ser.serialize_field("direction", &self.direction)?;
        }
        if true {
            struct_ser.serialize_field("port", &self.port)?;
        }
        if true {
            struct_ser.serialize_field("subset", &self.subset)?;
        }
        if true {
            struct_ser.serialize_field("fqdn", &self.fqdn)?;
        }
        struct_ser.end()
    }
}
impl<'de> serde::Deserialize<'de> for ClusterName {
    #[allow(deprecated)]
    fn deserialize<D>(deserializer: D) -> std::result::Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>,
    {
        const FIELDS: &[&str] = &[
            "direction",
            "port",
            "subset",
            "fqdn",
        ];

        #[allow(clippy::enum_variant_names)]
        enum GeneratedField {
            Direction,
            Port,
            Subset,
            Fqdn,
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
                            "direction" => Ok(GeneratedField::Direction),
                            "port" => Ok(GeneratedField::Port),
                            "subset" => Ok(GeneratedField::Subset),
                            "fqdn" => Ok(GeneratedField::Fqdn),
                            _ => Ok(GeneratedField::__SkipField__),
                        }
                    }
                }
                deserializer.deserialize_identifier(GeneratedVisitor)
            }
        }
        struct GeneratedVisitor;
        impl<'de> serde::de::Visitor<'de> for GeneratedVisitor {
            type Value = ClusterName;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str("struct navigator.proxy.v1.ClusterName")
            }

            fn visit_map<V>(self, mut map_: V) -> std::result::Result<ClusterName, V::Error>
                where
                    V: serde::de::MapAccess<'de>,
            {
                let mut direction__ = None;
                let mut port__ = None;
                let mut subset__ = None;
                let mut fqdn__ = None;
                while let Some(k) = map_.next_key()? {
                    match k {
                        GeneratedField::Direction => {
                            if direction__.is_some() {
                                return Err(serde::de::Error::duplicate_field("direction"));
                            }
                            direction__ = Some(map_.next_value()?);
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
                        GeneratedField::Fqdn => {
                            if fqdn__.is_some() {
                                return Err(serde::de::Error::duplicate_field("fqdn"));
                            }
                            fqdn__ = Some(map_.next_value()?);
                        }
                        GeneratedField::__SkipField__ => {
                            let _ = map_.next_value::<serde::de::IgnoredAny>()?;
                        }
                    }
                }
                Ok(ClusterName {
                    direction: direction__.unwrap_or_default(),
                    port: port__.unwrap_or_default(),
                    subset: subset__.unwrap_or_default(),
                    fqdn: fqdn__.unwrap_or_default(),
                })
            }
        }
        deserializer.deserialize_struct("navigator.proxy.v1.ClusterName", FIELDS, GeneratedVisitor)
    }
}
impl serde::Serialize for Comparison {
    #[allow(deprecated)]
    fn serialize<S>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error>
    where
        S: serde::Serializer,
    {
        let variant = match self {
            Self::Unspecified => "COMPARISON_UNSPECIFIED",
            Self::Exact => "COMPARISON_EXACT",
            Self::Prefix => "COMPARISON_PREFIX",
            Self::Suffix => "COMPARISON_SUFFIX",
            Self::Contains => "COMPARISON_CONTAINS",
            Self::Regex => "COMPARISON_REGEX",
            Self::Present => "COMPARISON_PRESENT",
            Self::Range => "COMPARISON_RANGE",
            Self::Custom => "COMPARISON_CUSTOM",
        };
        serializer.serialize_str(variant)
    }
}
impl<'de> serde::Deserialize<'de> for Comparison {
    #[allow(deprecated)]
    fn deserialize<D>(deserializer: D) -> std::result::Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>,
    {
        const FIELDS: &[&str] = &[
            "COMPARISON_UNSPECIFIED",
            "COMPARISON_EXACT",
            "COMPARISON_PREFIX",
            "COMPARISON_SUFFIX",
            "COMPARISON_CONTAINS",
            "COMPARISON_REGEX",
            "COMPARISON_PRESENT",
            "COMPARISON_RANGE",
            "COMPARISON_CUSTOM",
        ];

        struct GeneratedVisitor;

        impl serde::de::Visitor<'_> for GeneratedVisitor {
            type Value = Comparison;

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
                    "COMPARISON_UNSPECIFIED" => Ok(Comparison::Unspecified),
                    "COMPARISON_EXACT" => Ok(Comparison::Exact),
                    "COMPARISON_PREFIX" => Ok(Comparison::Prefix),
                    "COMPARISON_SUFFIX" => Ok(Comparison::Suffix),
                    "COMPARISON_CONTAINS" => Ok(Comparison::Contains),
                    "COMPARISON_REGEX" => Ok(Comparison::Regex),
                    "COMPARISON_PRESENT" => Ok(Comparison::Present),
                    "COMPARISON_RANGE" => Ok(Comparison::Range),
                    "COMPARISON_CUSTOM" => Ok(Comparison::Custom),
                    _ => Err(serde::de::Error::unknown_variant(value, FIELDS)),
                }
            }
        }
        deserializer.deserialize_any(GeneratedVisitor)
    }
}
impl serde::Serialize for ConfigDiscovery {
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
        let mut struct_ser = serializer.serialize_struct("navigator.proxy.v1.ConfigDiscovery", len)?;
        if true {
            struct_ser.serialize_field("typeUrls", &self.type_urls)?;
        }
        if true {
            struct_ser.serialize_field("applyDefaultConfigWithoutWarming", &self.apply_default_config_without_warming)?;
        }
        struct_ser.end()
    }
}
impl<'de> serde::Deserialize<'de> for ConfigDiscovery {
    #[allow(deprecated)]
    fn deserialize<D>(deserializer: D) -> std::result::Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>,
    {
        const FIELDS: &[&str] = &[
            "type_urls",
            "typeUrls",
            "apply_default_config_without_warming",
            "applyDefaultConfigWithoutWarming",
        ];

        #[allow(clippy::enum_variant_names)]
        enum GeneratedField {
            TypeUrls,
            ApplyDefaultConfigWithoutWarming,
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
                            "typeUrls" | "type_urls" => Ok(GeneratedField::TypeUrls),
                            "applyDefaultConfigWithoutWarming" | "apply_default_config_without_warming" => Ok(GeneratedField::ApplyDefaultConfigWithoutWarming),
                            _ => Ok(GeneratedField::__SkipField__),
                        }
                    }
                }
                deserializer.deserialize_identifier(GeneratedVisitor)
            }
        }
        struct GeneratedVisitor;
        impl<'de> serde::de::Visitor<'de> for GeneratedVisitor {
            type Value = ConfigDiscovery;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str("struct navigator.proxy.v1.ConfigDiscovery")
            }

            fn visit_map<V>(self, mut map_: V) -> std::result::Result<ConfigDiscovery, V::Error>
                where
                    V: serde::de::MapAccess<'de>,
            {
                let mut type_urls__ = None;
                let mut apply_default_config_without_warming__ = None;
                while let Some(k) = map_.next_key()? {
                    match k {
                        GeneratedField::TypeUrls => {
                            if type_urls__.is_some() {
                                return Err(serde::de::Error::duplicate_field("typeUrls"));
                            }
                            type_urls__ = Some(map_.next_value()?);
                        }
                        GeneratedField::ApplyDefaultConfigWithoutWarming => {
                            if apply_default_config_without_warming__.is_some() {
                                return Err(serde::de::Error::duplicate_field("applyDefaultConfigWithoutWarming"));
                            }
                            apply_default_config_without_warming__ = Some(map_.next_value()?);
                        }
                        GeneratedField::__SkipField__ => {
                            let _ = map_.next_value::<serde::de::IgnoredAny>()?;
                        }
                    }
                }
                Ok(ConfigDiscovery {
                    type_urls: type_urls__.unwrap_or_default(),
                    apply_default_config_without_warming: apply_default_config_without_warming__.unwrap_or_default(),
                })
            }
        }
        deserializer.deserialize_struct("navigator.proxy.v1.ConfigDiscovery", FIELDS, GeneratedVisitor)
    }
}
impl serde::Serialize for ConfigRef {
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
        let mut struct_ser = serializer.serialize_struct("navigator.proxy.v1.ConfigRef", len)?;
        if true {
            struct_ser.serialize_field("group", &self.group)?;
        }
        if true {
            struct_ser.serialize_field("version", &self.version)?;
        }
        if true {
            struct_ser.serialize_field("kind", &self.kind)?;
        }
        if true {
            struct_ser.serialize_field("namespace", &self.namespace)?;
        }
        if true {
            struct_ser.serialize_field("name", &self.name)?;
        }
        if true {
            struct_ser.serialize_field("kindName", &self.kind_name)?;
        }
        if true {
            struct_ser.serialize_field("sources", &self.sources)?;
        }
        struct_ser.end()
    }
}
impl<'de> serde::Deserialize<'de> for ConfigRef {
    #[allow(deprecated)]
    fn deserialize<D>(deserializer: D) -> std::result::Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>,
    {
        const FIELDS: &[&str] = &[
            "group",
            "version",
            "kind",
            "namespace",
            "name",
            "kind_name",
            "kindName",
            "sources",
        ];

        #[allow(clippy::enum_variant_names)]
        enum GeneratedField {
            Group,
            Version,
            Kind,
            Namespace,
            Name,
            KindName,
            Sources,
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
                            "group" => Ok(GeneratedField::Group),
                            "version" => Ok(GeneratedField::Version),
                            "kind" => Ok(GeneratedField::Kind),
                            "namespace" => Ok(GeneratedField::Namespace),
                            "name" => Ok(GeneratedField::Name),
                            "kindName" | "kind_name" => Ok(GeneratedField::KindName),
                            "sources" => Ok(GeneratedField::Sources),
                            _ => Ok(GeneratedField::__SkipField__),
                        }
                    }
                }
                deserializer.deserialize_identifier(GeneratedVisitor)
            }
        }
        struct GeneratedVisitor;
        impl<'de> serde::de::Visitor<'de> for GeneratedVisitor {
            type Value = ConfigRef;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str("struct navigator.proxy.v1.ConfigRef")
            }

            fn visit_map<V>(self, mut map_: V) -> std::result::Result<ConfigRef, V::Error>
                where
                    V: serde::de::MapAccess<'de>,
            {
                let mut group__ = None;
                let mut version__ = None;
                let mut kind__ = None;
                let mut namespace__ = None;
                let mut name__ = None;
                let mut kind_name__ = None;
                let mut sources__ = None;
                while let Some(k) = map_.next_key()? {
                    match k {
                        GeneratedField::Group => {
                            if group__.is_some() {
                                return Err(serde::de::Error::duplicate_field("group"));
                            }
                            group__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Version => {
                            if version__.is_some() {
                                return Err(serde::de::Error::duplicate_field("version"));
                            }
                            version__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Kind => {
                            if kind__.is_some() {
                                return Err(serde::de::Error::duplicate_field("kind"));
                            }
                            kind__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Namespace => {
                            if namespace__.is_some() {
                                return Err(serde::de::Error::duplicate_field("namespace"));
                            }
                            namespace__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Name => {
                            if name__.is_some() {
                                return Err(serde::de::Error::duplicate_field("name"));
                            }
                            name__ = Some(map_.next_value()?);
                        }
                        GeneratedField::KindName => {
                            if kind_name__.is_some() {
                                return Err(serde::de::Error::duplicate_field("kindName"));
                            }
                            kind_name__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Sources => {
                            if sources__.is_some() {
                                return Err(serde::de::Error::duplicate_field("sources"));
                            }
                            sources__ = Some(map_.next_value()?);
                        }
                        GeneratedField::__SkipField__ => {
                            let _ = map_.next_value::<serde::de::IgnoredAny>()?;
                        }
                    }
                }
                Ok(ConfigRef {
                    group: group__.unwrap_or_default(),
                    version: version__.unwrap_or_default(),
                    kind: kind__.unwrap_or_default(),
                    namespace: namespace__.unwrap_or_default(),
                    name: name__.unwrap_or_default(),
                    kind_name: kind_name__.unwrap_or_default(),
                    sources: sources__.unwrap_or_default(),
                })
            }
        }
        deserializer.deserialize_struct("navigator.proxy.v1.ConfigRef", FIELDS, GeneratedVisitor)
    }
}
impl serde::Serialize for ConfigSource {
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
        let mut struct_ser = serializer.serialize_struct("navigator.proxy.v1.ConfigSource", len)?;
        if true {
            struct_ser.serialize_field("specifier", &self.specifier)?;
        }
        if true {
            struct_ser.serialize_field("apiType", &self.api_type)?;
        }
        if true {
            struct_ser.serialize_field("transportApiVersion", &self.transport_api_version)?;
        }
        if true {
            struct_ser.serialize_field("clusters", &self.clusters)?;
        }
        if true {
            struct_ser.serialize_field("initialFetchTimeout", &self.initial_fetch_timeout)?;
        }
        struct_ser.end()
    }
}
impl<'de> serde::Deserialize<'de> for ConfigSource {
    #[allow(deprecated)]
    fn deserialize<D>(deserializer: D) -> std::result::Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>,
    {
        const FIELDS: &[&str] = &[
            "specifier",
            "api_type",
            "apiType",
            "transport_api_version",
            "transportApiVersion",
            "clusters",
            "initial_fetch_timeout",
            "initialFetchTimeout",
        ];

        #[allow(clippy::enum_variant_names)]
        enum GeneratedField {
            Specifier,
            ApiType,
            TransportApiVersion,
            Clusters,
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
                            "specifier" => Ok(GeneratedField::Specifier),
                            "apiType" | "api_type" => Ok(GeneratedField::ApiType),
                            "transportApiVersion" | "transport_api_version" => Ok(GeneratedField::TransportApiVersion),
                            "clusters" => Ok(GeneratedField::Clusters),
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
            type Value = ConfigSource;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str("struct navigator.proxy.v1.ConfigSource")
            }

            fn visit_map<V>(self, mut map_: V) -> std::result::Result<ConfigSource, V::Error>
                where
                    V: serde::de::MapAccess<'de>,
            {
                let mut specifier__ = None;
                let mut api_type__ = None;
                let mut transport_api_version__ = None;
                let mut clusters__ = None;
                let mut initial_fetch_timeout__ = None;
                while let Some(k) = map_.next_key()? {
                    match k {
                        GeneratedField::Specifier => {
                            if specifier__.is_some() {
                                return Err(serde::de::Error::duplicate_field("specifier"));
                            }
                            specifier__ = Some(map_.next_value()?);
                        }
                        GeneratedField::ApiType => {
                            if api_type__.is_some() {
                                return Err(serde::de::Error::duplicate_field("apiType"));
                            }
                            api_type__ = Some(map_.next_value()?);
                        }
                        GeneratedField::TransportApiVersion => {
                            if transport_api_version__.is_some() {
                                return Err(serde::de::Error::duplicate_field("transportApiVersion"));
                            }
                            transport_api_version__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Clusters => {
                            if clusters__.is_some() {
                                return Err(serde::de::Error::duplicate_field("clusters"));
                            }
                            clusters__ = Some(map_.next_value()?);
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
                Ok(ConfigSource {
                    specifier: specifier__.unwrap_or_default(),
                    api_type: api_type__.unwrap_or_default(),
                    transport_api_version: transport_api_version__.unwrap_or_default(),
                    clusters: clusters__.unwrap_or_default(),
                    initial_fetch_timeout: initial_fetch_timeout__.unwrap_or_default(),
                })
            }
        }
        deserializer.deserialize_struct("navigator.proxy.v1.ConfigSource", FIELDS, GeneratedVisitor)
    }
}
impl serde::Serialize for Counts {
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
        let mut struct_ser = serializer.serialize_struct("navigator.proxy.v1.Counts", len)?;
        if true {
            struct_ser.serialize_field("listeners", &self.listeners)?;
        }
        if true {
            struct_ser.serialize_field("routes", &self.routes)?;
        }
        if true {
            struct_ser.serialize_field("clusters", &self.clusters)?;
        }
        if true {
            struct_ser.serialize_field("endpoints", &self.endpoints)?;
        }
        if true {
            struct_ser.serialize_field("secrets", &self.secrets)?;
        }
        if true {
            struct_ser.serialize_field("ecds", &self.ecds)?;
        }
        if true {
            struct_ser.serialize_field("rejected", &self.rejected)?;
        }
        if true {
            struct_ser.serialize_field("sync", &self.sync)?;
        }
        struct_ser.end()
    }
}
impl<'de> serde::Deserialize<'de> for Counts {
    #[allow(deprecated)]
    fn deserialize<D>(deserializer: D) -> std::result::Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>,
    {
        const FIELDS: &[&str] = &[
            "listeners",
            "routes",
            "clusters",
            "endpoints",
            "secrets",
            "ecds",
            "rejected",
            "sync",
        ];

        #[allow(clippy::enum_variant_names)]
        enum GeneratedField {
            Listeners,
            Routes,
            Clusters,
            Endpoints,
            Secrets,
            Ecds,
            Rejected,
            Sync,
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
                            "listeners" => Ok(GeneratedField::Listeners),
                            "routes" => Ok(GeneratedField::Routes),
                            "clusters" => Ok(GeneratedField::Clusters),
                            "endpoints" => Ok(GeneratedField::Endpoints),
                            "secrets" => Ok(GeneratedField::Secrets),
                            "ecds" => Ok(GeneratedField::Ecds),
                            "rejected" => Ok(GeneratedField::Rejected),
                            "sync" => Ok(GeneratedField::Sync),
                            _ => Ok(GeneratedField::__SkipField__),
                        }
                    }
                }
                deserializer.deserialize_identifier(GeneratedVisitor)
            }
        }
        struct GeneratedVisitor;
        impl<'de> serde::de::Visitor<'de> for GeneratedVisitor {
            type Value = Counts;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str("struct navigator.proxy.v1.Counts")
            }

            fn visit_map<V>(self, mut map_: V) -> std::result::Result<Counts, V::Error>
                where
                    V: serde::de::MapAccess<'de>,
            {
                let mut listeners__ = None;
                let mut routes__ = None;
                let mut clusters__ = None;
                let mut endpoints__ = None;
                let mut secrets__ = None;
                let mut ecds__ = None;
                let mut rejected__ = None;
                let mut sync__ = None;
                while let Some(k) = map_.next_key()? {
                    match k {
                        GeneratedField::Listeners => {
                            if listeners__.is_some() {
                                return Err(serde::de::Error::duplicate_field("listeners"));
                            }
                            listeners__ = 
                                Some(map_.next_value::<::pbjson::private::NumberDeserialize<_>>()?.0)
                            ;
                        }
                        GeneratedField::Routes => {
                            if routes__.is_some() {
                                return Err(serde::de::Error::duplicate_field("routes"));
                            }
                            routes__ = 
                                Some(map_.next_value::<::pbjson::private::NumberDeserialize<_>>()?.0)
                            ;
                        }
                        GeneratedField::Clusters => {
                            if clusters__.is_some() {
                                return Err(serde::de::Error::duplicate_field("clusters"));
                            }
                            clusters__ = 
                                Some(map_.next_value::<::pbjson::private::NumberDeserialize<_>>()?.0)
                            ;
                        }
                        GeneratedField::Endpoints => {
                            if endpoints__.is_some() {
                                return Err(serde::de::Error::duplicate_field("endpoints"));
                            }
                            endpoints__ = 
                                Some(map_.next_value::<::pbjson::private::NumberDeserialize<_>>()?.0)
                            ;
                        }
                        GeneratedField::Secrets => {
                            if secrets__.is_some() {
                                return Err(serde::de::Error::duplicate_field("secrets"));
                            }
                            secrets__ = 
                                Some(map_.next_value::<::pbjson::private::NumberDeserialize<_>>()?.0)
                            ;
                        }
                        GeneratedField::Ecds => {
                            if ecds__.is_some() {
                                return Err(serde::de::Error::duplicate_field("ecds"));
                            }
                            ecds__ = 
                                Some(map_.next_value::<::pbjson::private::NumberDeserialize<_>>()?.0)
                            ;
                        }
                        GeneratedField::Rejected => {
                            if rejected__.is_some() {
                                return Err(serde::de::Error::duplicate_field("rejected"));
                            }
                            rejected__ = 
                                Some(map_.next_value::<::pbjson::private::NumberDeserialize<_>>()?.0)
                            ;
                        }
                        GeneratedField::Sync => {
                            if sync__.is_some() {
                                return Err(serde::de::Error::duplicate_field("sync"));
                            }
                            sync__ = Some(map_.next_value()?);
                        }
                        GeneratedField::__SkipField__ => {
                            let _ = map_.next_value::<serde::de::IgnoredAny>()?;
                        }
                    }
                }
                Ok(Counts {
                    listeners: listeners__.unwrap_or_default(),
                    routes: routes__.unwrap_or_default(),
                    clusters: clusters__.unwrap_or_default(),
                    endpoints: endpoints__.unwrap_or_default(),
                    secrets: secrets__.unwrap_or_default(),
                    ecds: ecds__.unwrap_or_default(),
                    rejected: rejected__.unwrap_or_default(),
                    sync: sync__.unwrap_or_default(),
                })
            }
        }
        deserializer.deserialize_struct("navigator.proxy.v1.Counts", FIELDS, GeneratedVisitor)
    }
}
impl serde::Serialize for Destination {
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
        let mut struct_ser = serializer.serialize_struct("navigator.proxy.v1.Destination", len)?;
        if true {
            struct_ser.serialize_field("cluster", &self.cluster)?;
        }
        if true {
            struct_ser.serialize_field("clusterHeader", &self.cluster_header)?;
        }
        if let Some(v) = self.weight.as_ref() {
            struct_ser.serialize_field("weight", v)?;
        }
        if true {
            struct_ser.serialize_field("metadataMatch", &self.metadata_match)?;
        }
        if true {
            struct_ser.serialize_field("headerChanges", &self.header_changes)?;
        }
        if true {
            struct_ser.serialize_field("hostRewrite", &self.host_rewrite)?;
        }
        struct_ser.end()
    }
}
impl<'de> serde::Deserialize<'de> for Destination {
    #[allow(deprecated)]
    fn deserialize<D>(deserializer: D) -> std::result::Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>,
    {
        const FIELDS: &[&str] = &[
            "cluster",
            "cluster_header",
            "clusterHeader",
            "weight",
            "metadata_match",
            "metadataMatch",
            "header_changes",
            "headerChanges",
            "host_rewrite",
            "hostRewrite",
        ];

        #[allow(clippy::enum_variant_names)]
        enum GeneratedField {
            Cluster,
            ClusterHeader,
            Weight,
            MetadataMatch,
            HeaderChanges,
            HostRewrite,
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
                            "cluster" => Ok(GeneratedField::Cluster),
                            "clusterHeader" | "cluster_header" => Ok(GeneratedField::ClusterHeader),
                            "weight" => Ok(GeneratedField::Weight),
                            "metadataMatch" | "metadata_match" => Ok(GeneratedField::MetadataMatch),
                            "headerChanges" | "header_changes" => Ok(GeneratedField::HeaderChanges),
                            "hostRewrite" | "host_rewrite" => Ok(GeneratedField::HostRewrite),
                            _ => Ok(GeneratedField::__SkipField__),
                        }
                    }
                }
                deserializer.deserialize_identifier(GeneratedVisitor)
            }
        }
        struct GeneratedVisitor;
        impl<'de> serde::de::Visitor<'de> for GeneratedVisitor {
            type Value = Destination;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str("struct navigator.proxy.v1.Destination")
            }

            fn visit_map<V>(self, mut map_: V) -> std::result::Result<Destination, V::Error>
                where
                    V: serde::de::MapAccess<'de>,
            {
                let mut cluster__ = None;
                let mut cluster_header__ = None;
                let mut weight__ = None;
                let mut metadata_match__ = None;
                let mut header_changes__ = None;
                let mut host_rewrite__ = None;
                while let Some(k) = map_.next_key()? {
                    match k {
                        GeneratedField::Cluster => {
                            if cluster__.is_some() {
                                return Err(serde::de::Error::duplicate_field("cluster"));
                            }
                            cluster__ = Some(map_.next_value()?);
                        }
                        GeneratedField::ClusterHeader => {
                            if cluster_header__.is_some() {
                                return Err(serde::de::Error::duplicate_field("clusterHeader"));
                            }
                            cluster_header__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Weight => {
                            if weight__.is_some() {
                                return Err(serde::de::Error::duplicate_field("weight"));
                            }
                            weight__ = 
                                map_.next_value::<::std::option::Option<::pbjson::private::NumberDeserialize<_>>>()?.map(|x| x.0)
                            ;
                        }
                        GeneratedField::MetadataMatch => {
                            if metadata_match__.is_some() {
                                return Err(serde::de::Error::duplicate_field("metadataMatch"));
                            }
                            metadata_match__ = Some(map_.next_value()?);
                        }
                        GeneratedField::HeaderChanges => {
                            if header_changes__.is_some() {
                                return Err(serde::de::Error::duplicate_field("headerChanges"));
                            }
                            header_changes__ = Some(map_.next_value()?);
                        }
                        GeneratedField::HostRewrite => {
                            if host_rewrite__.is_some() {
                                return Err(serde::de::Error::duplicate_field("hostRewrite"));
                            }
                            host_rewrite__ = Some(map_.next_value()?);
                        }
                        GeneratedField::__SkipField__ => {
                            let _ = map_.next_value::<serde::de::IgnoredAny>()?;
                        }
                    }
                }
                Ok(Destination {
                    cluster: cluster__.unwrap_or_default(),
                    cluster_header: cluster_header__.unwrap_or_default(),
                    weight: weight__,
                    metadata_match: metadata_match__.unwrap_or_default(),
                    header_changes: header_changes__.unwrap_or_default(),
                    host_rewrite: host_rewrite__.unwrap_or_default(),
                })
            }
        }
        deserializer.deserialize_struct("navigator.proxy.v1.Destination", FIELDS, GeneratedVisitor)
    }
}
impl serde::Serialize for DirectResponse {
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
        let mut struct_ser = serializer.serialize_struct("navigator.proxy.v1.DirectResponse", len)?;
        if true {
            struct_ser.serialize_field("status", &self.status)?;
        }
        if true {
            struct_ser.serialize_field("body", &self.body)?;
        }
        struct_ser.end()
    }
}
impl<'de> serde::Deserialize<'de> for DirectResponse {
    #[allow(deprecated)]
    fn deserialize<D>(deserializer: D) -> std::result::Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>,
    {
        const FIELDS: &[&str] = &[
            "status",
            "body",
        ];

        #[allow(clippy::enum_variant_names)]
        enum GeneratedField {
            Status,
            Body,
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
                            "status" => Ok(GeneratedField::Status),
                            "body" => Ok(GeneratedField::Body),
                            _ => Ok(GeneratedField::__SkipField__),
                        }
                    }
                }
                deserializer.deserialize_identifier(GeneratedVisitor)
            }
        }
        struct GeneratedVisitor;
        impl<'de> serde::de::Visitor<'de> for GeneratedVisitor {
            type Value = DirectResponse;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str("struct navigator.proxy.v1.DirectResponse")
            }

            fn visit_map<V>(self, mut map_: V) -> std::result::Result<DirectResponse, V::Error>
                where
                    V: serde::de::MapAccess<'de>,
            {
                let mut status__ = None;
                let mut body__ = None;
                while let Some(k) = map_.next_key()? {
                    match k {
                        GeneratedField::Status => {
                            if status__.is_some() {
                                return Err(serde::de::Error::duplicate_field("status"));
                            }
                            status__ = 
                                Some(map_.next_value::<::pbjson::private::NumberDeserialize<_>>()?.0)
                            ;
                        }
                        GeneratedField::Body => {
                            if body__.is_some() {
                                return Err(serde::de::Error::duplicate_field("body"));
                            }
                            body__ = Some(map_.next_value()?);
                        }
                        GeneratedField::__SkipField__ => {
                            let _ = map_.next_value::<serde::de::IgnoredAny>()?;
                        }
                    }
                }
                Ok(DirectResponse {
                    status: status__.unwrap_or_default(),
                    body: body__.unwrap_or_default(),
                })
            }
        }
        deserializer.deserialize_struct("navigator.proxy.v1.DirectResponse", FIELDS, GeneratedVisitor)
    }
}
impl serde::Serialize for Endpoint {
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
        let mut struct_ser = serializer.serialize_struct("navigator.proxy.v1.Endpoint", len)?;
        if let Some(v) = self.address.as_ref() {
            struct_ser.serialize_field("address", v)?;
        }
        if true {
            struct_ser.serialize_field("hostname", &self.hostname)?;
        }
        if true {
            let v = Health::try_from(self.health)
                .map_err(|_| serde::ser::Error::custom(format!("Invalid variant {}", self.health)))?;
            struct_ser.serialize_field("health", &v)?;
        }
        if true {
            struct_ser.serialize_field("edsHealth", &self.eds_health)?;
        }
        if true {
            let v = self.failures.iter().cloned().map(|v| {
                EndpointFailure::try_from(v)
                    .map_err(|_| serde::ser::Error::custom(format!("Invalid variant {}", v)))
                }).collect::<std::result::Result<Vec<_>, _>>()?;
            struct_ser.serialize_field("failures", &v)?;
        }
        if true {
            struct_ser.serialize_field("weight", &self.weight)?;
        }
        if true {
            struct_ser.serialize_field("priority", &self.priority)?;
        }
        if let Some(v) = self.locality.as_ref() {
            struct_ser.serialize_field("locality", v)?;
        }
        if let Some(v) = self.locality_weight.as_ref() {
            struct_ser.serialize_field("localityWeight", v)?;
        }
        if let Some(v) = self.workload.as_ref() {
            struct_ser.serialize_field("workload", v)?;
        }
        if true {
            struct_ser.serialize_field("tlsMode", &self.tls_mode)?;
        }
        if true {
            struct_ser.serialize_field("stats", &self.stats)?;
        }
        if true {
            struct_ser.serialize_field("additionalAddresses", &self.additional_addresses)?;
        }
        struct_ser.end()
    }
}
impl<'de> serde::Deserialize<'de> for Endpoint {
    #[allow(deprecated)]
    fn deserialize<D>(deserializer: D) -> std::result::Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>,
    {
        const FIELDS: &[&str] = &[
            "address",
            "hostname",
            "health",
            "eds_health",
            "edsHealth",
            "failures",
            "weight",
            "priority",
            "locality",
            "locality_weight",
            "localityWeight",
            "workload",
            "tls_mode",
            "tlsMode",
            "stats",
            "additional_addresses",
            "additionalAddresses",
        ];

        #[allow(clippy::enum_variant_names)]
        enum GeneratedField {
            Address,
            Hostname,
            Health,
            EdsHealth,
            Failures,
            Weight,
            Priority,
            Locality,
            LocalityWeight,
            Workload,
            TlsMode,
            Stats,
            AdditionalAddresses,
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
                            "hostname" => Ok(GeneratedField::Hostname),
                            "health" => Ok(GeneratedField::Health),
                            "edsHealth" | "eds_health" => Ok(GeneratedField::EdsHealth),
                            "failures" => Ok(GeneratedField::Failures),
                            "weight" => Ok(GeneratedField::Weight),
                            "priority" => Ok(GeneratedField::Priority),
                            "locality" => Ok(GeneratedField::Locality),
                            "localityWeight" | "locality_weight" => Ok(GeneratedField::LocalityWeight),
                            "workload" => Ok(GeneratedField::Workload),
                            "tlsMode" | "tls_mode" => Ok(GeneratedField::TlsMode),
                            "stats" => Ok(GeneratedField::Stats),
                            "additionalAddresses" | "additional_addresses" => Ok(GeneratedField::AdditionalAddresses),
                            _ => Ok(GeneratedField::__SkipField__),
                        }
                    }
                }
                deserializer.deserialize_identifier(GeneratedVisitor)
            }
        }
        struct GeneratedVisitor;
        impl<'de> serde::de::Visitor<'de> for GeneratedVisitor {
            type Value = Endpoint;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str("struct navigator.proxy.v1.Endpoint")
            }

            fn visit_map<V>(self, mut map_: V) -> std::result::Result<Endpoint, V::Error>
                where
                    V: serde::de::MapAccess<'de>,
            {
                let mut address__ = None;
                let mut hostname__ = None;
                let mut health__ = None;
                let mut eds_health__ = None;
                let mut failures__ = None;
                let mut weight__ = None;
                let mut priority__ = None;
                let mut locality__ = None;
                let mut locality_weight__ = None;
                let mut workload__ = None;
                let mut tls_mode__ = None;
                let mut stats__ = None;
                let mut additional_addresses__ = None;
                while let Some(k) = map_.next_key()? {
                    match k {
                        GeneratedField::Address => {
                            if address__.is_some() {
                                return Err(serde::de::Error::duplicate_field("address"));
                            }
                            address__ = map_.next_value()?;
                        }
                        GeneratedField::Hostname => {
                            if hostname__.is_some() {
                                return Err(serde::de::Error::duplicate_field("hostname"));
                            }
                            hostname__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Health => {
                            if health__.is_some() {
                                return Err(serde::de::Error::duplicate_field("health"));
                            }
                            health__ = Some(map_.next_value::<Health>()? as i32);
                        }
                        GeneratedField::EdsHealth => {
                            if eds_health__.is_some() {
                                return Err(serde::de::Error::duplicate_field("edsHealth"));
                            }
                            eds_health__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Failures => {
                            if failures__.is_some() {
                                return Err(serde::de::Error::duplicate_field("failures"));
                            }
                            failures__ = Some(map_.next_value::<Vec<EndpointFailure>>()?.into_iter().map(|x| x as i32).collect());
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
                        GeneratedField::Locality => {
                            if locality__.is_some() {
                                return Err(serde::de::Error::duplicate_field("locality"));
                            }
                            locality__ = map_.next_value()?;
                        }
                        GeneratedField::LocalityWeight => {
                            if locality_weight__.is_some() {
                                return Err(serde::de::Error::duplicate_field("localityWeight"));
                            }
                            locality_weight__ = 
                                map_.next_value::<::std::option::Option<::pbjson::private::NumberDeserialize<_>>>()?.map(|x| x.0)
                            ;
                        }
                        GeneratedField::Workload => {
                            if workload__.is_some() {
                                return Err(serde::de::Error::duplicate_field("workload"));
                            }
                            workload__ = map_.next_value()?;
                        }
                        GeneratedField::TlsMode => {
                            if tls_mode__.is_some() {
                                return Err(serde::de::Error::duplicate_field("tlsMode"));
                            }
                            tls_mode__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Stats => {
                            if stats__.is_some() {
                                return Err(serde::de::Error::duplicate_field("stats"));
                            }
                            stats__ = Some(map_.next_value()?);
                        }
                        GeneratedField::AdditionalAddresses => {
                            if additional_addresses__.is_some() {
                                return Err(serde::de::Error::duplicate_field("additionalAddresses"));
                            }
                            additional_addresses__ = Some(map_.next_value()?);
                        }
                        GeneratedField::__SkipField__ => {
                            let _ = map_.next_value::<serde::de::IgnoredAny>()?;
                        }
                    }
                }
                Ok(Endpoint {
                    address: address__,
                    hostname: hostname__.unwrap_or_default(),
                    health: health__.unwrap_or_default(),
                    eds_health: eds_health__.unwrap_or_default(),
                    failures: failures__.unwrap_or_default(),
                    weight: weight__.unwrap_or_default(),
                    priority: priority__.unwrap_or_default(),
                    locality: locality__,
                    locality_weight: locality_weight__,
                    workload: workload__,
                    tls_mode: tls_mode__.unwrap_or_default(),
                    stats: stats__.unwrap_or_default(),
                    additional_addresses: additional_addresses__.unwrap_or_default(),
                })
            }
        }
        deserializer.deserialize_struct("navigator.proxy.v1.Endpoint", FIELDS, GeneratedVisitor)
    }
}
impl serde::Serialize for EndpointFailure {
    #[allow(deprecated)]
    fn serialize<S>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error>
    where
        S: serde::Serializer,
    {
        let variant = match self {
            Self::Unspecified => "ENDPOINT_FAILURE_UNSPECIFIED",
            Self::ActiveHealthCheck => "ENDPOINT_FAILURE_ACTIVE_HEALTH_CHECK",
            Self::OutlierCheck => "ENDPOINT_FAILURE_OUTLIER_CHECK",
            Self::ActiveHealthCheckDegraded => "ENDPOINT_FAILURE_ACTIVE_HEALTH_CHECK_DEGRADED",
            Self::PendingDynamicRemoval => "ENDPOINT_FAILURE_PENDING_DYNAMIC_REMOVAL",
            Self::PendingActiveHealthCheck => "ENDPOINT_FAILURE_PENDING_ACTIVE_HEALTH_CHECK",
            Self::ExcludedViaImmediateHealthCheckFail => "ENDPOINT_FAILURE_EXCLUDED_VIA_IMMEDIATE_HEALTH_CHECK_FAIL",
            Self::ActiveHealthCheckTimeout => "ENDPOINT_FAILURE_ACTIVE_HEALTH_CHECK_TIMEOUT",
            Self::DegradedOutlierDetection => "ENDPOINT_FAILURE_DEGRADED_OUTLIER_DETECTION",
        };
        serializer.serialize_str(variant)
    }
}
impl<'de> serde::Deserialize<'de> for EndpointFailure {
    #[allow(deprecated)]
    fn deserialize<D>(deserializer: D) -> std::result::Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>,
    {
        const FIELDS: &[&str] = &[
            "ENDPOINT_FAILURE_UNSPECIFIED",
            "ENDPOINT_FAILURE_ACTIVE_HEALTH_CHECK",
            "ENDPOINT_FAILURE_OUTLIER_CHECK",
            "ENDPOINT_FAILURE_ACTIVE_HEALTH_CHECK_DEGRADED",
            "ENDPOINT_FAILURE_PENDING_DYNAMIC_REMOVAL",
            "ENDPOINT_FAILURE_PENDING_ACTIVE_HEALTH_CHECK",
            "ENDPOINT_FAILURE_EXCLUDED_VIA_IMMEDIATE_HEALTH_CHECK_FAIL",
            "ENDPOINT_FAILURE_ACTIVE_HEALTH_CHECK_TIMEOUT",
            "ENDPOINT_FAILURE_DEGRADED_OUTLIER_DETECTION",
        ];

        struct GeneratedVisitor;

        impl serde::de::Visitor<'_> for GeneratedVisitor {
            type Value = EndpointFailure;

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
                    "ENDPOINT_FAILURE_UNSPECIFIED" => Ok(EndpointFailure::Unspecified),
                    "ENDPOINT_FAILURE_ACTIVE_HEALTH_CHECK" => Ok(EndpointFailure::ActiveHealthCheck),
                    "ENDPOINT_FAILURE_OUTLIER_CHECK" => Ok(EndpointFailure::OutlierCheck),
                    "ENDPOINT_FAILURE_ACTIVE_HEALTH_CHECK_DEGRADED" => Ok(EndpointFailure::ActiveHealthCheckDegraded),
                    "ENDPOINT_FAILURE_PENDING_DYNAMIC_REMOVAL" => Ok(EndpointFailure::PendingDynamicRemoval),
                    "ENDPOINT_FAILURE_PENDING_ACTIVE_HEALTH_CHECK" => Ok(EndpointFailure::PendingActiveHealthCheck),
                    "ENDPOINT_FAILURE_EXCLUDED_VIA_IMMEDIATE_HEALTH_CHECK_FAIL" => Ok(EndpointFailure::ExcludedViaImmediateHealthCheckFail),
                    "ENDPOINT_FAILURE_ACTIVE_HEALTH_CHECK_TIMEOUT" => Ok(EndpointFailure::ActiveHealthCheckTimeout),
                    "ENDPOINT_FAILURE_DEGRADED_OUTLIER_DETECTION" => Ok(EndpointFailure::DegradedOutlierDetection),
                    _ => Err(serde::de::Error::unknown_variant(value, FIELDS)),
                }
            }
        }
        deserializer.deserialize_any(GeneratedVisitor)
    }
}
impl serde::Serialize for EndpointSource {
    #[allow(deprecated)]
    fn serialize<S>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error>
    where
        S: serde::Serializer,
    {
        let variant = match self {
            Self::Unspecified => "ENDPOINT_SOURCE_UNSPECIFIED",
            Self::Clusters => "ENDPOINT_SOURCE_CLUSTERS",
            Self::Dump => "ENDPOINT_SOURCE_DUMP",
        };
        serializer.serialize_str(variant)
    }
}
impl<'de> serde::Deserialize<'de> for EndpointSource {
    #[allow(deprecated)]
    fn deserialize<D>(deserializer: D) -> std::result::Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>,
    {
        const FIELDS: &[&str] = &[
            "ENDPOINT_SOURCE_UNSPECIFIED",
            "ENDPOINT_SOURCE_CLUSTERS",
            "ENDPOINT_SOURCE_DUMP",
        ];

        struct GeneratedVisitor;

        impl serde::de::Visitor<'_> for GeneratedVisitor {
            type Value = EndpointSource;

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
                    "ENDPOINT_SOURCE_UNSPECIFIED" => Ok(EndpointSource::Unspecified),
                    "ENDPOINT_SOURCE_CLUSTERS" => Ok(EndpointSource::Clusters),
                    "ENDPOINT_SOURCE_DUMP" => Ok(EndpointSource::Dump),
                    _ => Err(serde::de::Error::unknown_variant(value, FIELDS)),
                }
            }
        }
        deserializer.deserialize_any(GeneratedVisitor)
    }
}
impl serde::Serialize for EndpointWorkload {
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
        let mut struct_ser = serializer.serialize_struct("navigator.proxy.v1.EndpointWorkload", len)?;
        if true {
            struct_ser.serialize_field("name", &self.name)?;
        }
        if true {
            struct_ser.serialize_field("namespace", &self.namespace)?;
        }
        if true {
            struct_ser.serialize_field("canonicalName", &self.canonical_name)?;
        }
        if true {
            struct_ser.serialize_field("canonicalRevision", &self.canonical_revision)?;
        }
        if true {
            struct_ser.serialize_field("cluster", &self.cluster)?;
        }
        struct_ser.end()
    }
}
impl<'de> serde::Deserialize<'de> for EndpointWorkload {
    #[allow(deprecated)]
    fn deserialize<D>(deserializer: D) -> std::result::Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>,
    {
        const FIELDS: &[&str] = &[
            "name",
            "namespace",
            "canonical_name",
            "canonicalName",
            "canonical_revision",
            "canonicalRevision",
            "cluster",
        ];

        #[allow(clippy::enum_variant_names)]
        enum GeneratedField {
            Name,
            Namespace,
            CanonicalName,
            CanonicalRevision,
            Cluster,
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
                            "canonicalName" | "canonical_name" => Ok(GeneratedField::CanonicalName),
                            "canonicalRevision" | "canonical_revision" => Ok(GeneratedField::CanonicalRevision),
                            "cluster" => Ok(GeneratedField::Cluster),
                            _ => Ok(GeneratedField::__SkipField__),
                        }
                    }
                }
                deserializer.deserialize_identifier(GeneratedVisitor)
            }
        }
        struct GeneratedVisitor;
        impl<'de> serde::de::Visitor<'de> for GeneratedVisitor {
            type Value = EndpointWorkload;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str("struct navigator.proxy.v1.EndpointWorkload")
            }

            fn visit_map<V>(self, mut map_: V) -> std::result::Result<EndpointWorkload, V::Error>
                where
                    V: serde::de::MapAccess<'de>,
            {
                let mut name__ = None;
                let mut namespace__ = None;
                let mut canonical_name__ = None;
                let mut canonical_revision__ = None;
                let mut cluster__ = None;
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
                        GeneratedField::CanonicalName => {
                            if canonical_name__.is_some() {
                                return Err(serde::de::Error::duplicate_field("canonicalName"));
                            }
                            canonical_name__ = Some(map_.next_value()?);
                        }
                        GeneratedField::CanonicalRevision => {
                            if canonical_revision__.is_some() {
                                return Err(serde::de::Error::duplicate_field("canonicalRevision"));
                            }
                            canonical_revision__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Cluster => {
                            if cluster__.is_some() {
                                return Err(serde::de::Error::duplicate_field("cluster"));
                            }
                            cluster__ = Some(map_.next_value()?);
                        }
                        GeneratedField::__SkipField__ => {
                            let _ = map_.next_value::<serde::de::IgnoredAny>()?;
                        }
                    }
                }
                Ok(EndpointWorkload {
                    name: name__.unwrap_or_default(),
                    namespace: namespace__.unwrap_or_default(),
                    canonical_name: canonical_name__.unwrap_or_default(),
                    canonical_revision: canonical_revision__.unwrap_or_default(),
                    cluster: cluster__.unwrap_or_default(),
                })
            }
        }
        deserializer.deserialize_struct("navigator.proxy.v1.EndpointWorkload", FIELDS, GeneratedVisitor)
    }
}
impl serde::Serialize for Extension {
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
        let mut struct_ser = serializer.serialize_struct("navigator.proxy.v1.Extension", len)?;
        if true {
            struct_ser.serialize_field("name", &self.name)?;
        }
        if true {
            struct_ser.serialize_field("typeUrl", &self.type_url)?;
        }
        if true {
            struct_ser.serialize_field("notDecoded", &self.not_decoded)?;
        }
        if true {
            struct_ser.serialize_field("raw", &self.raw)?;
        }
        struct_ser.end()
    }
}
impl<'de> serde::Deserialize<'de> for Extension {
    #[allow(deprecated)]
    fn deserialize<D>(deserializer: D) -> std::result::Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>,
    {
        const FIELDS: &[&str] = &[
            "name",
            "type_url",
            "typeUrl",
            "not_decoded",
            "notDecoded",
            "raw",
        ];

        #[allow(clippy::enum_variant_names)]
        enum GeneratedField {
            Name,
            TypeUrl,
            NotDecoded,
            Raw,
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
                            "typeUrl" | "type_url" => Ok(GeneratedField::TypeUrl),
                            "notDecoded" | "not_decoded" => Ok(GeneratedField::NotDecoded),
                            "raw" => Ok(GeneratedField::Raw),
                            _ => Ok(GeneratedField::__SkipField__),
                        }
                    }
                }
                deserializer.deserialize_identifier(GeneratedVisitor)
            }
        }
        struct GeneratedVisitor;
        impl<'de> serde::de::Visitor<'de> for GeneratedVisitor {
            type Value = Extension;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str("struct navigator.proxy.v1.Extension")
            }

            fn visit_map<V>(self, mut map_: V) -> std::result::Result<Extension, V::Error>
                where
                    V: serde::de::MapAccess<'de>,
            {
                let mut name__ = None;
                let mut type_url__ = None;
                let mut not_decoded__ = None;
                let mut raw__ = None;
                while let Some(k) = map_.next_key()? {
                    match k {
                        GeneratedField::Name => {
                            if name__.is_some() {
                                return Err(serde::de::Error::duplicate_field("name"));
                            }
                            name__ = Some(map_.next_value()?);
                        }
                        GeneratedField::TypeUrl => {
                            if type_url__.is_some() {
                                return Err(serde::de::Error::duplicate_field("typeUrl"));
                            }
                            type_url__ = Some(map_.next_value()?);
                        }
                        GeneratedField::NotDecoded => {
                            if not_decoded__.is_some() {
                                return Err(serde::de::Error::duplicate_field("notDecoded"));
                            }
                            not_decoded__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Raw => {
                            if raw__.is_some() {
                                return Err(serde::de::Error::duplicate_field("raw"));
                            }
                            raw__ = Some(map_.next_value()?);
                        }
                        GeneratedField::__SkipField__ => {
                            let _ = map_.next_value::<serde::de::IgnoredAny>()?;
                        }
                    }
                }
                Ok(Extension {
                    name: name__.unwrap_or_default(),
                    type_url: type_url__.unwrap_or_default(),
                    not_decoded: not_decoded__.unwrap_or_default(),
                    raw: raw__.unwrap_or_default(),
                })
            }
        }
        deserializer.deserialize_struct("navigator.proxy.v1.Extension", FIELDS, GeneratedVisitor)
    }
}
impl serde::Serialize for ExtensionConfig {
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
        let mut struct_ser = serializer.serialize_struct("navigator.proxy.v1.ExtensionConfig", len)?;
        if let Some(v) = self.update.as_ref() {
            struct_ser.serialize_field("update", v)?;
        }
        if let Some(v) = self.filter.as_ref() {
            struct_ser.serialize_field("filter", v)?;
        }
        struct_ser.end()
    }
}
impl<'de> serde::Deserialize<'de> for ExtensionConfig {
    #[allow(deprecated)]
    fn deserialize<D>(deserializer: D) -> std::result::Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>,
    {
        const FIELDS: &[&str] = &[
            "update",
            "filter",
        ];

        #[allow(clippy::enum_variant_names)]
        enum GeneratedField {
            Update,
            Filter,
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
                            "update" => Ok(GeneratedField::Update),
                            "filter" => Ok(GeneratedField::Filter),
                            _ => Ok(GeneratedField::__SkipField__),
                        }
                    }
                }
                deserializer.deserialize_identifier(GeneratedVisitor)
            }
        }
        struct GeneratedVisitor;
        impl<'de> serde::de::Visitor<'de> for GeneratedVisitor {
            type Value = ExtensionConfig;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str("struct navigator.proxy.v1.ExtensionConfig")
            }

            fn visit_map<V>(self, mut map_: V) -> std::result::Result<ExtensionConfig, V::Error>
                where
                    V: serde::de::MapAccess<'de>,
            {
                let mut update__ = None;
                let mut filter__ = None;
                while let Some(k) = map_.next_key()? {
                    match k {
                        GeneratedField::Update => {
                            if update__.is_some() {
                                return Err(serde::de::Error::duplicate_field("update"));
                            }
                            update__ = map_.next_value()?;
                        }
                        GeneratedField::Filter => {
                            if filter__.is_some() {
                                return Err(serde::de::Error::duplicate_field("filter"));
                            }
                            filter__ = map_.next_value()?;
                        }
                        GeneratedField::__SkipField__ => {
                            let _ = map_.next_value::<serde::de::IgnoredAny>()?;
                        }
                    }
                }
                Ok(ExtensionConfig {
                    update: update__,
                    filter: filter__,
                })
            }
        }
        deserializer.deserialize_struct("navigator.proxy.v1.ExtensionConfig", FIELDS, GeneratedVisitor)
    }
}
impl serde::Serialize for Filter {
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
        if self.detail.is_some() {
            len += 1;
        }
        let mut struct_ser = serializer.serialize_struct("navigator.proxy.v1.Filter", len)?;
        if let Some(v) = self.extension.as_ref() {
            struct_ser.serialize_field("extension", v)?;
        }
        if let Some(v) = self.config_discovery.as_ref() {
            struct_ser.serialize_field("configDiscovery", v)?;
        }
        if true {
            struct_ser.serialize_field("summary", &self.summary)?;
        }
        if true {
            struct_ser.serialize_field("disabled", &self.disabled)?;
        }
        if true {
            struct_ser.serialize_field("optional", &self.optional)?;
        }
        if let Some(v) = self.detail.as_ref() {
            match v {
                filter::Detail::Http(v) => {
                    struct_ser.serialize_field("http", v)?;
                }
                filter::Detail::Tcp(v) => {
                    struct_ser.serialize_field("tcp", v)?;
                }
                filter::Detail::Rbac(v) => {
                    struct_ser.serialize_field("rbac", v)?;
                }
                filter::Detail::Jwt(v) => {
                    struct_ser.serialize_field("jwt", v)?;
                }
            }
        }
        struct_ser.end()
    }
}
impl<'de> serde::Deserialize<'de> for Filter {
    #[allow(deprecated)]
    fn deserialize<D>(deserializer: D) -> std::result::Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>,
    {
        const FIELDS: &[&str] = &[
            "extension",
            "config_discovery",
            "configDiscovery",
            "summary",
            "disabled",
            "optional",
            "http",
            "tcp",
            "rbac",
            "jwt",
        ];

        #[allow(clippy::enum_variant_names)]
        enum GeneratedField {
            Extension,
            ConfigDiscovery,
            Summary,
            Disabled,
            Optional,
            Http,
            Tcp,
            Rbac,
            Jwt,
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
                            "extension" => Ok(GeneratedField::Extension),
                            "configDiscovery" | "config_discovery" => Ok(GeneratedField::ConfigDiscovery),
                            "summary" => Ok(GeneratedField::Summary),
                            "disabled" => Ok(GeneratedField::Disabled),
                            "optional" => Ok(GeneratedField::Optional),
                            "http" => Ok(GeneratedField::Http),
                            "tcp" => Ok(GeneratedField::Tcp),
                            "rbac" => Ok(GeneratedField::Rbac),
                            "jwt" => Ok(GeneratedField::Jwt),
                            _ => Ok(GeneratedField::__SkipField__),
                        }
                    }
                }
                deserializer.deserialize_identifier(GeneratedVisitor)
            }
        }
        struct GeneratedVisitor;
        impl<'de> serde::de::Visitor<'de> for GeneratedVisitor {
            type Value = Filter;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str("struct navigator.proxy.v1.Filter")
            }

            fn visit_map<V>(self, mut map_: V) -> std::result::Result<Filter, V::Error>
                where
                    V: serde::de::MapAccess<'de>,
            {
                let mut extension__ = None;
                let mut config_discovery__ = None;
                let mut summary__ = None;
                let mut disabled__ = None;
                let mut optional__ = None;
                let mut detail__ = None;
                while let Some(k) = map_.next_key()? {
                    match k {
                        GeneratedField::Extension => {
                            if extension__.is_some() {
                                return Err(serde::de::Error::duplicate_field("extension"));
                            }
                            extension__ = map_.next_value()?;
                        }
                        GeneratedField::ConfigDiscovery => {
                            if config_discovery__.is_some() {
                                return Err(serde::de::Error::duplicate_field("configDiscovery"));
                            }
                            config_discovery__ = map_.next_value()?;
                        }
                        GeneratedField::Summary => {
                            if summary__.is_some() {
                                return Err(serde::de::Error::duplicate_field("summary"));
                            }
                            summary__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Disabled => {
                            if disabled__.is_some() {
                                return Err(serde::de::Error::duplicate_field("disabled"));
                            }
                            disabled__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Optional => {
                            if optional__.is_some() {
                                return Err(serde::de::Error::duplicate_field("optional"));
                            }
                            optional__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Http => {
                            if detail__.is_some() {
                                return Err(serde::de::Error::duplicate_field("http"));
                            }
                            detail__ = map_.next_value::<::std::option::Option<_>>()?.map(filter::Detail::Http)
;
                        }
                        GeneratedField::Tcp => {
                            if detail__.is_some() {
                                return Err(serde::de::Error::duplicate_field("tcp"));
                            }
                            detail__ = map_.next_value::<::std::option::Option<_>>()?.map(filter::Detail::Tcp)
;
                        }
                        GeneratedField::Rbac => {
                            if detail__.is_some() {
                                return Err(serde::de::Error::duplicate_field("rbac"));
                            }
                            detail__ = map_.next_value::<::std::option::Option<_>>()?.map(filter::Detail::Rbac)
;
                        }
                        GeneratedField::Jwt => {
                            if detail__.is_some() {
                                return Err(serde::de::Error::duplicate_field("jwt"));
                            }
                            detail__ = map_.next_value::<::std::option::Option<_>>()?.map(filter::Detail::Jwt)
;
                        }
                        GeneratedField::__SkipField__ => {
                            let _ = map_.next_value::<serde::de::IgnoredAny>()?;
                        }
                    }
                }
                Ok(Filter {
                    extension: extension__,
                    config_discovery: config_discovery__,
                    summary: summary__.unwrap_or_default(),
                    disabled: disabled__.unwrap_or_default(),
                    optional: optional__.unwrap_or_default(),
                    detail: detail__,
                })
            }
        }
        deserializer.deserialize_struct("navigator.proxy.v1.Filter", FIELDS, GeneratedVisitor)
    }
}
impl serde::Serialize for FilterChain {
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
        let mut struct_ser = serializer.serialize_struct("navigator.proxy.v1.FilterChain", len)?;
        if true {
            struct_ser.serialize_field("name", &self.name)?;
        }
        if true {
            struct_ser.serialize_field("default", &self.default)?;
        }
        if let Some(v) = self.r#match.as_ref() {
            struct_ser.serialize_field("match", v)?;
        }
        if let Some(v) = self.transport_socket.as_ref() {
            struct_ser.serialize_field("transportSocket", v)?;
        }
        if true {
            struct_ser.serialize_field("filters", &self.filters)?;
        }
        if let Some(v) = self.istio_config.as_ref() {
            struct_ser.serialize_field("istioConfig", v)?;
        }
        if true {
            struct_ser.serialize_field("transportSocketConnectTimeout", &self.transport_socket_connect_timeout)?;
        }
        if true {
            struct_ser.serialize_field("raw", &self.raw)?;
        }
        struct_ser.end()
    }
}
impl<'de> serde::Deserialize<'de> for FilterChain {
    #[allow(deprecated)]
    fn deserialize<D>(deserializer: D) -> std::result::Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>,
    {
        const FIELDS: &[&str] = &[
            "name",
            "default",
            "match",
            "transport_socket",
            "transportSocket",
            "filters",
            "istio_config",
            "istioConfig",
            "transport_socket_connect_timeout",
            "transportSocketConnectTimeout",
            "raw",
        ];

        #[allow(clippy::enum_variant_names)]
        enum GeneratedField {
            Name,
            Default,
            Match,
            TransportSocket,
            Filters,
            IstioConfig,
            TransportSocketConnectTimeout,
            Raw,
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
                            "default" => Ok(GeneratedField::Default),
                            "match" => Ok(GeneratedField::Match),
                            "transportSocket" | "transport_socket" => Ok(GeneratedField::TransportSocket),
                            "filters" => Ok(GeneratedField::Filters),
                            "istioConfig" | "istio_config" => Ok(GeneratedField::IstioConfig),
                            "transportSocketConnectTimeout" | "transport_socket_connect_timeout" => Ok(GeneratedField::TransportSocketConnectTimeout),
                            "raw" => Ok(GeneratedField::Raw),
                            _ => Ok(GeneratedField::__SkipField__),
                        }
                    }
                }
                deserializer.deserialize_identifier(GeneratedVisitor)
            }
        }
        struct GeneratedVisitor;
        impl<'de> serde::de::Visitor<'de> for GeneratedVisitor {
            type Value = FilterChain;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str("struct navigator.proxy.v1.FilterChain")
            }

            fn visit_map<V>(self, mut map_: V) -> std::result::Result<FilterChain, V::Error>
                where
                    V: serde::de::MapAccess<'de>,
            {
                let mut name__ = None;
                let mut default__ = None;
                let mut r#match__ = None;
                let mut transport_socket__ = None;
                let mut filters__ = None;
                let mut istio_config__ = None;
                let mut transport_socket_connect_timeout__ = None;
                let mut raw__ = None;
                while let Some(k) = map_.next_key()? {
                    match k {
                        GeneratedField::Name => {
                            if name__.is_some() {
                                return Err(serde::de::Error::duplicate_field("name"));
                            }
                            name__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Default => {
                            if default__.is_some() {
                                return Err(serde::de::Error::duplicate_field("default"));
                            }
                            default__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Match => {
                            if r#match__.is_some() {
                                return Err(serde::de::Error::duplicate_field("match"));
                            }
                            r#match__ = map_.next_value()?;
                        }
                        GeneratedField::TransportSocket => {
                            if transport_socket__.is_some() {
                                return Err(serde::de::Error::duplicate_field("transportSocket"));
                            }
                            transport_socket__ = map_.next_value()?;
                        }
                        GeneratedField::Filters => {
                            if filters__.is_some() {
                                return Err(serde::de::Error::duplicate_field("filters"));
                            }
                            filters__ = Some(map_.next_value()?);
                        }
                        GeneratedField::IstioConfig => {
                            if istio_config__.is_some() {
                                return Err(serde::de::Error::duplicate_field("istioConfig"));
                            }
                            istio_config__ = map_.next_value()?;
                        }
                        GeneratedField::TransportSocketConnectTimeout => {
                            if transport_socket_connect_timeout__.is_some() {
                                return Err(serde::de::Error::duplicate_field("transportSocketConnectTimeout"));
                            }
                            transport_socket_connect_timeout__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Raw => {
                            if raw__.is_some() {
                                return Err(serde::de::Error::duplicate_field("raw"));
                            }
                            raw__ = Some(map_.next_value()?);
                        }
                        GeneratedField::__SkipField__ => {
                            let _ = map_.next_value::<serde::de::IgnoredAny>()?;
                        }
                    }
                }
                Ok(FilterChain {
                    name: name__.unwrap_or_default(),
                    default: default__.unwrap_or_default(),
                    r#match: r#match__,
                    transport_socket: transport_socket__,
                    filters: filters__.unwrap_or_default(),
                    istio_config: istio_config__,
                    transport_socket_connect_timeout: transport_socket_connect_timeout__.unwrap_or_default(),
                    raw: raw__.unwrap_or_default(),
                })
            }
        }
        deserializer.deserialize_struct("navigator.proxy.v1.FilterChain", FIELDS, GeneratedVisitor)
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
        let mut struct_ser = serializer.serialize_struct("navigator.proxy.v1.FilterChainMatch", len)?;
        if let Some(v) = self.destination_port.as_ref() {
            struct_ser.serialize_field("destinationPort", v)?;
        }
        if true {
            struct_ser.serialize_field("prefixRanges", &self.prefix_ranges)?;
        }
        if true {
            struct_ser.serialize_field("addressSuffix", &self.address_suffix)?;
        }
        if let Some(v) = self.suffix_len.as_ref() {
            struct_ser.serialize_field("suffixLen", v)?;
        }
        if true {
            struct_ser.serialize_field("directSourcePrefixRanges", &self.direct_source_prefix_ranges)?;
        }
        if true {
            struct_ser.serialize_field("sourceType", &self.source_type)?;
        }
        if true {
            struct_ser.serialize_field("sourcePrefixRanges", &self.source_prefix_ranges)?;
        }
        if true {
            struct_ser.serialize_field("sourcePorts", &self.source_ports)?;
        }
        if true {
            struct_ser.serialize_field("serverNames", &self.server_names)?;
        }
        if true {
            struct_ser.serialize_field("transportProtocol", &self.transport_protocol)?;
        }
        if true {
            struct_ser.serialize_field("applicationProtocols", &self.application_protocols)?;
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
            "destination_port",
            "destinationPort",
            "prefix_ranges",
            "prefixRanges",
            "address_suffix",
            "addressSuffix",
            "suffix_len",
            "suffixLen",
            "direct_source_prefix_ranges",
            "directSourcePrefixRanges",
            "source_type",
            "sourceType",
            "source_prefix_ranges",
            "sourcePrefixRanges",
            "source_ports",
            "sourcePorts",
            "server_names",
            "serverNames",
            "transport_protocol",
            "transportProtocol",
            "application_protocols",
            "applicationProtocols",
        ];

        #[allow(clippy::enum_variant_names)]
        enum GeneratedField {
            DestinationPort,
            PrefixRanges,
            AddressSuffix,
            SuffixLen,
            DirectSourcePrefixRanges,
            SourceType,
            SourcePrefixRanges,
            SourcePorts,
            ServerNames,
            TransportProtocol,
            ApplicationProtocols,
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
                            "destinationPort" | "destination_port" => Ok(GeneratedField::DestinationPort),
                            "prefixRanges" | "prefix_ranges" => Ok(GeneratedField::PrefixRanges),
                            "addressSuffix" | "address_suffix" => Ok(GeneratedField::AddressSuffix),
                            "suffixLen" | "suffix_len" => Ok(GeneratedField::SuffixLen),
                            "directSourcePrefixRanges" | "direct_source_prefix_ranges" => Ok(GeneratedField::DirectSourcePrefixRanges),
                            "sourceType" | "source_type" => Ok(GeneratedField::SourceType),
                            "sourcePrefixRanges" | "source_prefix_ranges" => Ok(GeneratedField::SourcePrefixRanges),
                            "sourcePorts" | "source_ports" => Ok(GeneratedField::SourcePorts),
                            "serverNames" | "server_names" => Ok(GeneratedField::ServerNames),
                            "transportProtocol" | "transport_protocol" => Ok(GeneratedField::TransportProtocol),
                            "applicationProtocols" | "application_protocols" => Ok(GeneratedField::ApplicationProtocols),
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
                formatter.write_str("struct navigator.proxy.v1.FilterChainMatch")
            }

            fn visit_map<V>(self, mut map_: V) -> std::result::Result<FilterChainMatch, V::Error>
                where
                    V: serde::de::MapAccess<'de>,
            {
                let mut destination_port__ = None;
                let mut prefix_ranges__ = None;
                let mut address_suffix__ = None;
                let mut suffix_len__ = None;
                let mut direct_source_prefix_ranges__ = None;
                let mut source_type__ = None;
                let mut source_prefix_ranges__ = None;
                let mut source_ports__ = None;
                let mut server_names__ = None;
                let mut transport_protocol__ = None;
                let mut application_protocols__ = None;
                while let Some(k) = map_.next_key()? {
                    match k {
                        GeneratedField::DestinationPort => {
                            if destination_port__.is_some() {
                                return Err(serde::de::Error::duplicate_field("destinationPort"));
                            }
                            destination_port__ = 
                                map_.next_value::<::std::option::Option<::pbjson::private::NumberDeserialize<_>>>()?.map(|x| x.0)
                            ;
                        }
                        GeneratedField::PrefixRanges => {
                            if prefix_ranges__.is_some() {
                                return Err(serde::de::Error::duplicate_field("prefixRanges"));
                            }
                            prefix_ranges__ = Some(map_.next_value()?);
                        }
                        GeneratedField::AddressSuffix => {
                            if address_suffix__.is_some() {
                                return Err(serde::de::Error::duplicate_field("addressSuffix"));
                            }
                            address_suffix__ = Some(map_.next_value()?);
                        }
                        GeneratedField::SuffixLen => {
                            if suffix_len__.is_some() {
                                return Err(serde::de::Error::duplicate_field("suffixLen"));
                            }
                            suffix_len__ = 
                                map_.next_value::<::std::option::Option<::pbjson::private::NumberDeserialize<_>>>()?.map(|x| x.0)
                            ;
                        }
                        GeneratedField::DirectSourcePrefixRanges => {
                            if direct_source_prefix_ranges__.is_some() {
                                return Err(serde::de::Error::duplicate_field("directSourcePrefixRanges"));
                            }
                            direct_source_prefix_ranges__ = Some(map_.next_value()?);
                        }
                        GeneratedField::SourceType => {
                            if source_type__.is_some() {
                                return Err(serde::de::Error::duplicate_field("sourceType"));
                            }
                            source_type__ = Some(map_.next_value()?);
                        }
                        GeneratedField::SourcePrefixRanges => {
                            if source_prefix_ranges__.is_some() {
                                return Err(serde::de::Error::duplicate_field("sourcePrefixRanges"));
                            }
                            source_prefix_ranges__ = Some(map_.next_value()?);
                        }
                        GeneratedField::SourcePorts => {
                            if source_ports__.is_some() {
                                return Err(serde::de::Error::duplicate_field("sourcePorts"));
                            }
                            source_ports__ = 
                                Some(map_.next_value::<Vec<::pbjson::private::NumberDeserialize<_>>>()?
                                    .into_iter().map(|x| x.0).collect())
                            ;
                        }
                        GeneratedField::ServerNames => {
                            if server_names__.is_some() {
                                return Err(serde::de::Error::duplicate_field("serverNames"));
                            }
                            server_names__ = Some(map_.next_value()?);
                        }
                        GeneratedField::TransportProtocol => {
                            if transport_protocol__.is_some() {
                                return Err(serde::de::Error::duplicate_field("transportProtocol"));
                            }
                            transport_protocol__ = Some(map_.next_value()?);
                        }
                        GeneratedField::ApplicationProtocols => {
                            if application_protocols__.is_some() {
                                return Err(serde::de::Error::duplicate_field("applicationProtocols"));
                            }
                            application_protocols__ = Some(map_.next_value()?);
                        }
                        GeneratedField::__SkipField__ => {
                            let _ = map_.next_value::<serde::de::IgnoredAny>()?;
                        }
                    }
                }
                Ok(FilterChainMatch {
                    destination_port: destination_port__,
                    prefix_ranges: prefix_ranges__.unwrap_or_default(),
                    address_suffix: address_suffix__.unwrap_or_default(),
                    suffix_len: suffix_len__,
                    direct_source_prefix_ranges: direct_source_prefix_ranges__.unwrap_or_default(),
                    source_type: source_type__.unwrap_or_default(),
                    source_prefix_ranges: source_prefix_ranges__.unwrap_or_default(),
                    source_ports: source_ports__.unwrap_or_default(),
                    server_names: server_names__.unwrap_or_default(),
                    transport_protocol: transport_protocol__.unwrap_or_default(),
                    application_protocols: application_protocols__.unwrap_or_default(),
                })
            }
        }
        deserializer.deserialize_struct("navigator.proxy.v1.FilterChainMatch", FIELDS, GeneratedVisitor)
    }
}
impl serde::Serialize for Forward {
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
        let mut struct_ser = serializer.serialize_struct("navigator.proxy.v1.Forward", len)?;
        if true {
            struct_ser.serialize_field("destinations", &self.destinations)?;
        }
        if true {
            struct_ser.serialize_field("clusterHeader", &self.cluster_header)?;
        }
        if true {
            struct_ser.serialize_field("clusterSpecifierPlugin", &self.cluster_specifier_plugin)?;
        }
        if true {
            struct_ser.serialize_field("timeout", &self.timeout)?;
        }
        if true {
            struct_ser.serialize_field("idleTimeout", &self.idle_timeout)?;
        }
        if true {
            struct_ser.serialize_field("maxStreamDuration", &self.max_stream_duration)?;
        }
        if let Some(v) = self.retry.as_ref() {
            struct_ser.serialize_field("retry", v)?;
        }
        if true {
            struct_ser.serialize_field("mirrors", &self.mirrors)?;
        }
        if let Some(v) = self.rewrite.as_ref() {
            struct_ser.serialize_field("rewrite", v)?;
        }
        if true {
            struct_ser.serialize_field("hashPolicies", &self.hash_policies)?;
        }
        if true {
            struct_ser.serialize_field("priority", &self.priority)?;
        }
        if true {
            struct_ser.serialize_field("metadataMatch", &self.metadata_match)?;
        }
        if true {
            struct_ser.serialize_field("upgrades", &self.upgrades)?;
        }
        if true {
            struct_ser.serialize_field("corsOrigins", &self.cors_origins)?;
        }
        if true {
            struct_ser.serialize_field("clusterNotFoundResponseCode", &self.cluster_not_found_response_code)?;
        }
        if true {
            struct_ser.serialize_field("internalRedirect", &self.internal_redirect)?;
        }
        if true {
            struct_ser.serialize_field("rateLimits", &self.rate_limits)?;
        }
        if let Some(v) = self.total_weight.as_ref() {
            struct_ser.serialize_field("totalWeight", v)?;
        }
        if true {
            struct_ser.serialize_field("weightsRuntimePrefix", &self.weights_runtime_prefix)?;
        }
        struct_ser.end()
    }
}
impl<'de> serde::Deserialize<'de> for Forward {
    #[allow(deprecated)]
    fn deserialize<D>(deserializer: D) -> std::result::Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>,
    {
        const FIELDS: &[&str] = &[
            "destinations",
            "cluster_header",
            "clusterHeader",
            "cluster_specifier_plugin",
            "clusterSpecifierPlugin",
            "timeout",
            "idle_timeout",
            "idleTimeout",
            "max_stream_duration",
            "maxStreamDuration",
            "retry",
            "mirrors",
            "rewrite",
            "hash_policies",
            "hashPolicies",
            "priority",
            "metadata_match",
            "metadataMatch",
            "upgrades",
            "cors_origins",
            "corsOrigins",
            "cluster_not_found_response_code",
            "clusterNotFoundResponseCode",
            "internal_redirect",
            "internalRedirect",
            "rate_limits",
            "rateLimits",
            "total_weight",
            "totalWeight",
            "weights_runtime_prefix",
            "weightsRuntimePrefix",
        ];

        #[allow(clippy::enum_variant_names)]
        enum GeneratedField {
            Destinations,
            ClusterHeader,
            ClusterSpecifierPlugin,
            Timeout,
            IdleTimeout,
            MaxStreamDuration,
            Retry,
            Mirrors,
            Rewrite,
            HashPolicies,
            Priority,
            MetadataMatch,
            Upgrades,
            CorsOrigins,
            ClusterNotFoundResponseCode,
            InternalRedirect,
            RateLimits,
            TotalWeight,
            WeightsRuntimePrefix,
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
                            "destinations" => Ok(GeneratedField::Destinations),
                            "clusterHeader" | "cluster_header" => Ok(GeneratedField::ClusterHeader),
                            "clusterSpecifierPlugin" | "cluster_specifier_plugin" => Ok(GeneratedField::ClusterSpecifierPlugin),
                            "timeout" => Ok(GeneratedField::Timeout),
                            "idleTimeout" | "idle_timeout" => Ok(GeneratedField::IdleTimeout),
                            "maxStreamDuration" | "max_stream_duration" => Ok(GeneratedField::MaxStreamDuration),
                            "retry" => Ok(GeneratedField::Retry),
                            "mirrors" => Ok(GeneratedField::Mirrors),
                            "rewrite" => Ok(GeneratedField::Rewrite),
                            "hashPolicies" | "hash_policies" => Ok(GeneratedField::HashPolicies),
                            "priority" => Ok(GeneratedField::Priority),
                            "metadataMatch" | "metadata_match" => Ok(GeneratedField::MetadataMatch),
                            "upgrades" => Ok(GeneratedField::Upgrades),
                            "corsOrigins" | "cors_origins" => Ok(GeneratedField::CorsOrigins),
                            "clusterNotFoundResponseCode" | "cluster_not_found_response_code" => Ok(GeneratedField::ClusterNotFoundResponseCode),
                            "internalRedirect" | "internal_redirect" => Ok(GeneratedField::InternalRedirect),
                            "rateLimits" | "rate_limits" => Ok(GeneratedField::RateLimits),
                            "totalWeight" | "total_weight" => Ok(GeneratedField::TotalWeight),
                            "weightsRuntimePrefix" | "weights_runtime_prefix" => Ok(GeneratedField::WeightsRuntimePrefix),
                            _ => Ok(GeneratedField::__SkipField__),
                        }
                    }
                }
                deserializer.deserialize_identifier(GeneratedVisitor)
            }
        }
        struct GeneratedVisitor;
        impl<'de> serde::de::Visitor<'de> for GeneratedVisitor {
            type Value = Forward;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str("struct navigator.proxy.v1.Forward")
            }

            fn visit_map<V>(self, mut map_: V) -> std::result::Result<Forward, V::Error>
                where
                    V: serde::de::MapAccess<'de>,
            {
                let mut destinations__ = None;
                let mut cluster_header__ = None;
                let mut cluster_specifier_plugin__ = None;
                let mut timeout__ = None;
                let mut idle_timeout__ = None;
                let mut max_stream_duration__ = None;
                let mut retry__ = None;
                let mut mirrors__ = None;
                let mut rewrite__ = None;
                let mut hash_policies__ = None;
                let mut priority__ = None;
                let mut metadata_match__ = None;
                let mut upgrades__ = None;
                let mut cors_origins__ = None;
                let mut cluster_not_found_response_code__ = None;
                let mut internal_redirect__ = None;
                let mut rate_limits__ = None;
                let mut total_weight__ = None;
                let mut weights_runtime_prefix__ = None;
                while let Some(k) = map_.next_key()? {
                    match k {
                        GeneratedField::Destinations => {
                            if destinations__.is_some() {
                                return Err(serde::de::Error::duplicate_field("destinations"));
                            }
                            destinations__ = Some(map_.next_value()?);
                        }
                        GeneratedField::ClusterHeader => {
                            if cluster_header__.is_some() {
                                return Err(serde::de::Error::duplicate_field("clusterHeader"));
                            }
                            cluster_header__ = Some(map_.next_value()?);
                        }
                        GeneratedField::ClusterSpecifierPlugin => {
                            if cluster_specifier_plugin__.is_some() {
                                return Err(serde::de::Error::duplicate_field("clusterSpecifierPlugin"));
                            }
                            cluster_specifier_plugin__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Timeout => {
                            if timeout__.is_some() {
                                return Err(serde::de::Error::duplicate_field("timeout"));
                            }
                            timeout__ = Some(map_.next_value()?);
                        }
                        GeneratedField::IdleTimeout => {
                            if idle_timeout__.is_some() {
                                return Err(serde::de::Error::duplicate_field("idleTimeout"));
                            }
                            idle_timeout__ = Some(map_.next_value()?);
                        }
                        GeneratedField::MaxStreamDuration => {
                            if max_stream_duration__.is_some() {
                                return Err(serde::de::Error::duplicate_field("maxStreamDuration"));
                            }
                            max_stream_duration__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Retry => {
                            if retry__.is_some() {
                                return Err(serde::de::Error::duplicate_field("retry"));
                            }
                            retry__ = map_.next_value()?;
                        }
                        GeneratedField::Mirrors => {
                            if mirrors__.is_some() {
                                return Err(serde::de::Error::duplicate_field("mirrors"));
                            }
                            mirrors__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Rewrite => {
                            if rewrite__.is_some() {
                                return Err(serde::de::Error::duplicate_field("rewrite"));
                            }
                            rewrite__ = map_.next_value()?;
                        }
                        GeneratedField::HashPolicies => {
                            if hash_policies__.is_some() {
                                return Err(serde::de::Error::duplicate_field("hashPolicies"));
                            }
                            hash_policies__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Priority => {
                            if priority__.is_some() {
                                return Err(serde::de::Error::duplicate_field("priority"));
                            }
                            priority__ = Some(map_.next_value()?);
                        }
                        GeneratedField::MetadataMatch => {
                            if metadata_match__.is_some() {
                                return Err(serde::de::Error::duplicate_field("metadataMatch"));
                            }
                            metadata_match__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Upgrades => {
                            if upgrades__.is_some() {
                                return Err(serde::de::Error::duplicate_field("upgrades"));
                            }
                            upgrades__ = Some(map_.next_value()?);
                        }
                        GeneratedField::CorsOrigins => {
                            if cors_origins__.is_some() {
                                return Err(serde::de::Error::duplicate_field("corsOrigins"));
                            }
                            cors_origins__ = Some(map_.next_value()?);
                        }
                        GeneratedField::ClusterNotFoundResponseCode => {
                            if cluster_not_found_response_code__.is_some() {
                                return Err(serde::de::Error::duplicate_field("clusterNotFoundResponseCode"));
                            }
                            cluster_not_found_response_code__ = Some(map_.next_value()?);
                        }
                        GeneratedField::InternalRedirect => {
                            if internal_redirect__.is_some() {
                                return Err(serde::de::Error::duplicate_field("internalRedirect"));
                            }
                            internal_redirect__ = Some(map_.next_value()?);
                        }
                        GeneratedField::RateLimits => {
                            if rate_limits__.is_some() {
                                return Err(serde::de::Error::duplicate_field("rateLimits"));
                            }
                            rate_limits__ = Some(map_.next_value()?);
                        }
                        GeneratedField::TotalWeight => {
                            if total_weight__.is_some() {
                                return Err(serde::de::Error::duplicate_field("totalWeight"));
                            }
                            total_weight__ = 
                                map_.next_value::<::std::option::Option<::pbjson::private::NumberDeserialize<_>>>()?.map(|x| x.0)
                            ;
                        }
                        GeneratedField::WeightsRuntimePrefix => {
                            if weights_runtime_prefix__.is_some() {
                                return Err(serde::de::Error::duplicate_field("weightsRuntimePrefix"));
                            }
                            weights_runtime_prefix__ = Some(map_.next_value()?);
                        }
                        GeneratedField::__SkipField__ => {
                            let _ = map_.next_value::<serde::de::IgnoredAny>()?;
                        }
                    }
                }
                Ok(Forward {
                    destinations: destinations__.unwrap_or_default(),
                    cluster_header: cluster_header__.unwrap_or_default(),
                    cluster_specifier_plugin: cluster_specifier_plugin__.unwrap_or_default(),
                    timeout: timeout__.unwrap_or_default(),
                    idle_timeout: idle_timeout__.unwrap_or_default(),
                    max_stream_duration: max_stream_duration__.unwrap_or_default(),
                    retry: retry__,
                    mirrors: mirrors__.unwrap_or_default(),
                    rewrite: rewrite__,
                    hash_policies: hash_policies__.unwrap_or_default(),
                    priority: priority__.unwrap_or_default(),
                    metadata_match: metadata_match__.unwrap_or_default(),
                    upgrades: upgrades__.unwrap_or_default(),
                    cors_origins: cors_origins__.unwrap_or_default(),
                    cluster_not_found_response_code: cluster_not_found_response_code__.unwrap_or_default(),
                    internal_redirect: internal_redirect__.unwrap_or_default(),
                    rate_limits: rate_limits__.unwrap_or_default(),
                    total_weight: total_weight__,
                    weights_runtime_prefix: weights_runtime_prefix__.unwrap_or_default(),
                })
            }
        }
        deserializer.deserialize_struct("navigator.proxy.v1.Forward", FIELDS, GeneratedVisitor)
    }
}
impl serde::Serialize for Health {
    #[allow(deprecated)]
    fn serialize<S>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error>
    where
        S: serde::Serializer,
    {
        let variant = match self {
            Self::Unspecified => "HEALTH_UNSPECIFIED",
            Self::Healthy => "HEALTH_HEALTHY",
            Self::Degraded => "HEALTH_DEGRADED",
            Self::Draining => "HEALTH_DRAINING",
            Self::Unhealthy => "HEALTH_UNHEALTHY",
            Self::Timeout => "HEALTH_TIMEOUT",
        };
        serializer.serialize_str(variant)
    }
}
impl<'de> serde::Deserialize<'de> for Health {
    #[allow(deprecated)]
    fn deserialize<D>(deserializer: D) -> std::result::Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>,
    {
        const FIELDS: &[&str] = &[
            "HEALTH_UNSPECIFIED",
            "HEALTH_HEALTHY",
            "HEALTH_DEGRADED",
            "HEALTH_DRAINING",
            "HEALTH_UNHEALTHY",
            "HEALTH_TIMEOUT",
        ];

        struct GeneratedVisitor;

        impl serde::de::Visitor<'_> for GeneratedVisitor {
            type Value = Health;

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
                    "HEALTH_UNSPECIFIED" => Ok(Health::Unspecified),
                    "HEALTH_HEALTHY" => Ok(Health::Healthy),
                    "HEALTH_DEGRADED" => Ok(Health::Degraded),
                    "HEALTH_DRAINING" => Ok(Health::Draining),
                    "HEALTH_UNHEALTHY" => Ok(Health::Unhealthy),
                    "HEALTH_TIMEOUT" => Ok(Health::Timeout),
                    _ => Err(serde::de::Error::unknown_variant(value, FIELDS)),
                }
            }
        }
        deserializer.deserialize_any(GeneratedVisitor)
    }
}
impl serde::Serialize for HttpConnectionManager {
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
        if true {
            len += 1;
        }
        if self.routes.is_some() {
            len += 1;
        }
        let mut struct_ser = serializer.serialize_struct("navigator.proxy.v1.HttpConnectionManager", len)?;
        if true {
            struct_ser.serialize_field("statPrefix", &self.stat_prefix)?;
        }
        if true {
            struct_ser.serialize_field("codecType", &self.codec_type)?;
        }
        if true {
            struct_ser.serialize_field("filters", &self.filters)?;
        }
        if true {
            struct_ser.serialize_field("accessLogs", &self.access_logs)?;
        }
        if true {
            struct_ser.serialize_field("forwardClientCertDetails", &self.forward_client_cert_details)?;
        }
        if true {
            struct_ser.serialize_field("useRemoteAddress", &self.use_remote_address)?;
        }
        if true {
            struct_ser.serialize_field("xffNumTrustedHops", &self.xff_num_trusted_hops)?;
        }
        if true {
            struct_ser.serialize_field("serverName", &self.server_name)?;
        }
        if true {
            struct_ser.serialize_field("streamIdleTimeout", &self.stream_idle_timeout)?;
        }
        if true {
            struct_ser.serialize_field("requestTimeout", &self.request_timeout)?;
        }
        if true {
            struct_ser.serialize_field("upgrades", &self.upgrades)?;
        }
        if true {
            struct_ser.serialize_field("tracing", &self.tracing)?;
        }
        if true {
            struct_ser.serialize_field("tracingSampling", &self.tracing_sampling)?;
        }
        if true {
            struct_ser.serialize_field("idleTimeout", &self.idle_timeout)?;
        }
        if let Some(v) = self.rds_config.as_ref() {
            struct_ser.serialize_field("rdsConfig", v)?;
        }
        if let Some(v) = self.routes.as_ref() {
            match v {
                http_connection_manager::Routes::Rds(v) => {
                    struct_ser.serialize_field("rds", v)?;
                }
                http_connection_manager::Routes::Inline(v) => {
                    struct_ser.serialize_field("inline", v)?;
                }
                http_connection_manager::Routes::Scoped(v) => {
                    struct_ser.serialize_field("scoped", v)?;
                }
            }
        }
        struct_ser.end()
    }
}
impl<'de> serde::Deserialize<'de> for HttpConnectionManager {
    #[allow(deprecated)]
    fn deserialize<D>(deserializer: D) -> std::result::Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>,
    {
        const FIELDS: &[&str] = &[
            "stat_prefix",
            "statPrefix",
            "codec_type",
            "codecType",
            "filters",
            "access_logs",
            "accessLogs",
            "forward_client_cert_details",
            "forwardClientCertDetails",
            "use_remote_address",
            "useRemoteAddress",
            "xff_num_trusted_hops",
            "xffNumTrustedHops",
            "server_name",
            "serverName",
            "stream_idle_timeout",
            "streamIdleTimeout",
            "request_timeout",
            "requestTimeout",
            "upgrades",
            "tracing",
            "tracing_sampling",
            "tracingSampling",
            "idle_timeout",
            "idleTimeout",
            "rds_config",
            "rdsConfig",
            "rds",
            "inline",
            "scoped",
        ];

        #[allow(clippy::enum_variant_names)]
        enum GeneratedField {
            StatPrefix,
            CodecType,
            Filters,
            AccessLogs,
            ForwardClientCertDetails,
            UseRemoteAddress,
            XffNumTrustedHops,
            ServerName,
            StreamIdleTimeout,
            RequestTimeout,
            Upgrades,
            Tracing,
            TracingSampling,
            IdleTimeout,
            RdsConfig,
            Rds,
            Inline,
            Scoped,
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
                            "statPrefix" | "stat_prefix" => Ok(GeneratedField::StatPrefix),
                            "codecType" | "codec_type" => Ok(GeneratedField::CodecType),
                            "filters" => Ok(GeneratedField::Filters),
                            "accessLogs" | "access_logs" => Ok(GeneratedField::AccessLogs),
                            "forwardClientCertDetails" | "forward_client_cert_details" => Ok(GeneratedField::ForwardClientCertDetails),
                            "useRemoteAddress" | "use_remote_address" => Ok(GeneratedField::UseRemoteAddress),
                            "xffNumTrustedHops" | "xff_num_trusted_hops" => Ok(GeneratedField::XffNumTrustedHops),
                            "serverName" | "server_name" => Ok(GeneratedField::ServerName),
                            "streamIdleTimeout" | "stream_idle_timeout" => Ok(GeneratedField::StreamIdleTimeout),
                            "requestTimeout" | "request_timeout" => Ok(GeneratedField::RequestTimeout),
                            "upgrades" => Ok(GeneratedField::Upgrades),
                            "tracing" => Ok(GeneratedField::Tracing),
                            "tracingSampling" | "tracing_sampling" => Ok(GeneratedField::TracingSampling),
                            "idleTimeout" | "idle_timeout" => Ok(GeneratedField::IdleTimeout),
                            "rdsConfig" | "rds_config" => Ok(GeneratedField::RdsConfig),
                            "rds" => Ok(GeneratedField::Rds),
                            "inline" => Ok(GeneratedField::Inline),
                            "scoped" => Ok(GeneratedField::Scoped),
                            _ => Ok(GeneratedField::__SkipField__),
                        }
                    }
                }
                deserializer.deserialize_identifier(GeneratedVisitor)
            }
        }
        struct GeneratedVisitor;
        impl<'de> serde::de::Visitor<'de> for GeneratedVisitor {
            type Value = HttpConnectionManager;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str("struct navigator.proxy.v1.HttpConnectionManager")
            }

            fn visit_map<V>(self, mut map_: V) -> std::result::Result<HttpConnectionManager, V::Error>
                where
                    V: serde::de::MapAccess<'de>,
            {
                let mut stat_prefix__ = None;
                let mut codec_type__ = None;
                let mut filters__ = None;
                let mut access_logs__ = None;
                let mut forward_client_cert_details__ = None;
                let mut use_remote_address__ = None;
                let mut xff_num_trusted_hops__ = None;
                let mut server_name__ = None;
                let mut stream_idle_timeout__ = None;
                let mut request_timeout__ = None;
                let mut upgrades__ = None;
                let mut tracing__ = None;
                let mut tracing_sampling__ = None;
                let mut idle_timeout__ = None;
                let mut rds_config__ = None;
                let mut routes__ = None;
                while let Some(k) = map_.next_key()? {
                    match k {
                        GeneratedField::StatPrefix => {
                            if stat_prefix__.is_some() {
                                return Err(serde::de::Error::duplicate_field("statPrefix"));
                            }
                            stat_prefix__ = Some(map_.next_value()?);
                        }
                        GeneratedField::CodecType => {
                            if codec_type__.is_some() {
                                return Err(serde::de::Error::duplicate_field("codecType"));
                            }
                            codec_type__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Filters => {
                            if filters__.is_some() {
                                return Err(serde::de::Error::duplicate_field("filters"));
                            }
                            filters__ = Some(map_.next_value()?);
                        }
                        GeneratedField::AccessLogs => {
                            if access_logs__.is_some() {
                                return Err(serde::de::Error::duplicate_field("accessLogs"));
                            }
                            access_logs__ = Some(map_.next_value()?);
                        }
                        GeneratedField::ForwardClientCertDetails => {
                            if forward_client_cert_details__.is_some() {
                                return Err(serde::de::Error::duplicate_field("forwardClientCertDetails"));
                            }
                            forward_client_cert_details__ = Some(map_.next_value()?);
                        }
                        GeneratedField::UseRemoteAddress => {
                            if use_remote_address__.is_some() {
                                return Err(serde::de::Error::duplicate_field("useRemoteAddress"));
                            }
                            use_remote_address__ = Some(map_.next_value()?);
                        }
                        GeneratedField::XffNumTrustedHops => {
                            if xff_num_trusted_hops__.is_some() {
                                return Err(serde::de::Error::duplicate_field("xffNumTrustedHops"));
                            }
                            xff_num_trusted_hops__ = 
                                Some(map_.next_value::<::pbjson::private::NumberDeserialize<_>>()?.0)
                            ;
                        }
                        GeneratedField::ServerName => {
                            if server_name__.is_some() {
                                return Err(serde::de::Error::duplicate_field("serverName"));
                            }
                            server_name__ = Some(map_.next_value()?);
                        }
                        GeneratedField::StreamIdleTimeout => {
                            if stream_idle_timeout__.is_some() {
                                return Err(serde::de::Error::duplicate_field("streamIdleTimeout"));
                            }
                            stream_idle_timeout__ = Some(map_.next_value()?);
                        }
                        GeneratedField::RequestTimeout => {
                            if request_timeout__.is_some() {
                                return Err(serde::de::Error::duplicate_field("requestTimeout"));
                            }
                            request_timeout__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Upgrades => {
                            if upgrades__.is_some() {
                                return Err(serde::de::Error::duplicate_field("upgrades"));
                            }
                            upgrades__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Tracing => {
                            if tracing__.is_some() {
                                return Err(serde::de::Error::duplicate_field("tracing"));
                            }
                            tracing__ = Some(map_.next_value()?);
                        }
                        GeneratedField::TracingSampling => {
                            if tracing_sampling__.is_some() {
                                return Err(serde::de::Error::duplicate_field("tracingSampling"));
                            }
                            tracing_sampling__ = Some(map_.next_value()?);
                        }
                        GeneratedField::IdleTimeout => {
                            if idle_timeout__.is_some() {
                                return Err(serde::de::Error::duplicate_field("idleTimeout"));
                            }
                            idle_timeout__ = Some(map_.next_value()?);
                        }
                        GeneratedField::RdsConfig => {
                            if rds_config__.is_some() {
                                return Err(serde::de::Error::duplicate_field("rdsConfig"));
                            }
                            rds_config__ = map_.next_value()?;
                        }
                        GeneratedField::Rds => {
                            if routes__.is_some() {
                                return Err(serde::de::Error::duplicate_field("rds"));
                            }
                            routes__ = map_.next_value::<::std::option::Option<_>>()?.map(http_connection_manager::Routes::Rds);
                        }
                        GeneratedField::Inline => {
                            if routes__.is_some() {
                                return Err(serde::de::Error::duplicate_field("inline"));
                            }
                            routes__ = map_.next_value::<::std::option::Option<_>>()?.map(http_connection_manager::Routes::Inline)
;
                        }
                        GeneratedField::Scoped => {
                            if routes__.is_some() {
                                return Err(serde::de::Error::duplicate_field("scoped"));
                            }
                            routes__ = map_.next_value::<::std::option::Option<_>>()?.map(http_connection_manager::Routes::Scoped);
                        }
                        GeneratedField::__SkipField__ => {
                            let _ = map_.next_value::<serde::de::IgnoredAny>()?;
                        }
                    }
                }
                Ok(HttpConnectionManager {
                    stat_prefix: stat_prefix__.unwrap_or_default(),
                    codec_type: codec_type__.unwrap_or_default(),
                    filters: filters__.unwrap_or_default(),
                    access_logs: access_logs__.unwrap_or_default(),
                    forward_client_cert_details: forward_client_cert_details__.unwrap_or_default(),
                    use_remote_address: use_remote_address__.unwrap_or_default(),
                    xff_num_trusted_hops: xff_num_trusted_hops__.unwrap_or_default(),
                    server_name: server_name__.unwrap_or_default(),
                    stream_idle_timeout: stream_idle_timeout__.unwrap_or_default(),
                    request_timeout: request_timeout__.unwrap_or_default(),
                    upgrades: upgrades__.unwrap_or_default(),
                    tracing: tracing__.unwrap_or_default(),
                    tracing_sampling: tracing_sampling__.unwrap_or_default(),
                    idle_timeout: idle_timeout__.unwrap_or_default(),
                    rds_config: rds_config__,
                    routes: routes__,
                })
            }
        }
        deserializer.deserialize_struct("navigator.proxy.v1.HttpConnectionManager", FIELDS, GeneratedVisitor)
    }
}
impl serde::Serialize for JwtAuthentication {
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
        let mut struct_ser = serializer.serialize_struct("navigator.proxy.v1.JwtAuthentication", len)?;
        if true {
            struct_ser.serialize_field("providers", &self.providers)?;
        }
        if true {
            struct_ser.serialize_field("rules", &self.rules)?;
        }
        struct_ser.end()
    }
}
impl<'de> serde::Deserialize<'de> for JwtAuthentication {
    #[allow(deprecated)]
    fn deserialize<D>(deserializer: D) -> std::result::Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>,
    {
        const FIELDS: &[&str] = &[
            "providers",
            "rules",
        ];

        #[allow(clippy::enum_variant_names)]
        enum GeneratedField {
            Providers,
            Rules,
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
                            "providers" => Ok(GeneratedField::Providers),
                            "rules" => Ok(GeneratedField::Rules),
                            _ => Ok(GeneratedField::__SkipField__),
                        }
                    }
                }
                deserializer.deserialize_identifier(GeneratedVisitor)
            }
        }
        struct GeneratedVisitor;
        impl<'de> serde::de::Visitor<'de> for GeneratedVisitor {
            type Value = JwtAuthentication;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str("struct navigator.proxy.v1.JwtAuthentication")
            }

            fn visit_map<V>(self, mut map_: V) -> std::result::Result<JwtAuthentication, V::Error>
                where
                    V: serde::de::MapAccess<'de>,
            {
                let mut providers__ = None;
                let mut rules__ = None;
                while let Some(k) = map_.next_key()? {
                    match k {
                        GeneratedField::Providers => {
                            if providers__.is_some() {
                                return Err(serde::de::Error::duplicate_field("providers"));
                            }
                            providers__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Rules => {
                            if rules__.is_some() {
                                return Err(serde::de::Error::duplicate_field("rules"));
                            }
                            rules__ = Some(map_.next_value()?);
                        }
                        GeneratedField::__SkipField__ => {
                            let _ = map_.next_value::<serde::de::IgnoredAny>()?;
                        }
                    }
                }
                Ok(JwtAuthentication {
                    providers: providers__.unwrap_or_default(),
                    rules: rules__.unwrap_or_default(),
                })
            }
        }
        deserializer.deserialize_struct("navigator.proxy.v1.JwtAuthentication", FIELDS, GeneratedVisitor)
    }
}
impl serde::Serialize for JwtProvider {
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
        let mut struct_ser = serializer.serialize_struct("navigator.proxy.v1.JwtProvider", len)?;
        if true {
            struct_ser.serialize_field("name", &self.name)?;
        }
        if true {
            struct_ser.serialize_field("issuer", &self.issuer)?;
        }
        if true {
            struct_ser.serialize_field("audiences", &self.audiences)?;
        }
        if true {
            struct_ser.serialize_field("keys", &self.keys)?;
        }
        if true {
            struct_ser.serialize_field("locations", &self.locations)?;
        }
        if true {
            struct_ser.serialize_field("forwarded", &self.forwarded)?;
        }
        struct_ser.end()
    }
}
impl<'de> serde::Deserialize<'de> for JwtProvider {
    #[allow(deprecated)]
    fn deserialize<D>(deserializer: D) -> std::result::Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>,
    {
        const FIELDS: &[&str] = &[
            "name",
            "issuer",
            "audiences",
            "keys",
            "locations",
            "forwarded",
        ];

        #[allow(clippy::enum_variant_names)]
        enum GeneratedField {
            Name,
            Issuer,
            Audiences,
            Keys,
            Locations,
            Forwarded,
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
                            "issuer" => Ok(GeneratedField::Issuer),
                            "audiences" => Ok(GeneratedField::Audiences),
                            "keys" => Ok(GeneratedField::Keys),
                            "locations" => Ok(GeneratedField::Locations),
                            "forwarded" => Ok(GeneratedField::Forwarded),
                            _ => Ok(GeneratedField::__SkipField__),
                        }
                    }
                }
                deserializer.deserialize_identifier(GeneratedVisitor)
            }
        }
        struct GeneratedVisitor;
        impl<'de> serde::de::Visitor<'de> for GeneratedVisitor {
            type Value = JwtProvider;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str("struct navigator.proxy.v1.JwtProvider")
            }

            fn visit_map<V>(self, mut map_: V) -> std::result::Result<JwtProvider, V::Error>
                where
                    V: serde::de::MapAccess<'de>,
            {
                let mut name__ = None;
                let mut issuer__ = None;
                let mut audiences__ = None;
                let mut keys__ = None;
                let mut locations__ = None;
                let mut forwarded__ = None;
                while let Some(k) = map_.next_key()? {
                    match k {
                        GeneratedField::Name => {
                            if name__.is_some() {
                                return Err(serde::de::Error::duplicate_field("name"));
                            }
                            name__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Issuer => {
                            if issuer__.is_some() {
                                return Err(serde::de::Error::duplicate_field("issuer"));
                            }
                            issuer__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Audiences => {
                            if audiences__.is_some() {
                                return Err(serde::de::Error::duplicate_field("audiences"));
                            }
                            audiences__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Keys => {
                            if keys__.is_some() {
                                return Err(serde::de::Error::duplicate_field("keys"));
                            }
                            keys__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Locations => {
                            if locations__.is_some() {
                                return Err(serde::de::Error::duplicate_field("locations"));
                            }
                            locations__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Forwarded => {
                            if forwarded__.is_some() {
                                return Err(serde::de::Error::duplicate_field("forwarded"));
                            }
                            forwarded__ = Some(map_.next_value()?);
                        }
                        GeneratedField::__SkipField__ => {
                            let _ = map_.next_value::<serde::de::IgnoredAny>()?;
                        }
                    }
                }
                Ok(JwtProvider {
                    name: name__.unwrap_or_default(),
                    issuer: issuer__.unwrap_or_default(),
                    audiences: audiences__.unwrap_or_default(),
                    keys: keys__.unwrap_or_default(),
                    locations: locations__.unwrap_or_default(),
                    forwarded: forwarded__.unwrap_or_default(),
                })
            }
        }
        deserializer.deserialize_struct("navigator.proxy.v1.JwtProvider", FIELDS, GeneratedVisitor)
    }
}
impl serde::Serialize for Listener {
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
        if true {
            len += 1;
        }
        if true {
            len += 1;
        }
        let mut struct_ser = serializer.serialize_struct("navigator.proxy.v1.Listener", len)?;
        if true {
            struct_ser.serialize_field("name", &self.name)?;
        }
        if let Some(v) = self.update.as_ref() {
            struct_ser.serialize_field("update", v)?;
        }
        if let Some(v) = self.address.as_ref() {
            struct_ser.serialize_field("address", v)?;
        }
        if true {
            struct_ser.serialize_field("additionalAddresses", &self.additional_addresses)?;
        }
        if true {
            struct_ser.serialize_field("internal", &self.internal)?;
        }
        if true {
            struct_ser.serialize_field("trafficDirection", &self.traffic_direction)?;
        }
        if true {
            struct_ser.serialize_field("useOriginalDst", &self.use_original_dst)?;
        }
        if true {
            struct_ser.serialize_field("notBound", &self.not_bound)?;
        }
        if true {
            struct_ser.serialize_field("listenerFilters", &self.listener_filters)?;
        }
        if true {
            struct_ser.serialize_field("filterChains", &self.filter_chains)?;
        }
        if let Some(v) = self.matcher.as_ref() {
            struct_ser.serialize_field("matcher", v)?;
        }
        if true {
            struct_ser.serialize_field("accessLogs", &self.access_logs)?;
        }
        if true {
            struct_ser.serialize_field("statPrefix", &self.stat_prefix)?;
        }
        if true {
            struct_ser.serialize_field("connectionBalance", &self.connection_balance)?;
        }
        if let Some(v) = self.istio_config.as_ref() {
            struct_ser.serialize_field("istioConfig", v)?;
        }
        if true {
            struct_ser.serialize_field("raw", &self.raw)?;
        }
        struct_ser.end()
    }
}
impl<'de> serde::Deserialize<'de> for Listener {
    #[allow(deprecated)]
    fn deserialize<D>(deserializer: D) -> std::result::Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>,
    {
        const FIELDS: &[&str] = &[
            "name",
            "update",
            "address",
            "additional_addresses",
            "additionalAddresses",
            "internal",
            "traffic_direction",
            "trafficDirection",
            "use_original_dst",
            "useOriginalDst",
            "not_bound",
            "notBound",
            "listener_filters",
            "listenerFilters",
            "filter_chains",
            "filterChains",
            "matcher",
            "access_logs",
            "accessLogs",
            "stat_prefix",
            "statPrefix",
            "connection_balance",
            "connectionBalance",
            "istio_config",
            "istioConfig",
            "raw",
        ];

        #[allow(clippy::enum_variant_names)]
        enum GeneratedField {
            Name,
            Update,
            Address,
            AdditionalAddresses,
            Internal,
            TrafficDirection,
            UseOriginalDst,
            NotBound,
            ListenerFilters,
            FilterChains,
            Matcher,
            AccessLogs,
            StatPrefix,
            ConnectionBalance,
            IstioConfig,
            Raw,
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
                            "update" => Ok(GeneratedField::Update),
                            "address" => Ok(GeneratedField::Address),
                            "additionalAddresses" | "additional_addresses" => Ok(GeneratedField::AdditionalAddresses),
                            "internal" => Ok(GeneratedField::Internal),
                            "trafficDirection" | "traffic_direction" => Ok(GeneratedField::TrafficDirection),
                            "useOriginalDst" | "use_original_dst" => Ok(GeneratedField::UseOriginalDst),
                            "notBound" | "not_bound" => Ok(GeneratedField::NotBound),
                            "listenerFilters" | "listener_filters" => Ok(GeneratedField::ListenerFilters),
                            "filterChains" | "filter_chains" => Ok(GeneratedField::FilterChains),
                            "matcher" => Ok(GeneratedField::Matcher),
                            "accessLogs" | "access_logs" => Ok(GeneratedField::AccessLogs),
                            "statPrefix" | "stat_prefix" => Ok(GeneratedField::StatPrefix),
                            "connectionBalance" | "connection_balance" => Ok(GeneratedField::ConnectionBalance),
                            "istioConfig" | "istio_config" => Ok(GeneratedField::IstioConfig),
                            "raw" => Ok(GeneratedField::Raw),
                            _ => Ok(GeneratedField::__SkipField__),
                        }
                    }
                }
                deserializer.deserialize_identifier(GeneratedVisitor)
            }
        }
        struct GeneratedVisitor;
        impl<'de> serde::de::Visitor<'de> for GeneratedVisitor {
            type Value = Listener;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str("struct navigator.proxy.v1.Listener")
            }

            fn visit_map<V>(self, mut map_: V) -> std::result::Result<Listener, V::Error>
                where
                    V: serde::de::MapAccess<'de>,
            {
                let mut name__ = None;
                let mut update__ = None;
                let mut address__ = None;
                let mut additional_addresses__ = None;
                let mut internal__ = None;
                let mut traffic_direction__ = None;
                let mut use_original_dst__ = None;
                let mut not_bound__ = None;
                let mut listener_filters__ = None;
                let mut filter_chains__ = None;
                let mut matcher__ = None;
                let mut access_logs__ = None;
                let mut stat_prefix__ = None;
                let mut connection_balance__ = None;
                let mut istio_config__ = None;
                let mut raw__ = None;
                while let Some(k) = map_.next_key()? {
                    match k {
                        GeneratedField::Name => {
                            if name__.is_some() {
                                return Err(serde::de::Error::duplicate_field("name"));
                            }
                            name__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Update => {
                            if update__.is_some() {
                                return Err(serde::de::Error::duplicate_field("update"));
                            }
                            update__ = map_.next_value()?;
                        }
                        GeneratedField::Address => {
                            if address__.is_some() {
                                return Err(serde::de::Error::duplicate_field("address"));
                            }
                            address__ = map_.next_value()?;
                        }
                        GeneratedField::AdditionalAddresses => {
                            if additional_addresses__.is_some() {
                                return Err(serde::de::Error::duplicate_field("additionalAddresses"));
                            }
                            additional_addresses__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Internal => {
                            if internal__.is_some() {
                                return Err(serde::de::Error::duplicate_field("internal"));
                            }
                            internal__ = Some(map_.next_value()?);
                        }
                        GeneratedField::TrafficDirection => {
                            if traffic_direction__.is_some() {
                                return Err(serde::de::Error::duplicate_field("trafficDirection"));
                            }
                            traffic_direction__ = Some(map_.next_value()?);
                        }
                        GeneratedField::UseOriginalDst => {
                            if use_original_dst__.is_some() {
                                return Err(serde::de::Error::duplicate_field("useOriginalDst"));
                            }
                            use_original_dst__ = Some(map_.next_value()?);
                        }
                        GeneratedField::NotBound => {
                            if not_bound__.is_some() {
                                return Err(serde::de::Error::duplicate_field("notBound"));
                            }
                            not_bound__ = Some(map_.next_value()?);
                        }
                        GeneratedField::ListenerFilters => {
                            if listener_filters__.is_some() {
                                return Err(serde::de::Error::duplicate_field("listenerFilters"));
                            }
                            listener_filters__ = Some(map_.next_value()?);
                        }
                        GeneratedField::FilterChains => {
                            if filter_chains__.is_some() {
                                return Err(serde::de::Error::duplicate_field("filterChains"));
                            }
                            filter_chains__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Matcher => {
                            if matcher__.is_some() {
                                return Err(serde::de::Error::duplicate_field("matcher"));
                            }
                            matcher__ = map_.next_value()?;
                        }
                        GeneratedField::AccessLogs => {
                            if access_logs__.is_some() {
                                return Err(serde::de::Error::duplicate_field("accessLogs"));
                            }
                            access_logs__ = Some(map_.next_value()?);
                        }
                        GeneratedField::StatPrefix => {
                            if stat_prefix__.is_some() {
                                return Err(serde::de::Error::duplicate_field("statPrefix"));
                            }
                            stat_prefix__ = Some(map_.next_value()?);
                        }
                        GeneratedField::ConnectionBalance => {
                            if connection_balance__.is_some() {
                                return Err(serde::de::Error::duplicate_field("connectionBalance"));
                            }
                            connection_balance__ = Some(map_.next_value()?);
                        }
                        GeneratedField::IstioConfig => {
                            if istio_config__.is_some() {
                                return Err(serde::de::Error::duplicate_field("istioConfig"));
                            }
                            istio_config__ = map_.next_value()?;
                        }
                        GeneratedField::Raw => {
                            if raw__.is_some() {
                                return Err(serde::de::Error::duplicate_field("raw"));
                            }
                            raw__ = Some(map_.next_value()?);
                        }
                        GeneratedField::__SkipField__ => {
                            let _ = map_.next_value::<serde::de::IgnoredAny>()?;
                        }
                    }
                }
                Ok(Listener {
                    name: name__.unwrap_or_default(),
                    update: update__,
                    address: address__,
                    additional_addresses: additional_addresses__.unwrap_or_default(),
                    internal: internal__.unwrap_or_default(),
                    traffic_direction: traffic_direction__.unwrap_or_default(),
                    use_original_dst: use_original_dst__.unwrap_or_default(),
                    not_bound: not_bound__.unwrap_or_default(),
                    listener_filters: listener_filters__.unwrap_or_default(),
                    filter_chains: filter_chains__.unwrap_or_default(),
                    matcher: matcher__,
                    access_logs: access_logs__.unwrap_or_default(),
                    stat_prefix: stat_prefix__.unwrap_or_default(),
                    connection_balance: connection_balance__.unwrap_or_default(),
                    istio_config: istio_config__,
                    raw: raw__.unwrap_or_default(),
                })
            }
        }
        deserializer.deserialize_struct("navigator.proxy.v1.Listener", FIELDS, GeneratedVisitor)
    }
}
impl serde::Serialize for Locality {
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
        let mut struct_ser = serializer.serialize_struct("navigator.proxy.v1.Locality", len)?;
        if true {
            struct_ser.serialize_field("region", &self.region)?;
        }
        if true {
            struct_ser.serialize_field("zone", &self.zone)?;
        }
        if true {
            struct_ser.serialize_field("subZone", &self.sub_zone)?;
        }
        struct_ser.end()
    }
}
impl<'de> serde::Deserialize<'de> for Locality {
    #[allow(deprecated)]
    fn deserialize<D>(deserializer: D) -> std::result::Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>,
    {
        const FIELDS: &[&str] = &[
            "region",
            "zone",
            "sub_zone",
            "subZone",
        ];

        #[allow(clippy::enum_variant_names)]
        enum GeneratedField {
            Region,
            Zone,
            SubZone,
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
                            "subZone" | "sub_zone" => Ok(GeneratedField::SubZone),
                            _ => Ok(GeneratedField::__SkipField__),
                        }
                    }
                }
                deserializer.deserialize_identifier(GeneratedVisitor)
            }
        }
        struct GeneratedVisitor;
        impl<'de> serde::de::Visitor<'de> for GeneratedVisitor {
            type Value = Locality;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str("struct navigator.proxy.v1.Locality")
            }

            fn visit_map<V>(self, mut map_: V) -> std::result::Result<Locality, V::Error>
                where
                    V: serde::de::MapAccess<'de>,
            {
                let mut region__ = None;
                let mut zone__ = None;
                let mut sub_zone__ = None;
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
                        GeneratedField::SubZone => {
                            if sub_zone__.is_some() {
                                return Err(serde::de::Error::duplicate_field("subZone"));
                            }
                            sub_zone__ = Some(map_.next_value()?);
                        }
                        GeneratedField::__SkipField__ => {
                            let _ = map_.next_value::<serde::de::IgnoredAny>()?;
                        }
                    }
                }
                Ok(Locality {
                    region: region__.unwrap_or_default(),
                    zone: zone__.unwrap_or_default(),
                    sub_zone: sub_zone__.unwrap_or_default(),
                })
            }
        }
        deserializer.deserialize_struct("navigator.proxy.v1.Locality", FIELDS, GeneratedVisitor)
    }
}
impl serde::Serialize for Mirror {
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
        let mut struct_ser = serializer.serialize_struct("navigator.proxy.v1.Mirror", len)?;
        if true {
            struct_ser.serialize_field("cluster", &self.cluster)?;
        }
        if true {
            struct_ser.serialize_field("clusterHeader", &self.cluster_header)?;
        }
        if true {
            struct_ser.serialize_field("fraction", &self.fraction)?;
        }
        struct_ser.end()
    }
}
impl<'de> serde::Deserialize<'de> for Mirror {
    #[allow(deprecated)]
    fn deserialize<D>(deserializer: D) -> std::result::Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>,
    {
        const FIELDS: &[&str] = &[
            "cluster",
            "cluster_header",
            "clusterHeader",
            "fraction",
        ];

        #[allow(clippy::enum_variant_names)]
        enum GeneratedField {
            Cluster,
            ClusterHeader,
            Fraction,
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
                            "cluster" => Ok(GeneratedField::Cluster),
                            "clusterHeader" | "cluster_header" => Ok(GeneratedField::ClusterHeader),
                            "fraction" => Ok(GeneratedField::Fraction),
                            _ => Ok(GeneratedField::__SkipField__),
                        }
                    }
                }
                deserializer.deserialize_identifier(GeneratedVisitor)
            }
        }
        struct GeneratedVisitor;
        impl<'de> serde::de::Visitor<'de> for GeneratedVisitor {
            type Value = Mirror;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str("struct navigator.proxy.v1.Mirror")
            }

            fn visit_map<V>(self, mut map_: V) -> std::result::Result<Mirror, V::Error>
                where
                    V: serde::de::MapAccess<'de>,
            {
                let mut cluster__ = None;
                let mut cluster_header__ = None;
                let mut fraction__ = None;
                while let Some(k) = map_.next_key()? {
                    match k {
                        GeneratedField::Cluster => {
                            if cluster__.is_some() {
                                return Err(serde::de::Error::duplicate_field("cluster"));
                            }
                            cluster__ = Some(map_.next_value()?);
                        }
                        GeneratedField::ClusterHeader => {
                            if cluster_header__.is_some() {
                                return Err(serde::de::Error::duplicate_field("clusterHeader"));
                            }
                            cluster_header__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Fraction => {
                            if fraction__.is_some() {
                                return Err(serde::de::Error::duplicate_field("fraction"));
                            }
                            fraction__ = Some(map_.next_value()?);
                        }
                        GeneratedField::__SkipField__ => {
                            let _ = map_.next_value::<serde::de::IgnoredAny>()?;
                        }
                    }
                }
                Ok(Mirror {
                    cluster: cluster__.unwrap_or_default(),
                    cluster_header: cluster_header__.unwrap_or_default(),
                    fraction: fraction__.unwrap_or_default(),
                })
            }
        }
        deserializer.deserialize_struct("navigator.proxy.v1.Mirror", FIELDS, GeneratedVisitor)
    }
}
impl serde::Serialize for Node {
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
        let mut struct_ser = serializer.serialize_struct("navigator.proxy.v1.Node", len)?;
        if true {
            struct_ser.serialize_field("id", &self.id)?;
        }
        if true {
            struct_ser.serialize_field("cluster", &self.cluster)?;
        }
        if let Some(v) = self.locality.as_ref() {
            struct_ser.serialize_field("locality", v)?;
        }
        if true {
            struct_ser.serialize_field("metadata", &self.metadata)?;
        }
        if true {
            struct_ser.serialize_field("userAgentVersion", &self.user_agent_version)?;
        }
        struct_ser.end()
    }
}
impl<'de> serde::Deserialize<'de> for Node {
    #[allow(deprecated)]
    fn deserialize<D>(deserializer: D) -> std::result::Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>,
    {
        const FIELDS: &[&str] = &[
            "id",
            "cluster",
            "locality",
            "metadata",
            "user_agent_version",
            "userAgentVersion",
        ];

        #[allow(clippy::enum_variant_names)]
        enum GeneratedField {
            Id,
            Cluster,
            Locality,
            Metadata,
            UserAgentVersion,
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
                            "locality" => Ok(GeneratedField::Locality),
                            "metadata" => Ok(GeneratedField::Metadata),
                            "userAgentVersion" | "user_agent_version" => Ok(GeneratedField::UserAgentVersion),
                            _ => Ok(GeneratedField::__SkipField__),
                        }
                    }
                }
                deserializer.deserialize_identifier(GeneratedVisitor)
            }
        }
        struct GeneratedVisitor;
        impl<'de> serde::de::Visitor<'de> for GeneratedVisitor {
            type Value = Node;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str("struct navigator.proxy.v1.Node")
            }

            fn visit_map<V>(self, mut map_: V) -> std::result::Result<Node, V::Error>
                where
                    V: serde::de::MapAccess<'de>,
            {
                let mut id__ = None;
                let mut cluster__ = None;
                let mut locality__ = None;
                let mut metadata__ = None;
                let mut user_agent_version__ = None;
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
                        GeneratedField::Locality => {
                            if locality__.is_some() {
                                return Err(serde::de::Error::duplicate_field("locality"));
                            }
                            locality__ = map_.next_value()?;
                        }
                        GeneratedField::Metadata => {
                            if metadata__.is_some() {
                                return Err(serde::de::Error::duplicate_field("metadata"));
                            }
                            metadata__ = Some(map_.next_value()?);
                        }
                        GeneratedField::UserAgentVersion => {
                            if user_agent_version__.is_some() {
                                return Err(serde::de::Error::duplicate_field("userAgentVersion"));
                            }
                            user_agent_version__ = Some(map_.next_value()?);
                        }
                        GeneratedField::__SkipField__ => {
                            let _ = map_.next_value::<serde::de::IgnoredAny>()?;
                        }
                    }
                }
                Ok(Node {
                    id: id__.unwrap_or_default(),
                    cluster: cluster__.unwrap_or_default(),
                    locality: locality__,
                    metadata: metadata__.unwrap_or_default(),
                    user_agent_version: user_agent_version__.unwrap_or_default(),
                })
            }
        }
        deserializer.deserialize_struct("navigator.proxy.v1.Node", FIELDS, GeneratedVisitor)
    }
}
impl serde::Serialize for OutlierDetection {
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
        let mut struct_ser = serializer.serialize_struct("navigator.proxy.v1.OutlierDetection", len)?;
        if let Some(v) = self.consecutive_5xx.as_ref() {
            struct_ser.serialize_field("consecutive5xx", v)?;
        }
        if let Some(v) = self.consecutive_gateway_failure.as_ref() {
            struct_ser.serialize_field("consecutiveGatewayFailure", v)?;
        }
        if let Some(v) = self.consecutive_local_origin_failure.as_ref() {
            struct_ser.serialize_field("consecutiveLocalOriginFailure", v)?;
        }
        if true {
            struct_ser.serialize_field("interval", &self.interval)?;
        }
        if true {
            struct_ser.serialize_field("baseEjectionTime", &self.base_ejection_time)?;
        }
        if let Some(v) = self.max_ejection_percent.as_ref() {
            struct_ser.serialize_field("maxEjectionPercent", v)?;
        }
        if let Some(v) = self.min_health_percent.as_ref() {
            struct_ser.serialize_field("minHealthPercent", v)?;
        }
        if true {
            struct_ser.serialize_field("splitExternalLocalOriginErrors", &self.split_external_local_origin_errors)?;
        }
        struct_ser.end()
    }
}
impl<'de> serde::Deserialize<'de> for OutlierDetection {
    #[allow(deprecated)]
    fn deserialize<D>(deserializer: D) -> std::result::Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>,
    {
        const FIELDS: &[&str] = &[
            "consecutive_5xx",
            "consecutive5xx",
            "consecutive_gateway_failure",
            "consecutiveGatewayFailure",
            "consecutive_local_origin_failure",
            "consecutiveLocalOriginFailure",
            "interval",
            "base_ejection_time",
            "baseEjectionTime",
            "max_ejection_percent",
            "maxEjectionPercent",
            "min_health_percent",
            "minHealthPercent",
            "split_external_local_origin_errors",
            "splitExternalLocalOriginErrors",
        ];

        #[allow(clippy::enum_variant_names)]
        enum GeneratedField {
            Consecutive5xx,
            ConsecutiveGatewayFailure,
            ConsecutiveLocalOriginFailure,
            Interval,
            BaseEjectionTime,
            MaxEjectionPercent,
            MinHealthPercent,
            SplitExternalLocalOriginErrors,
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
                            "consecutive5xx" | "consecutive_5xx" => Ok(GeneratedField::Consecutive5xx),
                            "consecutiveGatewayFailure" | "consecutive_gateway_failure" => Ok(GeneratedField::ConsecutiveGatewayFailure),
                            "consecutiveLocalOriginFailure" | "consecutive_local_origin_failure" => Ok(GeneratedField::ConsecutiveLocalOriginFailure),
                            "interval" => Ok(GeneratedField::Interval),
                            "baseEjectionTime" | "base_ejection_time" => Ok(GeneratedField::BaseEjectionTime),
                            "maxEjectionPercent" | "max_ejection_percent" => Ok(GeneratedField::MaxEjectionPercent),
                            "minHealthPercent" | "min_health_percent" => Ok(GeneratedField::MinHealthPercent),
                            "splitExternalLocalOriginErrors" | "split_external_local_origin_errors" => Ok(GeneratedField::SplitExternalLocalOriginErrors),
                            _ => Ok(GeneratedField::__SkipField__),
                        }
                    }
                }
                deserializer.deserialize_identifier(GeneratedVisitor)
            }
        }
        struct GeneratedVisitor;
        impl<'de> serde::de::Visitor<'de> for GeneratedVisitor {
            type Value = OutlierDetection;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str("struct navigator.proxy.v1.OutlierDetection")
            }

            fn visit_map<V>(self, mut map_: V) -> std::result::Result<OutlierDetection, V::Error>
                where
                    V: serde::de::MapAccess<'de>,
            {
                let mut consecutive_5xx__ = None;
                let mut consecutive_gateway_failure__ = None;
                let mut consecutive_local_origin_failure__ = None;
                let mut interval__ = None;
                let mut base_ejection_time__ = None;
                let mut max_ejection_percent__ = None;
                let mut min_health_percent__ = None;
                let mut split_external_local_origin_errors__ = None;
                while let Some(k) = map_.next_key()? {
                    match k {
                        GeneratedField::Consecutive5xx => {
                            if consecutive_5xx__.is_some() {
                                return Err(serde::de::Error::duplicate_field("consecutive5xx"));
                            }
                            consecutive_5xx__ = 
                                map_.next_value::<::std::option::Option<::pbjson::private::NumberDeserialize<_>>>()?.map(|x| x.0)
                            ;
                        }
                        GeneratedField::ConsecutiveGatewayFailure => {
                            if consecutive_gateway_failure__.is_some() {
                                return Err(serde::de::Error::duplicate_field("consecutiveGatewayFailure"));
                            }
                            consecutive_gateway_failure__ = 
                                map_.next_value::<::std::option::Option<::pbjson::private::NumberDeserialize<_>>>()?.map(|x| x.0)
                            ;
                        }
                        GeneratedField::ConsecutiveLocalOriginFailure => {
                            if consecutive_local_origin_failure__.is_some() {
                                return Err(serde::de::Error::duplicate_field("consecutiveLocalOriginFailure"));
                            }
                            consecutive_local_origin_failure__ = 
                                map_.next_value::<::std::option::Option<::pbjson::private::NumberDeserialize<_>>>()?.map(|x| x.0)
                            ;
                        }
                        GeneratedField::Interval => {
                            if interval__.is_some() {
                                return Err(serde::de::Error::duplicate_field("interval"));
                            }
                            interval__ = Some(map_.next_value()?);
                        }
                        GeneratedField::BaseEjectionTime => {
                            if base_ejection_time__.is_some() {
                                return Err(serde::de::Error::duplicate_field("baseEjectionTime"));
                            }
                            base_ejection_time__ = Some(map_.next_value()?);
                        }
                        GeneratedField::MaxEjectionPercent => {
                            if max_ejection_percent__.is_some() {
                                return Err(serde::de::Error::duplicate_field("maxEjectionPercent"));
                            }
                            max_ejection_percent__ = 
                                map_.next_value::<::std::option::Option<::pbjson::private::NumberDeserialize<_>>>()?.map(|x| x.0)
                            ;
                        }
                        GeneratedField::MinHealthPercent => {
                            if min_health_percent__.is_some() {
                                return Err(serde::de::Error::duplicate_field("minHealthPercent"));
                            }
                            min_health_percent__ = 
                                map_.next_value::<::std::option::Option<::pbjson::private::NumberDeserialize<_>>>()?.map(|x| x.0)
                            ;
                        }
                        GeneratedField::SplitExternalLocalOriginErrors => {
                            if split_external_local_origin_errors__.is_some() {
                                return Err(serde::de::Error::duplicate_field("splitExternalLocalOriginErrors"));
                            }
                            split_external_local_origin_errors__ = Some(map_.next_value()?);
                        }
                        GeneratedField::__SkipField__ => {
                            let _ = map_.next_value::<serde::de::IgnoredAny>()?;
                        }
                    }
                }
                Ok(OutlierDetection {
                    consecutive_5xx: consecutive_5xx__,
                    consecutive_gateway_failure: consecutive_gateway_failure__,
                    consecutive_local_origin_failure: consecutive_local_origin_failure__,
                    interval: interval__.unwrap_or_default(),
                    base_ejection_time: base_ejection_time__.unwrap_or_default(),
                    max_ejection_percent: max_ejection_percent__,
                    min_health_percent: min_health_percent__,
                    split_external_local_origin_errors: split_external_local_origin_errors__.unwrap_or_default(),
                })
            }
        }
        deserializer.deserialize_struct("navigator.proxy.v1.OutlierDetection", FIELDS, GeneratedVisitor)
    }
}
impl serde::Serialize for Pair {
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
        let mut struct_ser = serializer.serialize_struct("navigator.proxy.v1.Pair", len)?;
        if true {
            struct_ser.serialize_field("key", &self.key)?;
        }
        if true {
            struct_ser.serialize_field("value", &self.value)?;
        }
        struct_ser.end()
    }
}
impl<'de> serde::Deserialize<'de> for Pair {
    #[allow(deprecated)]
    fn deserialize<D>(deserializer: D) -> std::result::Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>,
    {
        const FIELDS: &[&str] = &[
            "key",
            "value",
        ];

        #[allow(clippy::enum_variant_names)]
        enum GeneratedField {
            Key,
            Value,
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
                            "key" => Ok(GeneratedField::Key),
                            "value" => Ok(GeneratedField::Value),
                            _ => Ok(GeneratedField::__SkipField__),
                        }
                    }
                }
                deserializer.deserialize_identifier(GeneratedVisitor)
            }
        }
        struct GeneratedVisitor;
        impl<'de> serde::de::Visitor<'de> for GeneratedVisitor {
            type Value = Pair;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str("struct navigator.proxy.v1.Pair")
            }

            fn visit_map<V>(self, mut map_: V) -> std::result::Result<Pair, V::Error>
                where
                    V: serde::de::MapAccess<'de>,
            {
                let mut key__ = None;
                let mut value__ = None;
                while let Some(k) = map_.next_key()? {
                    match k {
                        GeneratedField::Key => {
                            if key__.is_some() {
                                return Err(serde::de::Error::duplicate_field("key"));
                            }
                            key__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Value => {
                            if value__.is_some() {
                                return Err(serde::de::Error::duplicate_field("value"));
                            }
                            value__ = Some(map_.next_value()?);
                        }
                        GeneratedField::__SkipField__ => {
                            let _ = map_.next_value::<serde::de::IgnoredAny>()?;
                        }
                    }
                }
                Ok(Pair {
                    key: key__.unwrap_or_default(),
                    value: value__.unwrap_or_default(),
                })
            }
        }
        deserializer.deserialize_struct("navigator.proxy.v1.Pair", FIELDS, GeneratedVisitor)
    }
}
impl serde::Serialize for PartFailure {
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
        let mut struct_ser = serializer.serialize_struct("navigator.proxy.v1.PartFailure", len)?;
        if true {
            struct_ser.serialize_field("part", &self.part)?;
        }
        if true {
            struct_ser.serialize_field("reason", &self.reason)?;
        }
        struct_ser.end()
    }
}
impl<'de> serde::Deserialize<'de> for PartFailure {
    #[allow(deprecated)]
    fn deserialize<D>(deserializer: D) -> std::result::Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>,
    {
        const FIELDS: &[&str] = &[
            "part",
            "reason",
        ];

        #[allow(clippy::enum_variant_names)]
        enum GeneratedField {
            Part,
            Reason,
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
                            "part" => Ok(GeneratedField::Part),
                            "reason" => Ok(GeneratedField::Reason),
                            _ => Ok(GeneratedField::__SkipField__),
                        }
                    }
                }
                deserializer.deserialize_identifier(GeneratedVisitor)
            }
        }
        struct GeneratedVisitor;
        impl<'de> serde::de::Visitor<'de> for GeneratedVisitor {
            type Value = PartFailure;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str("struct navigator.proxy.v1.PartFailure")
            }

            fn visit_map<V>(self, mut map_: V) -> std::result::Result<PartFailure, V::Error>
                where
                    V: serde::de::MapAccess<'de>,
            {
                let mut part__ = None;
                let mut reason__ = None;
                while let Some(k) = map_.next_key()? {
                    match k {
                        GeneratedField::Part => {
                            if part__.is_some() {
                                return Err(serde::de::Error::duplicate_field("part"));
                            }
                            part__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Reason => {
                            if reason__.is_some() {
                                return Err(serde::de::Error::duplicate_field("reason"));
                            }
                            reason__ = Some(map_.next_value()?);
                        }
                        GeneratedField::__SkipField__ => {
                            let _ = map_.next_value::<serde::de::IgnoredAny>()?;
                        }
                    }
                }
                Ok(PartFailure {
                    part: part__.unwrap_or_default(),
                    reason: reason__.unwrap_or_default(),
                })
            }
        }
        deserializer.deserialize_struct("navigator.proxy.v1.PartFailure", FIELDS, GeneratedVisitor)
    }
}
impl serde::Serialize for PathKind {
    #[allow(deprecated)]
    fn serialize<S>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error>
    where
        S: serde::Serializer,
    {
        let variant = match self {
            Self::Unspecified => "PATH_KIND_UNSPECIFIED",
            Self::Prefix => "PATH_KIND_PREFIX",
            Self::Exact => "PATH_KIND_EXACT",
            Self::Regex => "PATH_KIND_REGEX",
            Self::PathSeparatedPrefix => "PATH_KIND_PATH_SEPARATED_PREFIX",
            Self::Template => "PATH_KIND_TEMPLATE",
            Self::Connect => "PATH_KIND_CONNECT",
        };
        serializer.serialize_str(variant)
    }
}
impl<'de> serde::Deserialize<'de> for PathKind {
    #[allow(deprecated)]
    fn deserialize<D>(deserializer: D) -> std::result::Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>,
    {
        const FIELDS: &[&str] = &[
            "PATH_KIND_UNSPECIFIED",
            "PATH_KIND_PREFIX",
            "PATH_KIND_EXACT",
            "PATH_KIND_REGEX",
            "PATH_KIND_PATH_SEPARATED_PREFIX",
            "PATH_KIND_TEMPLATE",
            "PATH_KIND_CONNECT",
        ];

        struct GeneratedVisitor;

        impl serde::de::Visitor<'_> for GeneratedVisitor {
            type Value = PathKind;

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
                    "PATH_KIND_UNSPECIFIED" => Ok(PathKind::Unspecified),
                    "PATH_KIND_PREFIX" => Ok(PathKind::Prefix),
                    "PATH_KIND_EXACT" => Ok(PathKind::Exact),
                    "PATH_KIND_REGEX" => Ok(PathKind::Regex),
                    "PATH_KIND_PATH_SEPARATED_PREFIX" => Ok(PathKind::PathSeparatedPrefix),
                    "PATH_KIND_TEMPLATE" => Ok(PathKind::Template),
                    "PATH_KIND_CONNECT" => Ok(PathKind::Connect),
                    _ => Err(serde::de::Error::unknown_variant(value, FIELDS)),
                }
            }
        }
        deserializer.deserialize_any(GeneratedVisitor)
    }
}
impl serde::Serialize for PathMatch {
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
        let mut struct_ser = serializer.serialize_struct("navigator.proxy.v1.PathMatch", len)?;
        if true {
            let v = PathKind::try_from(self.kind)
                .map_err(|_| serde::ser::Error::custom(format!("Invalid variant {}", self.kind)))?;
            struct_ser.serialize_field("kind", &v)?;
        }
        if true {
            struct_ser.serialize_field("value", &self.value)?;
        }
        if true {
            struct_ser.serialize_field("ignoreCase", &self.ignore_case)?;
        }
        struct_ser.end()
    }
}
impl<'de> serde::Deserialize<'de> for PathMatch {
    #[allow(deprecated)]
    fn deserialize<D>(deserializer: D) -> std::result::Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>,
    {
        const FIELDS: &[&str] = &[
            "kind",
            "value",
            "ignore_case",
            "ignoreCase",
        ];

        #[allow(clippy::enum_variant_names)]
        enum GeneratedField {
            Kind,
            Value,
            IgnoreCase,
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
                            "kind" => Ok(GeneratedField::Kind),
                            "value" => Ok(GeneratedField::Value),
                            "ignoreCase" | "ignore_case" => Ok(GeneratedField::IgnoreCase),
                            _ => Ok(GeneratedField::__SkipField__),
                        }
                    }
                }
                deserializer.deserialize_identifier(GeneratedVisitor)
            }
        }
        struct GeneratedVisitor;
        impl<'de> serde::de::Visitor<'de> for GeneratedVisitor {
            type Value = PathMatch;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str("struct navigator.proxy.v1.PathMatch")
            }

            fn visit_map<V>(self, mut map_: V) -> std::result::Result<PathMatch, V::Error>
                where
                    V: serde::de::MapAccess<'de>,
            {
                let mut kind__ = None;
                let mut value__ = None;
                let mut ignore_case__ = None;
                while let Some(k) = map_.next_key()? {
                    match k {
                        GeneratedField::Kind => {
                            if kind__.is_some() {
                                return Err(serde::de::Error::duplicate_field("kind"));
                            }
                            kind__ = Some(map_.next_value::<PathKind>()? as i32);
                        }
                        GeneratedField::Value => {
                            if value__.is_some() {
                                return Err(serde::de::Error::duplicate_field("value"));
                            }
                            value__ = Some(map_.next_value()?);
                        }
                        GeneratedField::IgnoreCase => {
                            if ignore_case__.is_some() {
                                return Err(serde::de::Error::duplicate_field("ignoreCase"));
                            }
                            ignore_case__ = Some(map_.next_value()?);
                        }
                        GeneratedField::__SkipField__ => {
                            let _ = map_.next_value::<serde::de::IgnoredAny>()?;
                        }
                    }
                }
                Ok(PathMatch {
                    kind: kind__.unwrap_or_default(),
                    value: value__.unwrap_or_default(),
                    ignore_case: ignore_case__.unwrap_or_default(),
                })
            }
        }
        deserializer.deserialize_struct("navigator.proxy.v1.PathMatch", FIELDS, GeneratedVisitor)
    }
}
impl serde::Serialize for Policy {
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
        let mut struct_ser = serializer.serialize_struct("navigator.proxy.v1.Policy", len)?;
        if true {
            struct_ser.serialize_field("key", &self.key)?;
        }
        if let Some(v) = self.config.as_ref() {
            struct_ser.serialize_field("config", v)?;
        }
        if true {
            struct_ser.serialize_field("permissions", &self.permissions)?;
        }
        if true {
            struct_ser.serialize_field("principals", &self.principals)?;
        }
        if true {
            struct_ser.serialize_field("raw", &self.raw)?;
        }
        if true {
            struct_ser.serialize_field("celCondition", &self.cel_condition)?;
        }
        struct_ser.end()
    }
}
impl<'de> serde::Deserialize<'de> for Policy {
    #[allow(deprecated)]
    fn deserialize<D>(deserializer: D) -> std::result::Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>,
    {
        const FIELDS: &[&str] = &[
            "key",
            "config",
            "permissions",
            "principals",
            "raw",
            "cel_condition",
            "celCondition",
        ];

        #[allow(clippy::enum_variant_names)]
        enum GeneratedField {
            Key,
            Config,
            Permissions,
            Principals,
            Raw,
            CelCondition,
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
                            "key" => Ok(GeneratedField::Key),
                            "config" => Ok(GeneratedField::Config),
                            "permissions" => Ok(GeneratedField::Permissions),
                            "principals" => Ok(GeneratedField::Principals),
                            "raw" => Ok(GeneratedField::Raw),
                            "celCondition" | "cel_condition" => Ok(GeneratedField::CelCondition),
                            _ => Ok(GeneratedField::__SkipField__),
                        }
                    }
                }
                deserializer.deserialize_identifier(GeneratedVisitor)
            }
        }
        struct GeneratedVisitor;
        impl<'de> serde::de::Visitor<'de> for GeneratedVisitor {
            type Value = Policy;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str("struct navigator.proxy.v1.Policy")
            }

            fn visit_map<V>(self, mut map_: V) -> std::result::Result<Policy, V::Error>
                where
                    V: serde::de::MapAccess<'de>,
            {
                let mut key__ = None;
                let mut config__ = None;
                let mut permissions__ = None;
                let mut principals__ = None;
                let mut raw__ = None;
                let mut cel_condition__ = None;
                while let Some(k) = map_.next_key()? {
                    match k {
                        GeneratedField::Key => {
                            if key__.is_some() {
                                return Err(serde::de::Error::duplicate_field("key"));
                            }
                            key__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Config => {
                            if config__.is_some() {
                                return Err(serde::de::Error::duplicate_field("config"));
                            }
                            config__ = map_.next_value()?;
                        }
                        GeneratedField::Permissions => {
                            if permissions__.is_some() {
                                return Err(serde::de::Error::duplicate_field("permissions"));
                            }
                            permissions__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Principals => {
                            if principals__.is_some() {
                                return Err(serde::de::Error::duplicate_field("principals"));
                            }
                            principals__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Raw => {
                            if raw__.is_some() {
                                return Err(serde::de::Error::duplicate_field("raw"));
                            }
                            raw__ = Some(map_.next_value()?);
                        }
                        GeneratedField::CelCondition => {
                            if cel_condition__.is_some() {
                                return Err(serde::de::Error::duplicate_field("celCondition"));
                            }
                            cel_condition__ = Some(map_.next_value()?);
                        }
                        GeneratedField::__SkipField__ => {
                            let _ = map_.next_value::<serde::de::IgnoredAny>()?;
                        }
                    }
                }
                Ok(Policy {
                    key: key__.unwrap_or_default(),
                    config: config__,
                    permissions: permissions__.unwrap_or_default(),
                    principals: principals__.unwrap_or_default(),
                    raw: raw__.unwrap_or_default(),
                    cel_condition: cel_condition__.unwrap_or_default(),
                })
            }
        }
        deserializer.deserialize_struct("navigator.proxy.v1.Policy", FIELDS, GeneratedVisitor)
    }
}
impl serde::Serialize for Problem {
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
        let mut struct_ser = serializer.serialize_struct("navigator.proxy.v1.Problem", len)?;
        if true {
            struct_ser.serialize_field("at", &self.at)?;
        }
        if true {
            struct_ser.serialize_field("text", &self.text)?;
        }
        struct_ser.end()
    }
}
impl<'de> serde::Deserialize<'de> for Problem {
    #[allow(deprecated)]
    fn deserialize<D>(deserializer: D) -> std::result::Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>,
    {
        const FIELDS: &[&str] = &[
            "at",
            "text",
        ];

        #[allow(clippy::enum_variant_names)]
        enum GeneratedField {
            At,
            Text,
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
                            "at" => Ok(GeneratedField::At),
                            "text" => Ok(GeneratedField::Text),
                            _ => Ok(GeneratedField::__SkipField__),
                        }
                    }
                }
                deserializer.deserialize_identifier(GeneratedVisitor)
            }
        }
        struct GeneratedVisitor;
        impl<'de> serde::de::Visitor<'de> for GeneratedVisitor {
            type Value = Problem;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str("struct navigator.proxy.v1.Problem")
            }

            fn visit_map<V>(self, mut map_: V) -> std::result::Result<Problem, V::Error>
                where
                    V: serde::de::MapAccess<'de>,
            {
                let mut at__ = None;
                let mut text__ = None;
                while let Some(k) = map_.next_key()? {
                    match k {
                        GeneratedField::At => {
                            if at__.is_some() {
                                return Err(serde::de::Error::duplicate_field("at"));
                            }
                            at__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Text => {
                            if text__.is_some() {
                                return Err(serde::de::Error::duplicate_field("text"));
                            }
                            text__ = Some(map_.next_value()?);
                        }
                        GeneratedField::__SkipField__ => {
                            let _ = map_.next_value::<serde::de::IgnoredAny>()?;
                        }
                    }
                }
                Ok(Problem {
                    at: at__.unwrap_or_default(),
                    text: text__.unwrap_or_default(),
                })
            }
        }
        deserializer.deserialize_struct("navigator.proxy.v1.Problem", FIELDS, GeneratedVisitor)
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
        let mut struct_ser = serializer.serialize_struct("navigator.proxy.v1.ProxyConfig", len)?;
        if let Some(v) = self.fetched_at.as_ref() {
            struct_ser.serialize_field("fetchedAt", v)?;
        }
        if true {
            struct_ser.serialize_field("version", &self.version)?;
        }
        if true {
            #[allow(clippy::needless_borrow)]
            #[allow(clippy::needless_borrows_for_generic_args)]
            struct_ser.serialize_field("redactions", ToString::to_string(&self.redactions).as_str())?;
        }
        if true {
            struct_ser.serialize_field("failures", &self.failures)?;
        }
        if true {
            struct_ser.serialize_field("problems", &self.problems)?;
        }
        if let Some(v) = self.counts.as_ref() {
            struct_ser.serialize_field("counts", v)?;
        }
        if let Some(v) = self.bootstrap.as_ref() {
            struct_ser.serialize_field("bootstrap", v)?;
        }
        if true {
            struct_ser.serialize_field("listeners", &self.listeners)?;
        }
        if true {
            struct_ser.serialize_field("routes", &self.routes)?;
        }
        if true {
            struct_ser.serialize_field("clusters", &self.clusters)?;
        }
        if true {
            struct_ser.serialize_field("endpoints", &self.endpoints)?;
        }
        if true {
            struct_ser.serialize_field("secrets", &self.secrets)?;
        }
        if true {
            struct_ser.serialize_field("ecds", &self.ecds)?;
        }
        if let Some(v) = self.ztunnel.as_ref() {
            struct_ser.serialize_field("ztunnel", v)?;
        }
        if true {
            struct_ser.serialize_field("dumps", &self.dumps)?;
        }
        if true {
            struct_ser.serialize_field("scopes", &self.scopes)?;
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
            "fetched_at",
            "fetchedAt",
            "version",
            "redactions",
            "failures",
            "problems",
            "counts",
            "bootstrap",
            "listeners",
            "routes",
            "clusters",
            "endpoints",
            "secrets",
            "ecds",
            "ztunnel",
            "dumps",
            "scopes",
        ];

        #[allow(clippy::enum_variant_names)]
        enum GeneratedField {
            FetchedAt,
            Version,
            Redactions,
            Failures,
            Problems,
            Counts,
            Bootstrap,
            Listeners,
            Routes,
            Clusters,
            Endpoints,
            Secrets,
            Ecds,
            Ztunnel,
            Dumps,
            Scopes,
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
                            "fetchedAt" | "fetched_at" => Ok(GeneratedField::FetchedAt),
                            "version" => Ok(GeneratedField::Version),
                            "redactions" => Ok(GeneratedField::Redactions),
                            "failures" => Ok(GeneratedField::Failures),
                            "problems" => Ok(GeneratedField::Problems),
                            "counts" => Ok(GeneratedField::Counts),
                            "bootstrap" => Ok(GeneratedField::Bootstrap),
                            "listeners" => Ok(GeneratedField::Listeners),
                            "routes" => Ok(GeneratedField::Routes),
                            "clusters" => Ok(GeneratedField::Clusters),
                            "endpoints" => Ok(GeneratedField::Endpoints),
                            "secrets" => Ok(GeneratedField::Secrets),
                            "ecds" => Ok(GeneratedField::Ecds),
                            "ztunnel" => Ok(GeneratedField::Ztunnel),
                            "dumps" => Ok(GeneratedField::Dumps),
                            "scopes" => Ok(GeneratedField::Scopes),
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
                formatter.write_str("struct navigator.proxy.v1.ProxyConfig")
            }

            fn visit_map<V>(self, mut map_: V) -> std::result::Result<ProxyConfig, V::Error>
                where
                    V: serde::de::MapAccess<'de>,
            {
                let mut fetched_at__ = None;
                let mut version__ = None;
                let mut redactions__ = None;
                let mut failures__ = None;
                let mut problems__ = None;
                let mut counts__ = None;
                let mut bootstrap__ = None;
                let mut listeners__ = None;
                let mut routes__ = None;
                let mut clusters__ = None;
                let mut endpoints__ = None;
                let mut secrets__ = None;
                let mut ecds__ = None;
                let mut ztunnel__ = None;
                let mut dumps__ = None;
                let mut scopes__ = None;
                while let Some(k) = map_.next_key()? {
                    match k {
                        GeneratedField::FetchedAt => {
                            if fetched_at__.is_some() {
                                return Err(serde::de::Error::duplicate_field("fetchedAt"));
                            }
                            fetched_at__ = map_.next_value()?;
                        }
                        GeneratedField::Version => {
                            if version__.is_some() {
                                return Err(serde::de::Error::duplicate_field("version"));
                            }
                            version__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Redactions => {
                            if redactions__.is_some() {
                                return Err(serde::de::Error::duplicate_field("redactions"));
                            }
                            redactions__ = 
                                Some(map_.next_value::<::pbjson::private::NumberDeserialize<_>>()?.0)
                            ;
                        }
                        GeneratedField::Failures => {
                            if failures__.is_some() {
                                return Err(serde::de::Error::duplicate_field("failures"));
                            }
                            failures__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Problems => {
                            if problems__.is_some() {
                                return Err(serde::de::Error::duplicate_field("problems"));
                            }
                            problems__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Counts => {
                            if counts__.is_some() {
                                return Err(serde::de::Error::duplicate_field("counts"));
                            }
                            counts__ = map_.next_value()?;
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
                        GeneratedField::Routes => {
                            if routes__.is_some() {
                                return Err(serde::de::Error::duplicate_field("routes"));
                            }
                            routes__ = Some(map_.next_value()?);
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
                        GeneratedField::Secrets => {
                            if secrets__.is_some() {
                                return Err(serde::de::Error::duplicate_field("secrets"));
                            }
                            secrets__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Ecds => {
                            if ecds__.is_some() {
                                return Err(serde::de::Error::duplicate_field("ecds"));
                            }
                            ecds__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Ztunnel => {
                            if ztunnel__.is_some() {
                                return Err(serde::de::Error::duplicate_field("ztunnel"));
                            }
                            ztunnel__ = map_.next_value()?;
                        }
                        GeneratedField::Dumps => {
                            if dumps__.is_some() {
                                return Err(serde::de::Error::duplicate_field("dumps"));
                            }
                            dumps__ = Some(
                                map_.next_value::<std::collections::BTreeMap<_, _>>()?
                            );
                        }
                        GeneratedField::Scopes => {
                            if scopes__.is_some() {
                                return Err(serde::de::Error::duplicate_field("scopes"));
                            }
                            scopes__ = Some(map_.next_value()?);
                        }
                        GeneratedField::__SkipField__ => {
                            let _ = map_.next_value::<serde::de::IgnoredAny>()?;
                        }
                    }
                }
                Ok(ProxyConfig {
                    fetched_at: fetched_at__,
                    version: version__.unwrap_or_default(),
                    redactions: redactions__.unwrap_or_default(),
                    failures: failures__.unwrap_or_default(),
                    problems: problems__.unwrap_or_default(),
                    counts: counts__,
                    bootstrap: bootstrap__,
                    listeners: listeners__.unwrap_or_default(),
                    routes: routes__.unwrap_or_default(),
                    clusters: clusters__.unwrap_or_default(),
                    endpoints: endpoints__.unwrap_or_default(),
                    secrets: secrets__.unwrap_or_default(),
                    ecds: ecds__.unwrap_or_default(),
                    ztunnel: ztunnel__,
                    dumps: dumps__.unwrap_or_default(),
                    scopes: scopes__.unwrap_or_default(),
                })
            }
        }
        deserializer.deserialize_struct("navigator.proxy.v1.ProxyConfig", FIELDS, GeneratedVisitor)
    }
}
impl serde::Serialize for Rbac {
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
        let mut struct_ser = serializer.serialize_struct("navigator.proxy.v1.Rbac", len)?;
        if true {
            struct_ser.serialize_field("action", &self.action)?;
        }
        if true {
            struct_ser.serialize_field("policies", &self.policies)?;
        }
        if true {
            struct_ser.serialize_field("shadowAction", &self.shadow_action)?;
        }
        if true {
            struct_ser.serialize_field("shadowPolicies", &self.shadow_policies)?;
        }
        struct_ser.end()
    }
}
impl<'de> serde::Deserialize<'de> for Rbac {
    #[allow(deprecated)]
    fn deserialize<D>(deserializer: D) -> std::result::Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>,
    {
        const FIELDS: &[&str] = &[
            "action",
            "policies",
            "shadow_action",
            "shadowAction",
            "shadow_policies",
            "shadowPolicies",
        ];

        #[allow(clippy::enum_variant_names)]
        enum GeneratedField {
            Action,
            Policies,
            ShadowAction,
            ShadowPolicies,
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
                            "action" => Ok(GeneratedField::Action),
                            "policies" => Ok(GeneratedField::Policies),
                            "shadowAction" | "shadow_action" => Ok(GeneratedField::ShadowAction),
                            "shadowPolicies" | "shadow_policies" => Ok(GeneratedField::ShadowPolicies),
                            _ => Ok(GeneratedField::__SkipField__),
                        }
                    }
                }
                deserializer.deserialize_identifier(GeneratedVisitor)
            }
        }
        struct GeneratedVisitor;
        impl<'de> serde::de::Visitor<'de> for GeneratedVisitor {
            type Value = Rbac;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str("struct navigator.proxy.v1.Rbac")
            }

            fn visit_map<V>(self, mut map_: V) -> std::result::Result<Rbac, V::Error>
                where
                    V: serde::de::MapAccess<'de>,
            {
                let mut action__ = None;
                let mut policies__ = None;
                let mut shadow_action__ = None;
                let mut shadow_policies__ = None;
                while let Some(k) = map_.next_key()? {
                    match k {
                        GeneratedField::Action => {
                            if action__.is_some() {
                                return Err(serde::de::Error::duplicate_field("action"));
                            }
                            action__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Policies => {
                            if policies__.is_some() {
                                return Err(serde::de::Error::duplicate_field("policies"));
                            }
                            policies__ = Some(map_.next_value()?);
                        }
                        GeneratedField::ShadowAction => {
                            if shadow_action__.is_some() {
                                return Err(serde::de::Error::duplicate_field("shadowAction"));
                            }
                            shadow_action__ = Some(map_.next_value()?);
                        }
                        GeneratedField::ShadowPolicies => {
                            if shadow_policies__.is_some() {
                                return Err(serde::de::Error::duplicate_field("shadowPolicies"));
                            }
                            shadow_policies__ = Some(map_.next_value()?);
                        }
                        GeneratedField::__SkipField__ => {
                            let _ = map_.next_value::<serde::de::IgnoredAny>()?;
                        }
                    }
                }
                Ok(Rbac {
                    action: action__.unwrap_or_default(),
                    policies: policies__.unwrap_or_default(),
                    shadow_action: shadow_action__.unwrap_or_default(),
                    shadow_policies: shadow_policies__.unwrap_or_default(),
                })
            }
        }
        deserializer.deserialize_struct("navigator.proxy.v1.Rbac", FIELDS, GeneratedVisitor)
    }
}
impl serde::Serialize for Redirect {
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
        let mut struct_ser = serializer.serialize_struct("navigator.proxy.v1.Redirect", len)?;
        if true {
            struct_ser.serialize_field("scheme", &self.scheme)?;
        }
        if true {
            struct_ser.serialize_field("host", &self.host)?;
        }
        if let Some(v) = self.port.as_ref() {
            struct_ser.serialize_field("port", v)?;
        }
        if true {
            struct_ser.serialize_field("path", &self.path)?;
        }
        if true {
            struct_ser.serialize_field("prefixRewrite", &self.prefix_rewrite)?;
        }
        if true {
            struct_ser.serialize_field("regexRewrite", &self.regex_rewrite)?;
        }
        if true {
            struct_ser.serialize_field("stripQuery", &self.strip_query)?;
        }
        if true {
            struct_ser.serialize_field("responseCode", &self.response_code)?;
        }
        struct_ser.end()
    }
}
impl<'de> serde::Deserialize<'de> for Redirect {
    #[allow(deprecated)]
    fn deserialize<D>(deserializer: D) -> std::result::Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>,
    {
        const FIELDS: &[&str] = &[
            "scheme",
            "host",
            "port",
            "path",
            "prefix_rewrite",
            "prefixRewrite",
            "regex_rewrite",
            "regexRewrite",
            "strip_query",
            "stripQuery",
            "response_code",
            "responseCode",
        ];

        #[allow(clippy::enum_variant_names)]
        enum GeneratedField {
            Scheme,
            Host,
            Port,
            Path,
            PrefixRewrite,
            RegexRewrite,
            StripQuery,
            ResponseCode,
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
                            "scheme" => Ok(GeneratedField::Scheme),
                            "host" => Ok(GeneratedField::Host),
                            "port" => Ok(GeneratedField::Port),
                            "path" => Ok(GeneratedField::Path),
                            "prefixRewrite" | "prefix_rewrite" => Ok(GeneratedField::PrefixRewrite),
                            "regexRewrite" | "regex_rewrite" => Ok(GeneratedField::RegexRewrite),
                            "stripQuery" | "strip_query" => Ok(GeneratedField::StripQuery),
                            "responseCode" | "response_code" => Ok(GeneratedField::ResponseCode),
                            _ => Ok(GeneratedField::__SkipField__),
                        }
                    }
                }
                deserializer.deserialize_identifier(GeneratedVisitor)
            }
        }
        struct GeneratedVisitor;
        impl<'de> serde::de::Visitor<'de> for GeneratedVisitor {
            type Value = Redirect;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str("struct navigator.proxy.v1.Redirect")
            }

            fn visit_map<V>(self, mut map_: V) -> std::result::Result<Redirect, V::Error>
                where
                    V: serde::de::MapAccess<'de>,
            {
                let mut scheme__ = None;
                let mut host__ = None;
                let mut port__ = None;
                let mut path__ = None;
                let mut prefix_rewrite__ = None;
                let mut regex_rewrite__ = None;
                let mut strip_query__ = None;
                let mut response_code__ = None;
                while let Some(k) = map_.next_key()? {
                    match k {
                        GeneratedField::Scheme => {
                            if scheme__.is_some() {
                                return Err(serde::de::Error::duplicate_field("scheme"));
                            }
                            scheme__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Host => {
                            if host__.is_some() {
                                return Err(serde::de::Error::duplicate_field("host"));
                            }
                            host__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Port => {
                            if port__.is_some() {
                                return Err(serde::de::Error::duplicate_field("port"));
                            }
                            port__ = 
                                map_.next_value::<::std::option::Option<::pbjson::private::NumberDeserialize<_>>>()?.map(|x| x.0)
                            ;
                        }
                        GeneratedField::Path => {
                            if path__.is_some() {
                                return Err(serde::de::Error::duplicate_field("path"));
                            }
                            path__ = Some(map_.next_value()?);
                        }
                        GeneratedField::PrefixRewrite => {
                            if prefix_rewrite__.is_some() {
                                return Err(serde::de::Error::duplicate_field("prefixRewrite"));
                            }
                            prefix_rewrite__ = Some(map_.next_value()?);
                        }
                        GeneratedField::RegexRewrite => {
                            if regex_rewrite__.is_some() {
                                return Err(serde::de::Error::duplicate_field("regexRewrite"));
                            }
                            regex_rewrite__ = Some(map_.next_value()?);
                        }
                        GeneratedField::StripQuery => {
                            if strip_query__.is_some() {
                                return Err(serde::de::Error::duplicate_field("stripQuery"));
                            }
                            strip_query__ = Some(map_.next_value()?);
                        }
                        GeneratedField::ResponseCode => {
                            if response_code__.is_some() {
                                return Err(serde::de::Error::duplicate_field("responseCode"));
                            }
                            response_code__ = 
                                Some(map_.next_value::<::pbjson::private::NumberDeserialize<_>>()?.0)
                            ;
                        }
                        GeneratedField::__SkipField__ => {
                            let _ = map_.next_value::<serde::de::IgnoredAny>()?;
                        }
                    }
                }
                Ok(Redirect {
                    scheme: scheme__.unwrap_or_default(),
                    host: host__.unwrap_or_default(),
                    port: port__,
                    path: path__.unwrap_or_default(),
                    prefix_rewrite: prefix_rewrite__.unwrap_or_default(),
                    regex_rewrite: regex_rewrite__.unwrap_or_default(),
                    strip_query: strip_query__.unwrap_or_default(),
                    response_code: response_code__.unwrap_or_default(),
                })
            }
        }
        deserializer.deserialize_struct("navigator.proxy.v1.Redirect", FIELDS, GeneratedVisitor)
    }
}
impl serde::Serialize for Retry {
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
        let mut struct_ser = serializer.serialize_struct("navigator.proxy.v1.Retry", len)?;
        if true {
            struct_ser.serialize_field("on", &self.on)?;
        }
        if let Some(v) = self.attempts.as_ref() {
            struct_ser.serialize_field("attempts", v)?;
        }
        if true {
            struct_ser.serialize_field("perTryTimeout", &self.per_try_timeout)?;
        }
        if true {
            struct_ser.serialize_field("perTryIdleTimeout", &self.per_try_idle_timeout)?;
        }
        if true {
            struct_ser.serialize_field("statusCodes", &self.status_codes)?;
        }
        if true {
            struct_ser.serialize_field("backOff", &self.back_off)?;
        }
        if true {
            #[allow(clippy::needless_borrow)]
            #[allow(clippy::needless_borrows_for_generic_args)]
            struct_ser.serialize_field("hostSelectionRetryMaxAttempts", ToString::to_string(&self.host_selection_retry_max_attempts).as_str())?;
        }
        if true {
            struct_ser.serialize_field("hostPredicates", &self.host_predicates)?;
        }
        struct_ser.end()
    }
}
impl<'de> serde::Deserialize<'de> for Retry {
    #[allow(deprecated)]
    fn deserialize<D>(deserializer: D) -> std::result::Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>,
    {
        const FIELDS: &[&str] = &[
            "on",
            "attempts",
            "per_try_timeout",
            "perTryTimeout",
            "per_try_idle_timeout",
            "perTryIdleTimeout",
            "status_codes",
            "statusCodes",
            "back_off",
            "backOff",
            "host_selection_retry_max_attempts",
            "hostSelectionRetryMaxAttempts",
            "host_predicates",
            "hostPredicates",
        ];

        #[allow(clippy::enum_variant_names)]
        enum GeneratedField {
            On,
            Attempts,
            PerTryTimeout,
            PerTryIdleTimeout,
            StatusCodes,
            BackOff,
            HostSelectionRetryMaxAttempts,
            HostPredicates,
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
                            "on" => Ok(GeneratedField::On),
                            "attempts" => Ok(GeneratedField::Attempts),
                            "perTryTimeout" | "per_try_timeout" => Ok(GeneratedField::PerTryTimeout),
                            "perTryIdleTimeout" | "per_try_idle_timeout" => Ok(GeneratedField::PerTryIdleTimeout),
                            "statusCodes" | "status_codes" => Ok(GeneratedField::StatusCodes),
                            "backOff" | "back_off" => Ok(GeneratedField::BackOff),
                            "hostSelectionRetryMaxAttempts" | "host_selection_retry_max_attempts" => Ok(GeneratedField::HostSelectionRetryMaxAttempts),
                            "hostPredicates" | "host_predicates" => Ok(GeneratedField::HostPredicates),
                            _ => Ok(GeneratedField::__SkipField__),
                        }
                    }
                }
                deserializer.deserialize_identifier(GeneratedVisitor)
            }
        }
        struct GeneratedVisitor;
        impl<'de> serde::de::Visitor<'de> for GeneratedVisitor {
            type Value = Retry;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str("struct navigator.proxy.v1.Retry")
            }

            fn visit_map<V>(self, mut map_: V) -> std::result::Result<Retry, V::Error>
                where
                    V: serde::de::MapAccess<'de>,
            {
                let mut on__ = None;
                let mut attempts__ = None;
                let mut per_try_timeout__ = None;
                let mut per_try_idle_timeout__ = None;
                let mut status_codes__ = None;
                let mut back_off__ = None;
                let mut host_selection_retry_max_attempts__ = None;
                let mut host_predicates__ = None;
                while let Some(k) = map_.next_key()? {
                    match k {
                        GeneratedField::On => {
                            if on__.is_some() {
                                return Err(serde::de::Error::duplicate_field("on"));
                            }
                            on__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Attempts => {
                            if attempts__.is_some() {
                                return Err(serde::de::Error::duplicate_field("attempts"));
                            }
                            attempts__ = 
                                map_.next_value::<::std::option::Option<::pbjson::private::NumberDeserialize<_>>>()?.map(|x| x.0)
                            ;
                        }
                        GeneratedField::PerTryTimeout => {
                            if per_try_timeout__.is_some() {
                                return Err(serde::de::Error::duplicate_field("perTryTimeout"));
                            }
                            per_try_timeout__ = Some(map_.next_value()?);
                        }
                        GeneratedField::PerTryIdleTimeout => {
                            if per_try_idle_timeout__.is_some() {
                                return Err(serde::de::Error::duplicate_field("perTryIdleTimeout"));
                            }
                            per_try_idle_timeout__ = Some(map_.next_value()?);
                        }
                        GeneratedField::StatusCodes => {
                            if status_codes__.is_some() {
                                return Err(serde::de::Error::duplicate_field("statusCodes"));
                            }
                            status_codes__ = 
                                Some(map_.next_value::<Vec<::pbjson::private::NumberDeserialize<_>>>()?
                                    .into_iter().map(|x| x.0).collect())
                            ;
                        }
                        GeneratedField::BackOff => {
                            if back_off__.is_some() {
                                return Err(serde::de::Error::duplicate_field("backOff"));
                            }
                            back_off__ = Some(map_.next_value()?);
                        }
                        GeneratedField::HostSelectionRetryMaxAttempts => {
                            if host_selection_retry_max_attempts__.is_some() {
                                return Err(serde::de::Error::duplicate_field("hostSelectionRetryMaxAttempts"));
                            }
                            host_selection_retry_max_attempts__ = 
                                Some(map_.next_value::<::pbjson::private::NumberDeserialize<_>>()?.0)
                            ;
                        }
                        GeneratedField::HostPredicates => {
                            if host_predicates__.is_some() {
                                return Err(serde::de::Error::duplicate_field("hostPredicates"));
                            }
                            host_predicates__ = Some(map_.next_value()?);
                        }
                        GeneratedField::__SkipField__ => {
                            let _ = map_.next_value::<serde::de::IgnoredAny>()?;
                        }
                    }
                }
                Ok(Retry {
                    on: on__.unwrap_or_default(),
                    attempts: attempts__,
                    per_try_timeout: per_try_timeout__.unwrap_or_default(),
                    per_try_idle_timeout: per_try_idle_timeout__.unwrap_or_default(),
                    status_codes: status_codes__.unwrap_or_default(),
                    back_off: back_off__.unwrap_or_default(),
                    host_selection_retry_max_attempts: host_selection_retry_max_attempts__.unwrap_or_default(),
                    host_predicates: host_predicates__.unwrap_or_default(),
                })
            }
        }
        deserializer.deserialize_struct("navigator.proxy.v1.Retry", FIELDS, GeneratedVisitor)
    }
}
impl serde::Serialize for Rewrite {
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
        let mut struct_ser = serializer.serialize_struct("navigator.proxy.v1.Rewrite", len)?;
        if true {
            struct_ser.serialize_field("prefix", &self.prefix)?;
        }
        if true {
            struct_ser.serialize_field("regex", &self.regex)?;
        }
        if true {
            struct_ser.serialize_field("template", &self.template)?;
        }
        if true {
            struct_ser.serialize_field("host", &self.host)?;
        }
        if true {
            struct_ser.serialize_field("autoHost", &self.auto_host)?;
        }
        if true {
            struct_ser.serialize_field("hostHeader", &self.host_header)?;
        }
        if true {
            struct_ser.serialize_field("hostPathRegex", &self.host_path_regex)?;
        }
        struct_ser.end()
    }
}
impl<'de> serde::Deserialize<'de> for Rewrite {
    #[allow(deprecated)]
    fn deserialize<D>(deserializer: D) -> std::result::Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>,
    {
        const FIELDS: &[&str] = &[
            "prefix",
            "regex",
            "template",
            "host",
            "auto_host",
            "autoHost",
            "host_header",
            "hostHeader",
            "host_path_regex",
            "hostPathRegex",
        ];

        #[allow(clippy::enum_variant_names)]
        enum GeneratedField {
            Prefix,
            Regex,
            Template,
            Host,
            AutoHost,
            HostHeader,
            HostPathRegex,
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
                            "prefix" => Ok(GeneratedField::Prefix),
                            "regex" => Ok(GeneratedField::Regex),
                            "template" => Ok(GeneratedField::Template),
                            "host" => Ok(GeneratedField::Host),
                            "autoHost" | "auto_host" => Ok(GeneratedField::AutoHost),
                            "hostHeader" | "host_header" => Ok(GeneratedField::HostHeader),
                            "hostPathRegex" | "host_path_regex" => Ok(GeneratedField::HostPathRegex),
                            _ => Ok(GeneratedField::__SkipField__),
                        }
                    }
                }
                deserializer.deserialize_identifier(GeneratedVisitor)
            }
        }
        struct GeneratedVisitor;
        impl<'de> serde::de::Visitor<'de> for GeneratedVisitor {
            type Value = Rewrite;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str("struct navigator.proxy.v1.Rewrite")
            }

            fn visit_map<V>(self, mut map_: V) -> std::result::Result<Rewrite, V::Error>
                where
                    V: serde::de::MapAccess<'de>,
            {
                let mut prefix__ = None;
                let mut regex__ = None;
                let mut template__ = None;
                let mut host__ = None;
                let mut auto_host__ = None;
                let mut host_header__ = None;
                let mut host_path_regex__ = None;
                while let Some(k) = map_.next_key()? {
                    match k {
                        GeneratedField::Prefix => {
                            if prefix__.is_some() {
                                return Err(serde::de::Error::duplicate_field("prefix"));
                            }
                            prefix__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Regex => {
                            if regex__.is_some() {
                                return Err(serde::de::Error::duplicate_field("regex"));
                            }
                            regex__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Template => {
                            if template__.is_some() {
                                return Err(serde::de::Error::duplicate_field("template"));
                            }
                            template__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Host => {
                            if host__.is_some() {
                                return Err(serde::de::Error::duplicate_field("host"));
                            }
                            host__ = Some(map_.next_value()?);
                        }
                        GeneratedField::AutoHost => {
                            if auto_host__.is_some() {
                                return Err(serde::de::Error::duplicate_field("autoHost"));
                            }
                            auto_host__ = Some(map_.next_value()?);
                        }
                        GeneratedField::HostHeader => {
                            if host_header__.is_some() {
                                return Err(serde::de::Error::duplicate_field("hostHeader"));
                            }
                            host_header__ = Some(map_.next_value()?);
                        }
                        GeneratedField::HostPathRegex => {
                            if host_path_regex__.is_some() {
                                return Err(serde::de::Error::duplicate_field("hostPathRegex"));
                            }
                            host_path_regex__ = Some(map_.next_value()?);
                        }
                        GeneratedField::__SkipField__ => {
                            let _ = map_.next_value::<serde::de::IgnoredAny>()?;
                        }
                    }
                }
                Ok(Rewrite {
                    prefix: prefix__.unwrap_or_default(),
                    regex: regex__.unwrap_or_default(),
                    template: template__.unwrap_or_default(),
                    host: host__.unwrap_or_default(),
                    auto_host: auto_host__.unwrap_or_default(),
                    host_header: host_header__.unwrap_or_default(),
                    host_path_regex: host_path_regex__.unwrap_or_default(),
                })
            }
        }
        deserializer.deserialize_struct("navigator.proxy.v1.Rewrite", FIELDS, GeneratedVisitor)
    }
}
impl serde::Serialize for Route {
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
        if self.action.is_some() {
            len += 1;
        }
        let mut struct_ser = serializer.serialize_struct("navigator.proxy.v1.Route", len)?;
        if true {
            struct_ser.serialize_field("name", &self.name)?;
        }
        if let Some(v) = self.r#match.as_ref() {
            struct_ser.serialize_field("match", v)?;
        }
        if let Some(v) = self.istio_config.as_ref() {
            struct_ser.serialize_field("istioConfig", v)?;
        }
        if true {
            struct_ser.serialize_field("headerChanges", &self.header_changes)?;
        }
        if true {
            struct_ser.serialize_field("filterOverrides", &self.filter_overrides)?;
        }
        if true {
            struct_ser.serialize_field("operation", &self.operation)?;
        }
        if true {
            struct_ser.serialize_field("statPrefix", &self.stat_prefix)?;
        }
        if true {
            struct_ser.serialize_field("raw", &self.raw)?;
        }
        if let Some(v) = self.action.as_ref() {
            match v {
                route::Action::Forward(v) => {
                    struct_ser.serialize_field("forward", v)?;
                }
                route::Action::Redirect(v) => {
                    struct_ser.serialize_field("redirect", v)?;
                }
                route::Action::DirectResponse(v) => {
                    struct_ser.serialize_field("directResponse", v)?;
                }
                route::Action::FilterAction(v) => {
                    struct_ser.serialize_field("filterAction", v)?;
                }
                route::Action::NonForwarding(v) => {
                    struct_ser.serialize_field("nonForwarding", v)?;
                }
            }
        }
        struct_ser.end()
    }
}
impl<'de> serde::Deserialize<'de> for Route {
    #[allow(deprecated)]
    fn deserialize<D>(deserializer: D) -> std::result::Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>,
    {
        const FIELDS: &[&str] = &[
            "name",
            "match",
            "istio_config",
            "istioConfig",
            "header_changes",
            "headerChanges",
            "filter_overrides",
            "filterOverrides",
            "operation",
            "stat_prefix",
            "statPrefix",
            "raw",
            "forward",
            "redirect",
            "direct_response",
            "directResponse",
            "filter_action",
            "filterAction",
            "non_forwarding",
            "nonForwarding",
        ];

        #[allow(clippy::enum_variant_names)]
        enum GeneratedField {
            Name,
            Match,
            IstioConfig,
            HeaderChanges,
            FilterOverrides,
            Operation,
            StatPrefix,
            Raw,
            Forward,
            Redirect,
            DirectResponse,
            FilterAction,
            NonForwarding,
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
                            "istioConfig" | "istio_config" => Ok(GeneratedField::IstioConfig),
                            "headerChanges" | "header_changes" => Ok(GeneratedField::HeaderChanges),
                            "filterOverrides" | "filter_overrides" => Ok(GeneratedField::FilterOverrides),
                            "operation" => Ok(GeneratedField::Operation),
                            "statPrefix" | "stat_prefix" => Ok(GeneratedField::StatPrefix),
                            "raw" => Ok(GeneratedField::Raw),
                            "forward" => Ok(GeneratedField::Forward),
                            "redirect" => Ok(GeneratedField::Redirect),
                            "directResponse" | "direct_response" => Ok(GeneratedField::DirectResponse),
                            "filterAction" | "filter_action" => Ok(GeneratedField::FilterAction),
                            "nonForwarding" | "non_forwarding" => Ok(GeneratedField::NonForwarding),
                            _ => Ok(GeneratedField::__SkipField__),
                        }
                    }
                }
                deserializer.deserialize_identifier(GeneratedVisitor)
            }
        }
        struct GeneratedVisitor;
        impl<'de> serde::de::Visitor<'de> for GeneratedVisitor {
            type Value = Route;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str("struct navigator.proxy.v1.Route")
            }

            fn visit_map<V>(self, mut map_: V) -> std::result::Result<Route, V::Error>
                where
                    V: serde::de::MapAccess<'de>,
            {
                let mut name__ = None;
                let mut r#match__ = None;
                let mut istio_config__ = None;
                let mut header_changes__ = None;
                let mut filter_overrides__ = None;
                let mut operation__ = None;
                let mut stat_prefix__ = None;
                let mut raw__ = None;
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
                        GeneratedField::IstioConfig => {
                            if istio_config__.is_some() {
                                return Err(serde::de::Error::duplicate_field("istioConfig"));
                            }
                            istio_config__ = map_.next_value()?;
                        }
                        GeneratedField::HeaderChanges => {
                            if header_changes__.is_some() {
                                return Err(serde::de::Error::duplicate_field("headerChanges"));
                            }
                            header_changes__ = Some(map_.next_value()?);
                        }
                        GeneratedField::FilterOverrides => {
                            if filter_overrides__.is_some() {
                                return Err(serde::de::Error::duplicate_field("filterOverrides"));
                            }
                            filter_overrides__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Operation => {
                            if operation__.is_some() {
                                return Err(serde::de::Error::duplicate_field("operation"));
                            }
                            operation__ = Some(map_.next_value()?);
                        }
                        GeneratedField::StatPrefix => {
                            if stat_prefix__.is_some() {
                                return Err(serde::de::Error::duplicate_field("statPrefix"));
                            }
                            stat_prefix__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Raw => {
                            if raw__.is_some() {
                                return Err(serde::de::Error::duplicate_field("raw"));
                            }
                            raw__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Forward => {
                            if action__.is_some() {
                                return Err(serde::de::Error::duplicate_field("forward"));
                            }
                            action__ = map_.next_value::<::std::option::Option<_>>()?.map(route::Action::Forward)
;
                        }
                        GeneratedField::Redirect => {
                            if action__.is_some() {
                                return Err(serde::de::Error::duplicate_field("redirect"));
                            }
                            action__ = map_.next_value::<::std::option::Option<_>>()?.map(route::Action::Redirect)
;
                        }
                        GeneratedField::DirectResponse => {
                            if action__.is_some() {
                                return Err(serde::de::Error::duplicate_field("directResponse"));
                            }
                            action__ = map_.next_value::<::std::option::Option<_>>()?.map(route::Action::DirectResponse)
;
                        }
                        GeneratedField::FilterAction => {
                            if action__.is_some() {
                                return Err(serde::de::Error::duplicate_field("filterAction"));
                            }
                            action__ = map_.next_value::<::std::option::Option<_>>()?.map(route::Action::FilterAction);
                        }
                        GeneratedField::NonForwarding => {
                            if action__.is_some() {
                                return Err(serde::de::Error::duplicate_field("nonForwarding"));
                            }
                            action__ = map_.next_value::<::std::option::Option<_>>()?.map(route::Action::NonForwarding);
                        }
                        GeneratedField::__SkipField__ => {
                            let _ = map_.next_value::<serde::de::IgnoredAny>()?;
                        }
                    }
                }
                Ok(Route {
                    name: name__.unwrap_or_default(),
                    r#match: r#match__,
                    istio_config: istio_config__,
                    header_changes: header_changes__.unwrap_or_default(),
                    filter_overrides: filter_overrides__.unwrap_or_default(),
                    operation: operation__.unwrap_or_default(),
                    stat_prefix: stat_prefix__.unwrap_or_default(),
                    raw: raw__.unwrap_or_default(),
                    action: action__,
                })
            }
        }
        deserializer.deserialize_struct("navigator.proxy.v1.Route", FIELDS, GeneratedVisitor)
    }
}
impl serde::Serialize for RouteConfig {
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
        let mut struct_ser = serializer.serialize_struct("navigator.proxy.v1.RouteConfig", len)?;
        if true {
            struct_ser.serialize_field("name", &self.name)?;
        }
        if let Some(v) = self.update.as_ref() {
            struct_ser.serialize_field("update", v)?;
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
            struct_ser.serialize_field("ignorePortInHostMatching", &self.ignore_port_in_host_matching)?;
        }
        if true {
            struct_ser.serialize_field("headerChanges", &self.header_changes)?;
        }
        if true {
            struct_ser.serialize_field("raw", &self.raw)?;
        }
        if true {
            struct_ser.serialize_field("vhds", &self.vhds)?;
        }
        if true {
            struct_ser.serialize_field("clusterSpecifierPlugins", &self.cluster_specifier_plugins)?;
        }
        struct_ser.end()
    }
}
impl<'de> serde::Deserialize<'de> for RouteConfig {
    #[allow(deprecated)]
    fn deserialize<D>(deserializer: D) -> std::result::Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>,
    {
        const FIELDS: &[&str] = &[
            "name",
            "update",
            "virtual_hosts",
            "virtualHosts",
            "internal_only_headers",
            "internalOnlyHeaders",
            "validate_clusters",
            "validateClusters",
            "ignore_port_in_host_matching",
            "ignorePortInHostMatching",
            "header_changes",
            "headerChanges",
            "raw",
            "vhds",
            "cluster_specifier_plugins",
            "clusterSpecifierPlugins",
        ];

        #[allow(clippy::enum_variant_names)]
        enum GeneratedField {
            Name,
            Update,
            VirtualHosts,
            InternalOnlyHeaders,
            ValidateClusters,
            IgnorePortInHostMatching,
            HeaderChanges,
            Raw,
            Vhds,
            ClusterSpecifierPlugins,
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
                            "update" => Ok(GeneratedField::Update),
                            "virtualHosts" | "virtual_hosts" => Ok(GeneratedField::VirtualHosts),
                            "internalOnlyHeaders" | "internal_only_headers" => Ok(GeneratedField::InternalOnlyHeaders),
                            "validateClusters" | "validate_clusters" => Ok(GeneratedField::ValidateClusters),
                            "ignorePortInHostMatching" | "ignore_port_in_host_matching" => Ok(GeneratedField::IgnorePortInHostMatching),
                            "headerChanges" | "header_changes" => Ok(GeneratedField::HeaderChanges),
                            "raw" => Ok(GeneratedField::Raw),
                            "vhds" => Ok(GeneratedField::Vhds),
                            "clusterSpecifierPlugins" | "cluster_specifier_plugins" => Ok(GeneratedField::ClusterSpecifierPlugins),
                            _ => Ok(GeneratedField::__SkipField__),
                        }
                    }
                }
                deserializer.deserialize_identifier(GeneratedVisitor)
            }
        }
        struct GeneratedVisitor;
        impl<'de> serde::de::Visitor<'de> for GeneratedVisitor {
            type Value = RouteConfig;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str("struct navigator.proxy.v1.RouteConfig")
            }

            fn visit_map<V>(self, mut map_: V) -> std::result::Result<RouteConfig, V::Error>
                where
                    V: serde::de::MapAccess<'de>,
            {
                let mut name__ = None;
                let mut update__ = None;
                let mut virtual_hosts__ = None;
                let mut internal_only_headers__ = None;
                let mut validate_clusters__ = None;
                let mut ignore_port_in_host_matching__ = None;
                let mut header_changes__ = None;
                let mut raw__ = None;
                let mut vhds__ = None;
                let mut cluster_specifier_plugins__ = None;
                while let Some(k) = map_.next_key()? {
                    match k {
                        GeneratedField::Name => {
                            if name__.is_some() {
                                return Err(serde::de::Error::duplicate_field("name"));
                            }
                            name__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Update => {
                            if update__.is_some() {
                                return Err(serde::de::Error::duplicate_field("update"));
                            }
                            update__ = map_.next_value()?;
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
                        GeneratedField::IgnorePortInHostMatching => {
                            if ignore_port_in_host_matching__.is_some() {
                                return Err(serde::de::Error::duplicate_field("ignorePortInHostMatching"));
                            }
                            ignore_port_in_host_matching__ = Some(map_.next_value()?);
                        }
                        GeneratedField::HeaderChanges => {
                            if header_changes__.is_some() {
                                return Err(serde::de::Error::duplicate_field("headerChanges"));
                            }
                            header_changes__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Raw => {
                            if raw__.is_some() {
                                return Err(serde::de::Error::duplicate_field("raw"));
                            }
                            raw__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Vhds => {
                            if vhds__.is_some() {
                                return Err(serde::de::Error::duplicate_field("vhds"));
                            }
                            vhds__ = Some(map_.next_value()?);
                        }
                        GeneratedField::ClusterSpecifierPlugins => {
                            if cluster_specifier_plugins__.is_some() {
                                return Err(serde::de::Error::duplicate_field("clusterSpecifierPlugins"));
                            }
                            cluster_specifier_plugins__ = Some(map_.next_value()?);
                        }
                        GeneratedField::__SkipField__ => {
                            let _ = map_.next_value::<serde::de::IgnoredAny>()?;
                        }
                    }
                }
                Ok(RouteConfig {
                    name: name__.unwrap_or_default(),
                    update: update__,
                    virtual_hosts: virtual_hosts__.unwrap_or_default(),
                    internal_only_headers: internal_only_headers__.unwrap_or_default(),
                    validate_clusters: validate_clusters__.unwrap_or_default(),
                    ignore_port_in_host_matching: ignore_port_in_host_matching__.unwrap_or_default(),
                    header_changes: header_changes__.unwrap_or_default(),
                    raw: raw__.unwrap_or_default(),
                    vhds: vhds__.unwrap_or_default(),
                    cluster_specifier_plugins: cluster_specifier_plugins__.unwrap_or_default(),
                })
            }
        }
        deserializer.deserialize_struct("navigator.proxy.v1.RouteConfig", FIELDS, GeneratedVisitor)
    }
}
impl serde::Serialize for RouteMatch {
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
        let mut struct_ser = serializer.serialize_struct("navigator.proxy.v1.RouteMatch", len)?;
        if let Some(v) = self.path.as_ref() {
            struct_ser.serialize_field("path", v)?;
        }
        if true {
            struct_ser.serialize_field("headers", &self.headers)?;
        }
        if true {
            struct_ser.serialize_field("queryParameters", &self.query_parameters)?;
        }
        if true {
            struct_ser.serialize_field("cookies", &self.cookies)?;
        }
        if true {
            struct_ser.serialize_field("grpc", &self.grpc)?;
        }
        if true {
            struct_ser.serialize_field("runtimeFraction", &self.runtime_fraction)?;
        }
        if true {
            struct_ser.serialize_field("tlsContext", &self.tls_context)?;
        }
        if true {
            struct_ser.serialize_field("metadata", &self.metadata)?;
        }
        struct_ser.end()
    }
}
impl<'de> serde::Deserialize<'de> for RouteMatch {
    #[allow(deprecated)]
    fn deserialize<D>(deserializer: D) -> std::result::Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>,
    {
        const FIELDS: &[&str] = &[
            "path",
            "headers",
            "query_parameters",
            "queryParameters",
            "cookies",
            "grpc",
            "runtime_fraction",
            "runtimeFraction",
            "tls_context",
            "tlsContext",
            "metadata",
        ];

        #[allow(clippy::enum_variant_names)]
        enum GeneratedField {
            Path,
            Headers,
            QueryParameters,
            Cookies,
            Grpc,
            RuntimeFraction,
            TlsContext,
            Metadata,
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
                            "path" => Ok(GeneratedField::Path),
                            "headers" => Ok(GeneratedField::Headers),
                            "queryParameters" | "query_parameters" => Ok(GeneratedField::QueryParameters),
                            "cookies" => Ok(GeneratedField::Cookies),
                            "grpc" => Ok(GeneratedField::Grpc),
                            "runtimeFraction" | "runtime_fraction" => Ok(GeneratedField::RuntimeFraction),
                            "tlsContext" | "tls_context" => Ok(GeneratedField::TlsContext),
                            "metadata" => Ok(GeneratedField::Metadata),
                            _ => Ok(GeneratedField::__SkipField__),
                        }
                    }
                }
                deserializer.deserialize_identifier(GeneratedVisitor)
            }
        }
        struct GeneratedVisitor;
        impl<'de> serde::de::Visitor<'de> for GeneratedVisitor {
            type Value = RouteMatch;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str("struct navigator.proxy.v1.RouteMatch")
            }

            fn visit_map<V>(self, mut map_: V) -> std::result::Result<RouteMatch, V::Error>
                where
                    V: serde::de::MapAccess<'de>,
            {
                let mut path__ = None;
                let mut headers__ = None;
                let mut query_parameters__ = None;
                let mut cookies__ = None;
                let mut grpc__ = None;
                let mut runtime_fraction__ = None;
                let mut tls_context__ = None;
                let mut metadata__ = None;
                while let Some(k) = map_.next_key()? {
                    match k {
                        GeneratedField::Path => {
                            if path__.is_some() {
                                return Err(serde::de::Error::duplicate_field("path"));
                            }
                            path__ = map_.next_value()?;
                        }
                        GeneratedField::Headers => {
                            if headers__.is_some() {
                                return Err(serde::de::Error::duplicate_field("headers"));
                            }
                            headers__ = Some(map_.next_value()?);
                        }
                        GeneratedField::QueryParameters => {
                            if query_parameters__.is_some() {
                                return Err(serde::de::Error::duplicate_field("queryParameters"));
                            }
                            query_parameters__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Cookies => {
                            if cookies__.is_some() {
                                return Err(serde::de::Error::duplicate_field("cookies"));
                            }
                            cookies__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Grpc => {
                            if grpc__.is_some() {
                                return Err(serde::de::Error::duplicate_field("grpc"));
                            }
                            grpc__ = Some(map_.next_value()?);
                        }
                        GeneratedField::RuntimeFraction => {
                            if runtime_fraction__.is_some() {
                                return Err(serde::de::Error::duplicate_field("runtimeFraction"));
                            }
                            runtime_fraction__ = Some(map_.next_value()?);
                        }
                        GeneratedField::TlsContext => {
                            if tls_context__.is_some() {
                                return Err(serde::de::Error::duplicate_field("tlsContext"));
                            }
                            tls_context__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Metadata => {
                            if metadata__.is_some() {
                                return Err(serde::de::Error::duplicate_field("metadata"));
                            }
                            metadata__ = Some(map_.next_value()?);
                        }
                        GeneratedField::__SkipField__ => {
                            let _ = map_.next_value::<serde::de::IgnoredAny>()?;
                        }
                    }
                }
                Ok(RouteMatch {
                    path: path__,
                    headers: headers__.unwrap_or_default(),
                    query_parameters: query_parameters__.unwrap_or_default(),
                    cookies: cookies__.unwrap_or_default(),
                    grpc: grpc__.unwrap_or_default(),
                    runtime_fraction: runtime_fraction__.unwrap_or_default(),
                    tls_context: tls_context__.unwrap_or_default(),
                    metadata: metadata__.unwrap_or_default(),
                })
            }
        }
        deserializer.deserialize_struct("navigator.proxy.v1.RouteMatch", FIELDS, GeneratedVisitor)
    }
}
impl serde::Serialize for Scope {
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
        let mut struct_ser = serializer.serialize_struct("navigator.proxy.v1.Scope", len)?;
        if true {
            struct_ser.serialize_field("scopedRoutes", &self.scoped_routes)?;
        }
        if true {
            struct_ser.serialize_field("name", &self.name)?;
        }
        if let Some(v) = self.update.as_ref() {
            struct_ser.serialize_field("update", v)?;
        }
        if true {
            struct_ser.serialize_field("key", &self.key)?;
        }
        if true {
            struct_ser.serialize_field("routeConfig", &self.route_config)?;
        }
        if true {
            struct_ser.serialize_field("onDemand", &self.on_demand)?;
        }
        if true {
            struct_ser.serialize_field("raw", &self.raw)?;
        }
        struct_ser.end()
    }
}
impl<'de> serde::Deserialize<'de> for Scope {
    #[allow(deprecated)]
    fn deserialize<D>(deserializer: D) -> std::result::Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>,
    {
        const FIELDS: &[&str] = &[
            "scoped_routes",
            "scopedRoutes",
            "name",
            "update",
            "key",
            "route_config",
            "routeConfig",
            "on_demand",
            "onDemand",
            "raw",
        ];

        #[allow(clippy::enum_variant_names)]
        enum GeneratedField {
            ScopedRoutes,
            Name,
            Update,
            Key,
            RouteConfig,
            OnDemand,
            Raw,
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
                            "scopedRoutes" | "scoped_routes" => Ok(GeneratedField::ScopedRoutes),
                            "name" => Ok(GeneratedField::Name),
                            "update" => Ok(GeneratedField::Update),
                            "key" => Ok(GeneratedField::Key),
                            "routeConfig" | "route_config" => Ok(GeneratedField::RouteConfig),
                            "onDemand" | "on_demand" => Ok(GeneratedField::OnDemand),
                            "raw" => Ok(GeneratedField::Raw),
                            _ => Ok(GeneratedField::__SkipField__),
                        }
                    }
                }
                deserializer.deserialize_identifier(GeneratedVisitor)
            }
        }
        struct GeneratedVisitor;
        impl<'de> serde::de::Visitor<'de> for GeneratedVisitor {
            type Value = Scope;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str("struct navigator.proxy.v1.Scope")
            }

            fn visit_map<V>(self, mut map_: V) -> std::result::Result<Scope, V::Error>
                where
                    V: serde::de::MapAccess<'de>,
            {
                let mut scoped_routes__ = None;
                let mut name__ = None;
                let mut update__ = None;
                let mut key__ = None;
                let mut route_config__ = None;
                let mut on_demand__ = None;
                let mut raw__ = None;
                while let Some(k) = map_.next_key()? {
                    match k {
                        GeneratedField::ScopedRoutes => {
                            if scoped_routes__.is_some() {
                                return Err(serde::de::Error::duplicate_field("scopedRoutes"));
                            }
                            scoped_routes__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Name => {
                            if name__.is_some() {
                                return Err(serde::de::Error::duplicate_field("name"));
                            }
                            name__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Update => {
                            if update__.is_some() {
                                return Err(serde::de::Error::duplicate_field("update"));
                            }
                            update__ = map_.next_value()?;
                        }
                        GeneratedField::Key => {
                            if key__.is_some() {
                                return Err(serde::de::Error::duplicate_field("key"));
                            }
                            key__ = Some(map_.next_value()?);
                        }
                        GeneratedField::RouteConfig => {
                            if route_config__.is_some() {
                                return Err(serde::de::Error::duplicate_field("routeConfig"));
                            }
                            route_config__ = Some(map_.next_value()?);
                        }
                        GeneratedField::OnDemand => {
                            if on_demand__.is_some() {
                                return Err(serde::de::Error::duplicate_field("onDemand"));
                            }
                            on_demand__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Raw => {
                            if raw__.is_some() {
                                return Err(serde::de::Error::duplicate_field("raw"));
                            }
                            raw__ = Some(map_.next_value()?);
                        }
                        GeneratedField::__SkipField__ => {
                            let _ = map_.next_value::<serde::de::IgnoredAny>()?;
                        }
                    }
                }
                Ok(Scope {
                    scoped_routes: scoped_routes__.unwrap_or_default(),
                    name: name__.unwrap_or_default(),
                    update: update__,
                    key: key__.unwrap_or_default(),
                    route_config: route_config__.unwrap_or_default(),
                    on_demand: on_demand__.unwrap_or_default(),
                    raw: raw__.unwrap_or_default(),
                })
            }
        }
        deserializer.deserialize_struct("navigator.proxy.v1.Scope", FIELDS, GeneratedVisitor)
    }
}
impl serde::Serialize for Secret {
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
        let mut struct_ser = serializer.serialize_struct("navigator.proxy.v1.Secret", len)?;
        if true {
            struct_ser.serialize_field("name", &self.name)?;
        }
        if true {
            let v = SecretKind::try_from(self.kind)
                .map_err(|_| serde::ser::Error::custom(format!("Invalid variant {}", self.kind)))?;
            struct_ser.serialize_field("kind", &v)?;
        }
        if let Some(v) = self.update.as_ref() {
            struct_ser.serialize_field("update", v)?;
        }
        if true {
            struct_ser.serialize_field("certificates", &self.certificates)?;
        }
        if true {
            struct_ser.serialize_field("trustDomains", &self.trust_domains)?;
        }
        if true {
            struct_ser.serialize_field("empty", &self.empty)?;
        }
        if true {
            struct_ser.serialize_field("raw", &self.raw)?;
        }
        if true {
            struct_ser.serialize_field("file", &self.file)?;
        }
        struct_ser.end()
    }
}
impl<'de> serde::Deserialize<'de> for Secret {
    #[allow(deprecated)]
    fn deserialize<D>(deserializer: D) -> std::result::Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>,
    {
        const FIELDS: &[&str] = &[
            "name",
            "kind",
            "update",
            "certificates",
            "trust_domains",
            "trustDomains",
            "empty",
            "raw",
            "file",
        ];

        #[allow(clippy::enum_variant_names)]
        enum GeneratedField {
            Name,
            Kind,
            Update,
            Certificates,
            TrustDomains,
            Empty,
            Raw,
            File,
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
                            "kind" => Ok(GeneratedField::Kind),
                            "update" => Ok(GeneratedField::Update),
                            "certificates" => Ok(GeneratedField::Certificates),
                            "trustDomains" | "trust_domains" => Ok(GeneratedField::TrustDomains),
                            "empty" => Ok(GeneratedField::Empty),
                            "raw" => Ok(GeneratedField::Raw),
                            "file" => Ok(GeneratedField::File),
                            _ => Ok(GeneratedField::__SkipField__),
                        }
                    }
                }
                deserializer.deserialize_identifier(GeneratedVisitor)
            }
        }
        struct GeneratedVisitor;
        impl<'de> serde::de::Visitor<'de> for GeneratedVisitor {
            type Value = Secret;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str("struct navigator.proxy.v1.Secret")
            }

            fn visit_map<V>(self, mut map_: V) -> std::result::Result<Secret, V::Error>
                where
                    V: serde::de::MapAccess<'de>,
            {
                let mut name__ = None;
                let mut kind__ = None;
                let mut update__ = None;
                let mut certificates__ = None;
                let mut trust_domains__ = None;
                let mut empty__ = None;
                let mut raw__ = None;
                let mut file__ = None;
                while let Some(k) = map_.next_key()? {
                    match k {
                        GeneratedField::Name => {
                            if name__.is_some() {
                                return Err(serde::de::Error::duplicate_field("name"));
                            }
                            name__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Kind => {
                            if kind__.is_some() {
                                return Err(serde::de::Error::duplicate_field("kind"));
                            }
                            kind__ = Some(map_.next_value::<SecretKind>()? as i32);
                        }
                        GeneratedField::Update => {
                            if update__.is_some() {
                                return Err(serde::de::Error::duplicate_field("update"));
                            }
                            update__ = map_.next_value()?;
                        }
                        GeneratedField::Certificates => {
                            if certificates__.is_some() {
                                return Err(serde::de::Error::duplicate_field("certificates"));
                            }
                            certificates__ = Some(map_.next_value()?);
                        }
                        GeneratedField::TrustDomains => {
                            if trust_domains__.is_some() {
                                return Err(serde::de::Error::duplicate_field("trustDomains"));
                            }
                            trust_domains__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Empty => {
                            if empty__.is_some() {
                                return Err(serde::de::Error::duplicate_field("empty"));
                            }
                            empty__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Raw => {
                            if raw__.is_some() {
                                return Err(serde::de::Error::duplicate_field("raw"));
                            }
                            raw__ = Some(map_.next_value()?);
                        }
                        GeneratedField::File => {
                            if file__.is_some() {
                                return Err(serde::de::Error::duplicate_field("file"));
                            }
                            file__ = Some(map_.next_value()?);
                        }
                        GeneratedField::__SkipField__ => {
                            let _ = map_.next_value::<serde::de::IgnoredAny>()?;
                        }
                    }
                }
                Ok(Secret {
                    name: name__.unwrap_or_default(),
                    kind: kind__.unwrap_or_default(),
                    update: update__,
                    certificates: certificates__.unwrap_or_default(),
                    trust_domains: trust_domains__.unwrap_or_default(),
                    empty: empty__.unwrap_or_default(),
                    raw: raw__.unwrap_or_default(),
                    file: file__.unwrap_or_default(),
                })
            }
        }
        deserializer.deserialize_struct("navigator.proxy.v1.Secret", FIELDS, GeneratedVisitor)
    }
}
impl serde::Serialize for SecretKind {
    #[allow(deprecated)]
    fn serialize<S>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error>
    where
        S: serde::Serializer,
    {
        let variant = match self {
            Self::Unspecified => "SECRET_KIND_UNSPECIFIED",
            Self::CertChain => "SECRET_KIND_CERT_CHAIN",
            Self::Ca => "SECRET_KIND_CA",
            Self::SessionTicketKeys => "SECRET_KIND_SESSION_TICKET_KEYS",
            Self::Generic => "SECRET_KIND_GENERIC",
        };
        serializer.serialize_str(variant)
    }
}
impl<'de> serde::Deserialize<'de> for SecretKind {
    #[allow(deprecated)]
    fn deserialize<D>(deserializer: D) -> std::result::Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>,
    {
        const FIELDS: &[&str] = &[
            "SECRET_KIND_UNSPECIFIED",
            "SECRET_KIND_CERT_CHAIN",
            "SECRET_KIND_CA",
            "SECRET_KIND_SESSION_TICKET_KEYS",
            "SECRET_KIND_GENERIC",
        ];

        struct GeneratedVisitor;

        impl serde::de::Visitor<'_> for GeneratedVisitor {
            type Value = SecretKind;

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
                    "SECRET_KIND_UNSPECIFIED" => Ok(SecretKind::Unspecified),
                    "SECRET_KIND_CERT_CHAIN" => Ok(SecretKind::CertChain),
                    "SECRET_KIND_CA" => Ok(SecretKind::Ca),
                    "SECRET_KIND_SESSION_TICKET_KEYS" => Ok(SecretKind::SessionTicketKeys),
                    "SECRET_KIND_GENERIC" => Ok(SecretKind::Generic),
                    _ => Err(serde::de::Error::unknown_variant(value, FIELDS)),
                }
            }
        }
        deserializer.deserialize_any(GeneratedVisitor)
    }
}
impl serde::Serialize for ServiceRef {
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
        let mut struct_ser = serializer.serialize_struct("navigator.proxy.v1.ServiceRef", len)?;
        if true {
            struct_ser.serialize_field("host", &self.host)?;
        }
        if true {
            struct_ser.serialize_field("name", &self.name)?;
        }
        if true {
            struct_ser.serialize_field("namespace", &self.namespace)?;
        }
        struct_ser.end()
    }
}
impl<'de> serde::Deserialize<'de> for ServiceRef {
    #[allow(deprecated)]
    fn deserialize<D>(deserializer: D) -> std::result::Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>,
    {
        const FIELDS: &[&str] = &[
            "host",
            "name",
            "namespace",
        ];

        #[allow(clippy::enum_variant_names)]
        enum GeneratedField {
            Host,
            Name,
            Namespace,
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
                            "host" => Ok(GeneratedField::Host),
                            "name" => Ok(GeneratedField::Name),
                            "namespace" => Ok(GeneratedField::Namespace),
                            _ => Ok(GeneratedField::__SkipField__),
                        }
                    }
                }
                deserializer.deserialize_identifier(GeneratedVisitor)
            }
        }
        struct GeneratedVisitor;
        impl<'de> serde::de::Visitor<'de> for GeneratedVisitor {
            type Value = ServiceRef;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str("struct navigator.proxy.v1.ServiceRef")
            }

            fn visit_map<V>(self, mut map_: V) -> std::result::Result<ServiceRef, V::Error>
                where
                    V: serde::de::MapAccess<'de>,
            {
                let mut host__ = None;
                let mut name__ = None;
                let mut namespace__ = None;
                while let Some(k) = map_.next_key()? {
                    match k {
                        GeneratedField::Host => {
                            if host__.is_some() {
                                return Err(serde::de::Error::duplicate_field("host"));
                            }
                            host__ = Some(map_.next_value()?);
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
                        GeneratedField::__SkipField__ => {
                            let _ = map_.next_value::<serde::de::IgnoredAny>()?;
                        }
                    }
                }
                Ok(ServiceRef {
                    host: host__.unwrap_or_default(),
                    name: name__.unwrap_or_default(),
                    namespace: namespace__.unwrap_or_default(),
                })
            }
        }
        deserializer.deserialize_struct("navigator.proxy.v1.ServiceRef", FIELDS, GeneratedVisitor)
    }
}
impl serde::Serialize for Stat {
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
        let mut struct_ser = serializer.serialize_struct("navigator.proxy.v1.Stat", len)?;
        if true {
            struct_ser.serialize_field("name", &self.name)?;
        }
        if true {
            #[allow(clippy::needless_borrow)]
            #[allow(clippy::needless_borrows_for_generic_args)]
            struct_ser.serialize_field("value", ToString::to_string(&self.value).as_str())?;
        }
        struct_ser.end()
    }
}
impl<'de> serde::Deserialize<'de> for Stat {
    #[allow(deprecated)]
    fn deserialize<D>(deserializer: D) -> std::result::Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>,
    {
        const FIELDS: &[&str] = &[
            "name",
            "value",
        ];

        #[allow(clippy::enum_variant_names)]
        enum GeneratedField {
            Name,
            Value,
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
                            "value" => Ok(GeneratedField::Value),
                            _ => Ok(GeneratedField::__SkipField__),
                        }
                    }
                }
                deserializer.deserialize_identifier(GeneratedVisitor)
            }
        }
        struct GeneratedVisitor;
        impl<'de> serde::de::Visitor<'de> for GeneratedVisitor {
            type Value = Stat;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str("struct navigator.proxy.v1.Stat")
            }

            fn visit_map<V>(self, mut map_: V) -> std::result::Result<Stat, V::Error>
                where
                    V: serde::de::MapAccess<'de>,
            {
                let mut name__ = None;
                let mut value__ = None;
                while let Some(k) = map_.next_key()? {
                    match k {
                        GeneratedField::Name => {
                            if name__.is_some() {
                                return Err(serde::de::Error::duplicate_field("name"));
                            }
                            name__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Value => {
                            if value__.is_some() {
                                return Err(serde::de::Error::duplicate_field("value"));
                            }
                            value__ = 
                                Some(map_.next_value::<::pbjson::private::NumberDeserialize<_>>()?.0)
                            ;
                        }
                        GeneratedField::__SkipField__ => {
                            let _ = map_.next_value::<serde::de::IgnoredAny>()?;
                        }
                    }
                }
                Ok(Stat {
                    name: name__.unwrap_or_default(),
                    value: value__.unwrap_or_default(),
                })
            }
        }
        deserializer.deserialize_struct("navigator.proxy.v1.Stat", FIELDS, GeneratedVisitor)
    }
}
impl serde::Serialize for SubsetSelector {
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
        let mut struct_ser = serializer.serialize_struct("navigator.proxy.v1.SubsetSelector", len)?;
        if true {
            struct_ser.serialize_field("keys", &self.keys)?;
        }
        struct_ser.end()
    }
}
impl<'de> serde::Deserialize<'de> for SubsetSelector {
    #[allow(deprecated)]
    fn deserialize<D>(deserializer: D) -> std::result::Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>,
    {
        const FIELDS: &[&str] = &[
            "keys",
        ];

        #[allow(clippy::enum_variant_names)]
        enum GeneratedField {
            Keys,
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
                            "keys" => Ok(GeneratedField::Keys),
                            _ => Ok(GeneratedField::__SkipField__),
                        }
                    }
                }
                deserializer.deserialize_identifier(GeneratedVisitor)
            }
        }
        struct GeneratedVisitor;
        impl<'de> serde::de::Visitor<'de> for GeneratedVisitor {
            type Value = SubsetSelector;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str("struct navigator.proxy.v1.SubsetSelector")
            }

            fn visit_map<V>(self, mut map_: V) -> std::result::Result<SubsetSelector, V::Error>
                where
                    V: serde::de::MapAccess<'de>,
            {
                let mut keys__ = None;
                while let Some(k) = map_.next_key()? {
                    match k {
                        GeneratedField::Keys => {
                            if keys__.is_some() {
                                return Err(serde::de::Error::duplicate_field("keys"));
                            }
                            keys__ = Some(map_.next_value()?);
                        }
                        GeneratedField::__SkipField__ => {
                            let _ = map_.next_value::<serde::de::IgnoredAny>()?;
                        }
                    }
                }
                Ok(SubsetSelector {
                    keys: keys__.unwrap_or_default(),
                })
            }
        }
        deserializer.deserialize_struct("navigator.proxy.v1.SubsetSelector", FIELDS, GeneratedVisitor)
    }
}
impl serde::Serialize for SyncState {
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
        let mut struct_ser = serializer.serialize_struct("navigator.proxy.v1.SyncState", len)?;
        if true {
            struct_ser.serialize_field("type", &self.r#type)?;
        }
        if true {
            struct_ser.serialize_field("resources", &self.resources)?;
        }
        if true {
            struct_ser.serialize_field("warming", &self.warming)?;
        }
        if true {
            struct_ser.serialize_field("rejected", &self.rejected)?;
        }
        if true {
            struct_ser.serialize_field("lastUpdated", &self.last_updated)?;
        }
        struct_ser.end()
    }
}
impl<'de> serde::Deserialize<'de> for SyncState {
    #[allow(deprecated)]
    fn deserialize<D>(deserializer: D) -> std::result::Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>,
    {
        const FIELDS: &[&str] = &[
            "type",
            "resources",
            "warming",
            "rejected",
            "last_updated",
            "lastUpdated",
        ];

        #[allow(clippy::enum_variant_names)]
        enum GeneratedField {
            Type,
            Resources,
            Warming,
            Rejected,
            LastUpdated,
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
                            "type" => Ok(GeneratedField::Type),
                            "resources" => Ok(GeneratedField::Resources),
                            "warming" => Ok(GeneratedField::Warming),
                            "rejected" => Ok(GeneratedField::Rejected),
                            "lastUpdated" | "last_updated" => Ok(GeneratedField::LastUpdated),
                            _ => Ok(GeneratedField::__SkipField__),
                        }
                    }
                }
                deserializer.deserialize_identifier(GeneratedVisitor)
            }
        }
        struct GeneratedVisitor;
        impl<'de> serde::de::Visitor<'de> for GeneratedVisitor {
            type Value = SyncState;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str("struct navigator.proxy.v1.SyncState")
            }

            fn visit_map<V>(self, mut map_: V) -> std::result::Result<SyncState, V::Error>
                where
                    V: serde::de::MapAccess<'de>,
            {
                let mut r#type__ = None;
                let mut resources__ = None;
                let mut warming__ = None;
                let mut rejected__ = None;
                let mut last_updated__ = None;
                while let Some(k) = map_.next_key()? {
                    match k {
                        GeneratedField::Type => {
                            if r#type__.is_some() {
                                return Err(serde::de::Error::duplicate_field("type"));
                            }
                            r#type__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Resources => {
                            if resources__.is_some() {
                                return Err(serde::de::Error::duplicate_field("resources"));
                            }
                            resources__ = 
                                Some(map_.next_value::<::pbjson::private::NumberDeserialize<_>>()?.0)
                            ;
                        }
                        GeneratedField::Warming => {
                            if warming__.is_some() {
                                return Err(serde::de::Error::duplicate_field("warming"));
                            }
                            warming__ = 
                                Some(map_.next_value::<::pbjson::private::NumberDeserialize<_>>()?.0)
                            ;
                        }
                        GeneratedField::Rejected => {
                            if rejected__.is_some() {
                                return Err(serde::de::Error::duplicate_field("rejected"));
                            }
                            rejected__ = 
                                Some(map_.next_value::<::pbjson::private::NumberDeserialize<_>>()?.0)
                            ;
                        }
                        GeneratedField::LastUpdated => {
                            if last_updated__.is_some() {
                                return Err(serde::de::Error::duplicate_field("lastUpdated"));
                            }
                            last_updated__ = Some(map_.next_value()?);
                        }
                        GeneratedField::__SkipField__ => {
                            let _ = map_.next_value::<serde::de::IgnoredAny>()?;
                        }
                    }
                }
                Ok(SyncState {
                    r#type: r#type__.unwrap_or_default(),
                    resources: resources__.unwrap_or_default(),
                    warming: warming__.unwrap_or_default(),
                    rejected: rejected__.unwrap_or_default(),
                    last_updated: last_updated__.unwrap_or_default(),
                })
            }
        }
        deserializer.deserialize_struct("navigator.proxy.v1.SyncState", FIELDS, GeneratedVisitor)
    }
}
impl serde::Serialize for TcpProxy {
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
        let mut struct_ser = serializer.serialize_struct("navigator.proxy.v1.TcpProxy", len)?;
        if true {
            struct_ser.serialize_field("destinations", &self.destinations)?;
        }
        if true {
            struct_ser.serialize_field("statPrefix", &self.stat_prefix)?;
        }
        if true {
            struct_ser.serialize_field("idleTimeout", &self.idle_timeout)?;
        }
        if true {
            struct_ser.serialize_field("maxConnectAttempts", &self.max_connect_attempts)?;
        }
        if true {
            struct_ser.serialize_field("tunnelingHostname", &self.tunneling_hostname)?;
        }
        if true {
            struct_ser.serialize_field("accessLogs", &self.access_logs)?;
        }
        if true {
            struct_ser.serialize_field("metadataMatch", &self.metadata_match)?;
        }
        struct_ser.end()
    }
}
impl<'de> serde::Deserialize<'de> for TcpProxy {
    #[allow(deprecated)]
    fn deserialize<D>(deserializer: D) -> std::result::Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>,
    {
        const FIELDS: &[&str] = &[
            "destinations",
            "stat_prefix",
            "statPrefix",
            "idle_timeout",
            "idleTimeout",
            "max_connect_attempts",
            "maxConnectAttempts",
            "tunneling_hostname",
            "tunnelingHostname",
            "access_logs",
            "accessLogs",
            "metadata_match",
            "metadataMatch",
        ];

        #[allow(clippy::enum_variant_names)]
        enum GeneratedField {
            Destinations,
            StatPrefix,
            IdleTimeout,
            MaxConnectAttempts,
            TunnelingHostname,
            AccessLogs,
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
                            "destinations" => Ok(GeneratedField::Destinations),
                            "statPrefix" | "stat_prefix" => Ok(GeneratedField::StatPrefix),
                            "idleTimeout" | "idle_timeout" => Ok(GeneratedField::IdleTimeout),
                            "maxConnectAttempts" | "max_connect_attempts" => Ok(GeneratedField::MaxConnectAttempts),
                            "tunnelingHostname" | "tunneling_hostname" => Ok(GeneratedField::TunnelingHostname),
                            "accessLogs" | "access_logs" => Ok(GeneratedField::AccessLogs),
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
            type Value = TcpProxy;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str("struct navigator.proxy.v1.TcpProxy")
            }

            fn visit_map<V>(self, mut map_: V) -> std::result::Result<TcpProxy, V::Error>
                where
                    V: serde::de::MapAccess<'de>,
            {
                let mut destinations__ = None;
                let mut stat_prefix__ = None;
                let mut idle_timeout__ = None;
                let mut max_connect_attempts__ = None;
                let mut tunneling_hostname__ = None;
                let mut access_logs__ = None;
                let mut metadata_match__ = None;
                while let Some(k) = map_.next_key()? {
                    match k {
                        GeneratedField::Destinations => {
                            if destinations__.is_some() {
                                return Err(serde::de::Error::duplicate_field("destinations"));
                            }
                            destinations__ = Some(map_.next_value()?);
                        }
                        GeneratedField::StatPrefix => {
                            if stat_prefix__.is_some() {
                                return Err(serde::de::Error::duplicate_field("statPrefix"));
                            }
                            stat_prefix__ = Some(map_.next_value()?);
                        }
                        GeneratedField::IdleTimeout => {
                            if idle_timeout__.is_some() {
                                return Err(serde::de::Error::duplicate_field("idleTimeout"));
                            }
                            idle_timeout__ = Some(map_.next_value()?);
                        }
                        GeneratedField::MaxConnectAttempts => {
                            if max_connect_attempts__.is_some() {
                                return Err(serde::de::Error::duplicate_field("maxConnectAttempts"));
                            }
                            max_connect_attempts__ = 
                                Some(map_.next_value::<::pbjson::private::NumberDeserialize<_>>()?.0)
                            ;
                        }
                        GeneratedField::TunnelingHostname => {
                            if tunneling_hostname__.is_some() {
                                return Err(serde::de::Error::duplicate_field("tunnelingHostname"));
                            }
                            tunneling_hostname__ = Some(map_.next_value()?);
                        }
                        GeneratedField::AccessLogs => {
                            if access_logs__.is_some() {
                                return Err(serde::de::Error::duplicate_field("accessLogs"));
                            }
                            access_logs__ = Some(map_.next_value()?);
                        }
                        GeneratedField::MetadataMatch => {
                            if metadata_match__.is_some() {
                                return Err(serde::de::Error::duplicate_field("metadataMatch"));
                            }
                            metadata_match__ = Some(map_.next_value()?);
                        }
                        GeneratedField::__SkipField__ => {
                            let _ = map_.next_value::<serde::de::IgnoredAny>()?;
                        }
                    }
                }
                Ok(TcpProxy {
                    destinations: destinations__.unwrap_or_default(),
                    stat_prefix: stat_prefix__.unwrap_or_default(),
                    idle_timeout: idle_timeout__.unwrap_or_default(),
                    max_connect_attempts: max_connect_attempts__.unwrap_or_default(),
                    tunneling_hostname: tunneling_hostname__.unwrap_or_default(),
                    access_logs: access_logs__.unwrap_or_default(),
                    metadata_match: metadata_match__.unwrap_or_default(),
                })
            }
        }
        deserializer.deserialize_struct("navigator.proxy.v1.TcpProxy", FIELDS, GeneratedVisitor)
    }
}
impl serde::Serialize for Thresholds {
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
        let mut struct_ser = serializer.serialize_struct("navigator.proxy.v1.Thresholds", len)?;
        if true {
            struct_ser.serialize_field("priority", &self.priority)?;
        }
        if let Some(v) = self.max_connections.as_ref() {
            struct_ser.serialize_field("maxConnections", v)?;
        }
        if let Some(v) = self.max_pending_requests.as_ref() {
            struct_ser.serialize_field("maxPendingRequests", v)?;
        }
        if let Some(v) = self.max_requests.as_ref() {
            struct_ser.serialize_field("maxRequests", v)?;
        }
        if let Some(v) = self.max_retries.as_ref() {
            struct_ser.serialize_field("maxRetries", v)?;
        }
        if true {
            struct_ser.serialize_field("trackRemaining", &self.track_remaining)?;
        }
        struct_ser.end()
    }
}
impl<'de> serde::Deserialize<'de> for Thresholds {
    #[allow(deprecated)]
    fn deserialize<D>(deserializer: D) -> std::result::Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>,
    {
        const FIELDS: &[&str] = &[
            "priority",
            "max_connections",
            "maxConnections",
            "max_pending_requests",
            "maxPendingRequests",
            "max_requests",
            "maxRequests",
            "max_retries",
            "maxRetries",
            "track_remaining",
            "trackRemaining",
        ];

        #[allow(clippy::enum_variant_names)]
        enum GeneratedField {
            Priority,
            MaxConnections,
            MaxPendingRequests,
            MaxRequests,
            MaxRetries,
            TrackRemaining,
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
                            "priority" => Ok(GeneratedField::Priority),
                            "maxConnections" | "max_connections" => Ok(GeneratedField::MaxConnections),
                            "maxPendingRequests" | "max_pending_requests" => Ok(GeneratedField::MaxPendingRequests),
                            "maxRequests" | "max_requests" => Ok(GeneratedField::MaxRequests),
                            "maxRetries" | "max_retries" => Ok(GeneratedField::MaxRetries),
                            "trackRemaining" | "track_remaining" => Ok(GeneratedField::TrackRemaining),
                            _ => Ok(GeneratedField::__SkipField__),
                        }
                    }
                }
                deserializer.deserialize_identifier(GeneratedVisitor)
            }
        }
        struct GeneratedVisitor;
        impl<'de> serde::de::Visitor<'de> for GeneratedVisitor {
            type Value = Thresholds;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str("struct navigator.proxy.v1.Thresholds")
            }

            fn visit_map<V>(self, mut map_: V) -> std::result::Result<Thresholds, V::Error>
                where
                    V: serde::de::MapAccess<'de>,
            {
                let mut priority__ = None;
                let mut max_connections__ = None;
                let mut max_pending_requests__ = None;
                let mut max_requests__ = None;
                let mut max_retries__ = None;
                let mut track_remaining__ = None;
                while let Some(k) = map_.next_key()? {
                    match k {
                        GeneratedField::Priority => {
                            if priority__.is_some() {
                                return Err(serde::de::Error::duplicate_field("priority"));
                            }
                            priority__ = Some(map_.next_value()?);
                        }
                        GeneratedField::MaxConnections => {
                            if max_connections__.is_some() {
                                return Err(serde::de::Error::duplicate_field("maxConnections"));
                            }
                            max_connections__ = 
                                map_.next_value::<::std::option::Option<::pbjson::private::NumberDeserialize<_>>>()?.map(|x| x.0)
                            ;
                        }
                        GeneratedField::MaxPendingRequests => {
                            if max_pending_requests__.is_some() {
                                return Err(serde::de::Error::duplicate_field("maxPendingRequests"));
                            }
                            max_pending_requests__ = 
                                map_.next_value::<::std::option::Option<::pbjson::private::NumberDeserialize<_>>>()?.map(|x| x.0)
                            ;
                        }
                        GeneratedField::MaxRequests => {
                            if max_requests__.is_some() {
                                return Err(serde::de::Error::duplicate_field("maxRequests"));
                            }
                            max_requests__ = 
                                map_.next_value::<::std::option::Option<::pbjson::private::NumberDeserialize<_>>>()?.map(|x| x.0)
                            ;
                        }
                        GeneratedField::MaxRetries => {
                            if max_retries__.is_some() {
                                return Err(serde::de::Error::duplicate_field("maxRetries"));
                            }
                            max_retries__ = 
                                map_.next_value::<::std::option::Option<::pbjson::private::NumberDeserialize<_>>>()?.map(|x| x.0)
                            ;
                        }
                        GeneratedField::TrackRemaining => {
                            if track_remaining__.is_some() {
                                return Err(serde::de::Error::duplicate_field("trackRemaining"));
                            }
                            track_remaining__ = Some(map_.next_value()?);
                        }
                        GeneratedField::__SkipField__ => {
                            let _ = map_.next_value::<serde::de::IgnoredAny>()?;
                        }
                    }
                }
                Ok(Thresholds {
                    priority: priority__.unwrap_or_default(),
                    max_connections: max_connections__,
                    max_pending_requests: max_pending_requests__,
                    max_requests: max_requests__,
                    max_retries: max_retries__,
                    track_remaining: track_remaining__.unwrap_or_default(),
                })
            }
        }
        deserializer.deserialize_struct("navigator.proxy.v1.Thresholds", FIELDS, GeneratedVisitor)
    }
}
impl serde::Serialize for TlsContext {
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
        let mut struct_ser = serializer.serialize_struct("navigator.proxy.v1.TlsContext", len)?;
        if true {
            struct_ser.serialize_field("certificates", &self.certificates)?;
        }
        if true {
            struct_ser.serialize_field("validation", &self.validation)?;
        }
        if true {
            struct_ser.serialize_field("subjectAltNames", &self.subject_alt_names)?;
        }
        if true {
            struct_ser.serialize_field("alpn", &self.alpn)?;
        }
        if true {
            struct_ser.serialize_field("sni", &self.sni)?;
        }
        if true {
            struct_ser.serialize_field("autoSni", &self.auto_sni)?;
        }
        if true {
            struct_ser.serialize_field("requireClientCertificate", &self.require_client_certificate)?;
        }
        if true {
            struct_ser.serialize_field("minVersion", &self.min_version)?;
        }
        if true {
            struct_ser.serialize_field("maxVersion", &self.max_version)?;
        }
        if true {
            struct_ser.serialize_field("cipherSuites", &self.cipher_suites)?;
        }
        if let Some(v) = self.sds_config.as_ref() {
            struct_ser.serialize_field("sdsConfig", v)?;
        }
        struct_ser.end()
    }
}
impl<'de> serde::Deserialize<'de> for TlsContext {
    #[allow(deprecated)]
    fn deserialize<D>(deserializer: D) -> std::result::Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>,
    {
        const FIELDS: &[&str] = &[
            "certificates",
            "validation",
            "subject_alt_names",
            "subjectAltNames",
            "alpn",
            "sni",
            "auto_sni",
            "autoSni",
            "require_client_certificate",
            "requireClientCertificate",
            "min_version",
            "minVersion",
            "max_version",
            "maxVersion",
            "cipher_suites",
            "cipherSuites",
            "sds_config",
            "sdsConfig",
        ];

        #[allow(clippy::enum_variant_names)]
        enum GeneratedField {
            Certificates,
            Validation,
            SubjectAltNames,
            Alpn,
            Sni,
            AutoSni,
            RequireClientCertificate,
            MinVersion,
            MaxVersion,
            CipherSuites,
            SdsConfig,
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
                            "certificates" => Ok(GeneratedField::Certificates),
                            "validation" => Ok(GeneratedField::Validation),
                            "subjectAltNames" | "subject_alt_names" => Ok(GeneratedField::SubjectAltNames),
                            "alpn" => Ok(GeneratedField::Alpn),
                            "sni" => Ok(GeneratedField::Sni),
                            "autoSni" | "auto_sni" => Ok(GeneratedField::AutoSni),
                            "requireClientCertificate" | "require_client_certificate" => Ok(GeneratedField::RequireClientCertificate),
                            "minVersion" | "min_version" => Ok(GeneratedField::MinVersion),
                            "maxVersion" | "max_version" => Ok(GeneratedField::MaxVersion),
                            "cipherSuites" | "cipher_suites" => Ok(GeneratedField::CipherSuites),
                            "sdsConfig" | "sds_config" => Ok(GeneratedField::SdsConfig),
                            _ => Ok(GeneratedField::__SkipField__),
                        }
                    }
                }
                deserializer.deserialize_identifier(GeneratedVisitor)
            }
        }
        struct GeneratedVisitor;
        impl<'de> serde::de::Visitor<'de> for GeneratedVisitor {
            type Value = TlsContext;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str("struct navigator.proxy.v1.TlsContext")
            }

            fn visit_map<V>(self, mut map_: V) -> std::result::Result<TlsContext, V::Error>
                where
                    V: serde::de::MapAccess<'de>,
            {
                let mut certificates__ = None;
                let mut validation__ = None;
                let mut subject_alt_names__ = None;
                let mut alpn__ = None;
                let mut sni__ = None;
                let mut auto_sni__ = None;
                let mut require_client_certificate__ = None;
                let mut min_version__ = None;
                let mut max_version__ = None;
                let mut cipher_suites__ = None;
                let mut sds_config__ = None;
                while let Some(k) = map_.next_key()? {
                    match k {
                        GeneratedField::Certificates => {
                            if certificates__.is_some() {
                                return Err(serde::de::Error::duplicate_field("certificates"));
                            }
                            certificates__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Validation => {
                            if validation__.is_some() {
                                return Err(serde::de::Error::duplicate_field("validation"));
                            }
                            validation__ = Some(map_.next_value()?);
                        }
                        GeneratedField::SubjectAltNames => {
                            if subject_alt_names__.is_some() {
                                return Err(serde::de::Error::duplicate_field("subjectAltNames"));
                            }
                            subject_alt_names__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Alpn => {
                            if alpn__.is_some() {
                                return Err(serde::de::Error::duplicate_field("alpn"));
                            }
                            alpn__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Sni => {
                            if sni__.is_some() {
                                return Err(serde::de::Error::duplicate_field("sni"));
                            }
                            sni__ = Some(map_.next_value()?);
                        }
                        GeneratedField::AutoSni => {
                            if auto_sni__.is_some() {
                                return Err(serde::de::Error::duplicate_field("autoSni"));
                            }
                            auto_sni__ = Some(map_.next_value()?);
                        }
                        GeneratedField::RequireClientCertificate => {
                            if require_client_certificate__.is_some() {
                                return Err(serde::de::Error::duplicate_field("requireClientCertificate"));
                            }
                            require_client_certificate__ = Some(map_.next_value()?);
                        }
                        GeneratedField::MinVersion => {
                            if min_version__.is_some() {
                                return Err(serde::de::Error::duplicate_field("minVersion"));
                            }
                            min_version__ = Some(map_.next_value()?);
                        }
                        GeneratedField::MaxVersion => {
                            if max_version__.is_some() {
                                return Err(serde::de::Error::duplicate_field("maxVersion"));
                            }
                            max_version__ = Some(map_.next_value()?);
                        }
                        GeneratedField::CipherSuites => {
                            if cipher_suites__.is_some() {
                                return Err(serde::de::Error::duplicate_field("cipherSuites"));
                            }
                            cipher_suites__ = Some(map_.next_value()?);
                        }
                        GeneratedField::SdsConfig => {
                            if sds_config__.is_some() {
                                return Err(serde::de::Error::duplicate_field("sdsConfig"));
                            }
                            sds_config__ = map_.next_value()?;
                        }
                        GeneratedField::__SkipField__ => {
                            let _ = map_.next_value::<serde::de::IgnoredAny>()?;
                        }
                    }
                }
                Ok(TlsContext {
                    certificates: certificates__.unwrap_or_default(),
                    validation: validation__.unwrap_or_default(),
                    subject_alt_names: subject_alt_names__.unwrap_or_default(),
                    alpn: alpn__.unwrap_or_default(),
                    sni: sni__.unwrap_or_default(),
                    auto_sni: auto_sni__.unwrap_or_default(),
                    require_client_certificate: require_client_certificate__.unwrap_or_default(),
                    min_version: min_version__.unwrap_or_default(),
                    max_version: max_version__.unwrap_or_default(),
                    cipher_suites: cipher_suites__.unwrap_or_default(),
                    sds_config: sds_config__,
                })
            }
        }
        deserializer.deserialize_struct("navigator.proxy.v1.TlsContext", FIELDS, GeneratedVisitor)
    }
}
impl serde::Serialize for TransportSocket {
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
        let mut struct_ser = serializer.serialize_struct("navigator.proxy.v1.TransportSocket", len)?;
        if true {
            struct_ser.serialize_field("name", &self.name)?;
        }
        if true {
            struct_ser.serialize_field("typeUrl", &self.type_url)?;
        }
        if let Some(v) = self.tls.as_ref() {
            struct_ser.serialize_field("tls", v)?;
        }
        if true {
            struct_ser.serialize_field("notDecoded", &self.not_decoded)?;
        }
        if true {
            struct_ser.serialize_field("raw", &self.raw)?;
        }
        struct_ser.end()
    }
}
impl<'de> serde::Deserialize<'de> for TransportSocket {
    #[allow(deprecated)]
    fn deserialize<D>(deserializer: D) -> std::result::Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>,
    {
        const FIELDS: &[&str] = &[
            "name",
            "type_url",
            "typeUrl",
            "tls",
            "not_decoded",
            "notDecoded",
            "raw",
        ];

        #[allow(clippy::enum_variant_names)]
        enum GeneratedField {
            Name,
            TypeUrl,
            Tls,
            NotDecoded,
            Raw,
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
                            "typeUrl" | "type_url" => Ok(GeneratedField::TypeUrl),
                            "tls" => Ok(GeneratedField::Tls),
                            "notDecoded" | "not_decoded" => Ok(GeneratedField::NotDecoded),
                            "raw" => Ok(GeneratedField::Raw),
                            _ => Ok(GeneratedField::__SkipField__),
                        }
                    }
                }
                deserializer.deserialize_identifier(GeneratedVisitor)
            }
        }
        struct GeneratedVisitor;
        impl<'de> serde::de::Visitor<'de> for GeneratedVisitor {
            type Value = TransportSocket;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str("struct navigator.proxy.v1.TransportSocket")
            }

            fn visit_map<V>(self, mut map_: V) -> std::result::Result<TransportSocket, V::Error>
                where
                    V: serde::de::MapAccess<'de>,
            {
                let mut name__ = None;
                let mut type_url__ = None;
                let mut tls__ = None;
                let mut not_decoded__ = None;
                let mut raw__ = None;
                while let Some(k) = map_.next_key()? {
                    match k {
                        GeneratedField::Name => {
                            if name__.is_some() {
                                return Err(serde::de::Error::duplicate_field("name"));
                            }
                            name__ = Some(map_.next_value()?);
                        }
                        GeneratedField::TypeUrl => {
                            if type_url__.is_some() {
                                return Err(serde::de::Error::duplicate_field("typeUrl"));
                            }
                            type_url__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Tls => {
                            if tls__.is_some() {
                                return Err(serde::de::Error::duplicate_field("tls"));
                            }
                            tls__ = map_.next_value()?;
                        }
                        GeneratedField::NotDecoded => {
                            if not_decoded__.is_some() {
                                return Err(serde::de::Error::duplicate_field("notDecoded"));
                            }
                            not_decoded__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Raw => {
                            if raw__.is_some() {
                                return Err(serde::de::Error::duplicate_field("raw"));
                            }
                            raw__ = Some(map_.next_value()?);
                        }
                        GeneratedField::__SkipField__ => {
                            let _ = map_.next_value::<serde::de::IgnoredAny>()?;
                        }
                    }
                }
                Ok(TransportSocket {
                    name: name__.unwrap_or_default(),
                    type_url: type_url__.unwrap_or_default(),
                    tls: tls__,
                    not_decoded: not_decoded__.unwrap_or_default(),
                    raw: raw__.unwrap_or_default(),
                })
            }
        }
        deserializer.deserialize_struct("navigator.proxy.v1.TransportSocket", FIELDS, GeneratedVisitor)
    }
}
impl serde::Serialize for TransportSocketMatch {
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
        let mut struct_ser = serializer.serialize_struct("navigator.proxy.v1.TransportSocketMatch", len)?;
        if true {
            struct_ser.serialize_field("name", &self.name)?;
        }
        if let Some(v) = self.transport_socket.as_ref() {
            struct_ser.serialize_field("transportSocket", v)?;
        }
        struct_ser.end()
    }
}
impl<'de> serde::Deserialize<'de> for TransportSocketMatch {
    #[allow(deprecated)]
    fn deserialize<D>(deserializer: D) -> std::result::Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>,
    {
        const FIELDS: &[&str] = &[
            "name",
            "transport_socket",
            "transportSocket",
        ];

        #[allow(clippy::enum_variant_names)]
        enum GeneratedField {
            Name,
            TransportSocket,
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
                            "transportSocket" | "transport_socket" => Ok(GeneratedField::TransportSocket),
                            _ => Ok(GeneratedField::__SkipField__),
                        }
                    }
                }
                deserializer.deserialize_identifier(GeneratedVisitor)
            }
        }
        struct GeneratedVisitor;
        impl<'de> serde::de::Visitor<'de> for GeneratedVisitor {
            type Value = TransportSocketMatch;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str("struct navigator.proxy.v1.TransportSocketMatch")
            }

            fn visit_map<V>(self, mut map_: V) -> std::result::Result<TransportSocketMatch, V::Error>
                where
                    V: serde::de::MapAccess<'de>,
            {
                let mut name__ = None;
                let mut transport_socket__ = None;
                while let Some(k) = map_.next_key()? {
                    match k {
                        GeneratedField::Name => {
                            if name__.is_some() {
                                return Err(serde::de::Error::duplicate_field("name"));
                            }
                            name__ = Some(map_.next_value()?);
                        }
                        GeneratedField::TransportSocket => {
                            if transport_socket__.is_some() {
                                return Err(serde::de::Error::duplicate_field("transportSocket"));
                            }
                            transport_socket__ = map_.next_value()?;
                        }
                        GeneratedField::__SkipField__ => {
                            let _ = map_.next_value::<serde::de::IgnoredAny>()?;
                        }
                    }
                }
                Ok(TransportSocketMatch {
                    name: name__.unwrap_or_default(),
                    transport_socket: transport_socket__,
                })
            }
        }
        deserializer.deserialize_struct("navigator.proxy.v1.TransportSocketMatch", FIELDS, GeneratedVisitor)
    }
}
impl serde::Serialize for Update {
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
        let mut struct_ser = serializer.serialize_struct("navigator.proxy.v1.Update", len)?;
        if true {
            let v = UpdateState::try_from(self.state)
                .map_err(|_| serde::ser::Error::custom(format!("Invalid variant {}", self.state)))?;
            struct_ser.serialize_field("state", &v)?;
        }
        if true {
            struct_ser.serialize_field("versionInfo", &self.version_info)?;
        }
        if true {
            struct_ser.serialize_field("lastUpdated", &self.last_updated)?;
        }
        if let Some(v) = self.error.as_ref() {
            struct_ser.serialize_field("error", v)?;
        }
        struct_ser.end()
    }
}
impl<'de> serde::Deserialize<'de> for Update {
    #[allow(deprecated)]
    fn deserialize<D>(deserializer: D) -> std::result::Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>,
    {
        const FIELDS: &[&str] = &[
            "state",
            "version_info",
            "versionInfo",
            "last_updated",
            "lastUpdated",
            "error",
        ];

        #[allow(clippy::enum_variant_names)]
        enum GeneratedField {
            State,
            VersionInfo,
            LastUpdated,
            Error,
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
                            "state" => Ok(GeneratedField::State),
                            "versionInfo" | "version_info" => Ok(GeneratedField::VersionInfo),
                            "lastUpdated" | "last_updated" => Ok(GeneratedField::LastUpdated),
                            "error" => Ok(GeneratedField::Error),
                            _ => Ok(GeneratedField::__SkipField__),
                        }
                    }
                }
                deserializer.deserialize_identifier(GeneratedVisitor)
            }
        }
        struct GeneratedVisitor;
        impl<'de> serde::de::Visitor<'de> for GeneratedVisitor {
            type Value = Update;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str("struct navigator.proxy.v1.Update")
            }

            fn visit_map<V>(self, mut map_: V) -> std::result::Result<Update, V::Error>
                where
                    V: serde::de::MapAccess<'de>,
            {
                let mut state__ = None;
                let mut version_info__ = None;
                let mut last_updated__ = None;
                let mut error__ = None;
                while let Some(k) = map_.next_key()? {
                    match k {
                        GeneratedField::State => {
                            if state__.is_some() {
                                return Err(serde::de::Error::duplicate_field("state"));
                            }
                            state__ = Some(map_.next_value::<UpdateState>()? as i32);
                        }
                        GeneratedField::VersionInfo => {
                            if version_info__.is_some() {
                                return Err(serde::de::Error::duplicate_field("versionInfo"));
                            }
                            version_info__ = Some(map_.next_value()?);
                        }
                        GeneratedField::LastUpdated => {
                            if last_updated__.is_some() {
                                return Err(serde::de::Error::duplicate_field("lastUpdated"));
                            }
                            last_updated__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Error => {
                            if error__.is_some() {
                                return Err(serde::de::Error::duplicate_field("error"));
                            }
                            error__ = map_.next_value()?;
                        }
                        GeneratedField::__SkipField__ => {
                            let _ = map_.next_value::<serde::de::IgnoredAny>()?;
                        }
                    }
                }
                Ok(Update {
                    state: state__.unwrap_or_default(),
                    version_info: version_info__.unwrap_or_default(),
                    last_updated: last_updated__.unwrap_or_default(),
                    error: error__,
                })
            }
        }
        deserializer.deserialize_struct("navigator.proxy.v1.Update", FIELDS, GeneratedVisitor)
    }
}
impl serde::Serialize for UpdateError {
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
        let mut struct_ser = serializer.serialize_struct("navigator.proxy.v1.UpdateError", len)?;
        if true {
            struct_ser.serialize_field("details", &self.details)?;
        }
        if true {
            struct_ser.serialize_field("lastUpdateAttempt", &self.last_update_attempt)?;
        }
        if true {
            struct_ser.serialize_field("versionInfo", &self.version_info)?;
        }
        if true {
            struct_ser.serialize_field("istioConfigs", &self.istio_configs)?;
        }
        struct_ser.end()
    }
}
impl<'de> serde::Deserialize<'de> for UpdateError {
    #[allow(deprecated)]
    fn deserialize<D>(deserializer: D) -> std::result::Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>,
    {
        const FIELDS: &[&str] = &[
            "details",
            "last_update_attempt",
            "lastUpdateAttempt",
            "version_info",
            "versionInfo",
            "istio_configs",
            "istioConfigs",
        ];

        #[allow(clippy::enum_variant_names)]
        enum GeneratedField {
            Details,
            LastUpdateAttempt,
            VersionInfo,
            IstioConfigs,
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
                            "details" => Ok(GeneratedField::Details),
                            "lastUpdateAttempt" | "last_update_attempt" => Ok(GeneratedField::LastUpdateAttempt),
                            "versionInfo" | "version_info" => Ok(GeneratedField::VersionInfo),
                            "istioConfigs" | "istio_configs" => Ok(GeneratedField::IstioConfigs),
                            _ => Ok(GeneratedField::__SkipField__),
                        }
                    }
                }
                deserializer.deserialize_identifier(GeneratedVisitor)
            }
        }
        struct GeneratedVisitor;
        impl<'de> serde::de::Visitor<'de> for GeneratedVisitor {
            type Value = UpdateError;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str("struct navigator.proxy.v1.UpdateError")
            }

            fn visit_map<V>(self, mut map_: V) -> std::result::Result<UpdateError, V::Error>
                where
                    V: serde::de::MapAccess<'de>,
            {
                let mut details__ = None;
                let mut last_update_attempt__ = None;
                let mut version_info__ = None;
                let mut istio_configs__ = None;
                while let Some(k) = map_.next_key()? {
                    match k {
                        GeneratedField::Details => {
                            if details__.is_some() {
                                return Err(serde::de::Error::duplicate_field("details"));
                            }
                            details__ = Some(map_.next_value()?);
                        }
                        GeneratedField::LastUpdateAttempt => {
                            if last_update_attempt__.is_some() {
                                return Err(serde::de::Error::duplicate_field("lastUpdateAttempt"));
                            }
                            last_update_attempt__ = Some(map_.next_value()?);
                        }
                        GeneratedField::VersionInfo => {
                            if version_info__.is_some() {
                                return Err(serde::de::Error::duplicate_field("versionInfo"));
                            }
                            version_info__ = Some(map_.next_value()?);
                        }
                        GeneratedField::IstioConfigs => {
                            if istio_configs__.is_some() {
                                return Err(serde::de::Error::duplicate_field("istioConfigs"));
                            }
                            istio_configs__ = Some(map_.next_value()?);
                        }
                        GeneratedField::__SkipField__ => {
                            let _ = map_.next_value::<serde::de::IgnoredAny>()?;
                        }
                    }
                }
                Ok(UpdateError {
                    details: details__.unwrap_or_default(),
                    last_update_attempt: last_update_attempt__.unwrap_or_default(),
                    version_info: version_info__.unwrap_or_default(),
                    istio_configs: istio_configs__.unwrap_or_default(),
                })
            }
        }
        deserializer.deserialize_struct("navigator.proxy.v1.UpdateError", FIELDS, GeneratedVisitor)
    }
}
impl serde::Serialize for UpdateState {
    #[allow(deprecated)]
    fn serialize<S>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error>
    where
        S: serde::Serializer,
    {
        let variant = match self {
            Self::Unspecified => "UPDATE_STATE_UNSPECIFIED",
            Self::Static => "UPDATE_STATE_STATIC",
            Self::Active => "UPDATE_STATE_ACTIVE",
            Self::Warming => "UPDATE_STATE_WARMING",
            Self::Draining => "UPDATE_STATE_DRAINING",
            Self::Rejected => "UPDATE_STATE_REJECTED",
        };
        serializer.serialize_str(variant)
    }
}
impl<'de> serde::Deserialize<'de> for UpdateState {
    #[allow(deprecated)]
    fn deserialize<D>(deserializer: D) -> std::result::Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>,
    {
        const FIELDS: &[&str] = &[
            "UPDATE_STATE_UNSPECIFIED",
            "UPDATE_STATE_STATIC",
            "UPDATE_STATE_ACTIVE",
            "UPDATE_STATE_WARMING",
            "UPDATE_STATE_DRAINING",
            "UPDATE_STATE_REJECTED",
        ];

        struct GeneratedVisitor;

        impl serde::de::Visitor<'_> for GeneratedVisitor {
            type Value = UpdateState;

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
                    "UPDATE_STATE_UNSPECIFIED" => Ok(UpdateState::Unspecified),
                    "UPDATE_STATE_STATIC" => Ok(UpdateState::Static),
                    "UPDATE_STATE_ACTIVE" => Ok(UpdateState::Active),
                    "UPDATE_STATE_WARMING" => Ok(UpdateState::Warming),
                    "UPDATE_STATE_DRAINING" => Ok(UpdateState::Draining),
                    "UPDATE_STATE_REJECTED" => Ok(UpdateState::Rejected),
                    _ => Err(serde::de::Error::unknown_variant(value, FIELDS)),
                }
            }
        }
        deserializer.deserialize_any(GeneratedVisitor)
    }
}
impl serde::Serialize for ValueMatch {
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
        let mut struct_ser = serializer.serialize_struct("navigator.proxy.v1.ValueMatch", len)?;
        if true {
            struct_ser.serialize_field("name", &self.name)?;
        }
        if true {
            let v = Comparison::try_from(self.comparison)
                .map_err(|_| serde::ser::Error::custom(format!("Invalid variant {}", self.comparison)))?;
            struct_ser.serialize_field("comparison", &v)?;
        }
        if true {
            struct_ser.serialize_field("value", &self.value)?;
        }
        if true {
            struct_ser.serialize_field("ignoreCase", &self.ignore_case)?;
        }
        if true {
            struct_ser.serialize_field("invert", &self.invert)?;
        }
        if true {
            struct_ser.serialize_field("treatMissingAsEmpty", &self.treat_missing_as_empty)?;
        }
        struct_ser.end()
    }
}
impl<'de> serde::Deserialize<'de> for ValueMatch {
    #[allow(deprecated)]
    fn deserialize<D>(deserializer: D) -> std::result::Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>,
    {
        const FIELDS: &[&str] = &[
            "name",
            "comparison",
            "value",
            "ignore_case",
            "ignoreCase",
            "invert",
            "treat_missing_as_empty",
            "treatMissingAsEmpty",
        ];

        #[allow(clippy::enum_variant_names)]
        enum GeneratedField {
            Name,
            Comparison,
            Value,
            IgnoreCase,
            Invert,
            TreatMissingAsEmpty,
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
                            "comparison" => Ok(GeneratedField::Comparison),
                            "value" => Ok(GeneratedField::Value),
                            "ignoreCase" | "ignore_case" => Ok(GeneratedField::IgnoreCase),
                            "invert" => Ok(GeneratedField::Invert),
                            "treatMissingAsEmpty" | "treat_missing_as_empty" => Ok(GeneratedField::TreatMissingAsEmpty),
                            _ => Ok(GeneratedField::__SkipField__),
                        }
                    }
                }
                deserializer.deserialize_identifier(GeneratedVisitor)
            }
        }
        struct GeneratedVisitor;
        impl<'de> serde::de::Visitor<'de> for GeneratedVisitor {
            type Value = ValueMatch;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str("struct navigator.proxy.v1.ValueMatch")
            }

            fn visit_map<V>(self, mut map_: V) -> std::result::Result<ValueMatch, V::Error>
                where
                    V: serde::de::MapAccess<'de>,
            {
                let mut name__ = None;
                let mut comparison__ = None;
                let mut value__ = None;
                let mut ignore_case__ = None;
                let mut invert__ = None;
                let mut treat_missing_as_empty__ = None;
                while let Some(k) = map_.next_key()? {
                    match k {
                        GeneratedField::Name => {
                            if name__.is_some() {
                                return Err(serde::de::Error::duplicate_field("name"));
                            }
                            name__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Comparison => {
                            if comparison__.is_some() {
                                return Err(serde::de::Error::duplicate_field("comparison"));
                            }
                            comparison__ = Some(map_.next_value::<Comparison>()? as i32);
                        }
                        GeneratedField::Value => {
                            if value__.is_some() {
                                return Err(serde::de::Error::duplicate_field("value"));
                            }
                            value__ = Some(map_.next_value()?);
                        }
                        GeneratedField::IgnoreCase => {
                            if ignore_case__.is_some() {
                                return Err(serde::de::Error::duplicate_field("ignoreCase"));
                            }
                            ignore_case__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Invert => {
                            if invert__.is_some() {
                                return Err(serde::de::Error::duplicate_field("invert"));
                            }
                            invert__ = Some(map_.next_value()?);
                        }
                        GeneratedField::TreatMissingAsEmpty => {
                            if treat_missing_as_empty__.is_some() {
                                return Err(serde::de::Error::duplicate_field("treatMissingAsEmpty"));
                            }
                            treat_missing_as_empty__ = Some(map_.next_value()?);
                        }
                        GeneratedField::__SkipField__ => {
                            let _ = map_.next_value::<serde::de::IgnoredAny>()?;
                        }
                    }
                }
                Ok(ValueMatch {
                    name: name__.unwrap_or_default(),
                    comparison: comparison__.unwrap_or_default(),
                    value: value__.unwrap_or_default(),
                    ignore_case: ignore_case__.unwrap_or_default(),
                    invert: invert__.unwrap_or_default(),
                    treat_missing_as_empty: treat_missing_as_empty__.unwrap_or_default(),
                })
            }
        }
        deserializer.deserialize_struct("navigator.proxy.v1.ValueMatch", FIELDS, GeneratedVisitor)
    }
}
impl serde::Serialize for VirtualHost {
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
        let mut struct_ser = serializer.serialize_struct("navigator.proxy.v1.VirtualHost", len)?;
        if true {
            struct_ser.serialize_field("name", &self.name)?;
        }
        if true {
            struct_ser.serialize_field("domains", &self.domains)?;
        }
        if true {
            struct_ser.serialize_field("routes", &self.routes)?;
        }
        if true {
            struct_ser.serialize_field("matcher", &self.matcher)?;
        }
        if true {
            struct_ser.serialize_field("requireTls", &self.require_tls)?;
        }
        if let Some(v) = self.retry.as_ref() {
            struct_ser.serialize_field("retry", v)?;
        }
        if true {
            struct_ser.serialize_field("headerChanges", &self.header_changes)?;
        }
        if true {
            struct_ser.serialize_field("filterOverrides", &self.filter_overrides)?;
        }
        if true {
            struct_ser.serialize_field("includeRequestAttemptCount", &self.include_request_attempt_count)?;
        }
        if true {
            struct_ser.serialize_field("mirrors", &self.mirrors)?;
        }
        if true {
            struct_ser.serialize_field("corsOrigins", &self.cors_origins)?;
        }
        if true {
            struct_ser.serialize_field("rateLimits", &self.rate_limits)?;
        }
        struct_ser.end()
    }
}
impl<'de> serde::Deserialize<'de> for VirtualHost {
    #[allow(deprecated)]
    fn deserialize<D>(deserializer: D) -> std::result::Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>,
    {
        const FIELDS: &[&str] = &[
            "name",
            "domains",
            "routes",
            "matcher",
            "require_tls",
            "requireTls",
            "retry",
            "header_changes",
            "headerChanges",
            "filter_overrides",
            "filterOverrides",
            "include_request_attempt_count",
            "includeRequestAttemptCount",
            "mirrors",
            "cors_origins",
            "corsOrigins",
            "rate_limits",
            "rateLimits",
        ];

        #[allow(clippy::enum_variant_names)]
        enum GeneratedField {
            Name,
            Domains,
            Routes,
            Matcher,
            RequireTls,
            Retry,
            HeaderChanges,
            FilterOverrides,
            IncludeRequestAttemptCount,
            Mirrors,
            CorsOrigins,
            RateLimits,
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
                            "matcher" => Ok(GeneratedField::Matcher),
                            "requireTls" | "require_tls" => Ok(GeneratedField::RequireTls),
                            "retry" => Ok(GeneratedField::Retry),
                            "headerChanges" | "header_changes" => Ok(GeneratedField::HeaderChanges),
                            "filterOverrides" | "filter_overrides" => Ok(GeneratedField::FilterOverrides),
                            "includeRequestAttemptCount" | "include_request_attempt_count" => Ok(GeneratedField::IncludeRequestAttemptCount),
                            "mirrors" => Ok(GeneratedField::Mirrors),
                            "corsOrigins" | "cors_origins" => Ok(GeneratedField::CorsOrigins),
                            "rateLimits" | "rate_limits" => Ok(GeneratedField::RateLimits),
                            _ => Ok(GeneratedField::__SkipField__),
                        }
                    }
                }
                deserializer.deserialize_identifier(GeneratedVisitor)
            }
        }
        struct GeneratedVisitor;
        impl<'de> serde::de::Visitor<'de> for GeneratedVisitor {
            type Value = VirtualHost;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str("struct navigator.proxy.v1.VirtualHost")
            }

            fn visit_map<V>(self, mut map_: V) -> std::result::Result<VirtualHost, V::Error>
                where
                    V: serde::de::MapAccess<'de>,
            {
                let mut name__ = None;
                let mut domains__ = None;
                let mut routes__ = None;
                let mut matcher__ = None;
                let mut require_tls__ = None;
                let mut retry__ = None;
                let mut header_changes__ = None;
                let mut filter_overrides__ = None;
                let mut include_request_attempt_count__ = None;
                let mut mirrors__ = None;
                let mut cors_origins__ = None;
                let mut rate_limits__ = None;
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
                        GeneratedField::Matcher => {
                            if matcher__.is_some() {
                                return Err(serde::de::Error::duplicate_field("matcher"));
                            }
                            matcher__ = Some(map_.next_value()?);
                        }
                        GeneratedField::RequireTls => {
                            if require_tls__.is_some() {
                                return Err(serde::de::Error::duplicate_field("requireTls"));
                            }
                            require_tls__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Retry => {
                            if retry__.is_some() {
                                return Err(serde::de::Error::duplicate_field("retry"));
                            }
                            retry__ = map_.next_value()?;
                        }
                        GeneratedField::HeaderChanges => {
                            if header_changes__.is_some() {
                                return Err(serde::de::Error::duplicate_field("headerChanges"));
                            }
                            header_changes__ = Some(map_.next_value()?);
                        }
                        GeneratedField::FilterOverrides => {
                            if filter_overrides__.is_some() {
                                return Err(serde::de::Error::duplicate_field("filterOverrides"));
                            }
                            filter_overrides__ = Some(map_.next_value()?);
                        }
                        GeneratedField::IncludeRequestAttemptCount => {
                            if include_request_attempt_count__.is_some() {
                                return Err(serde::de::Error::duplicate_field("includeRequestAttemptCount"));
                            }
                            include_request_attempt_count__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Mirrors => {
                            if mirrors__.is_some() {
                                return Err(serde::de::Error::duplicate_field("mirrors"));
                            }
                            mirrors__ = Some(map_.next_value()?);
                        }
                        GeneratedField::CorsOrigins => {
                            if cors_origins__.is_some() {
                                return Err(serde::de::Error::duplicate_field("corsOrigins"));
                            }
                            cors_origins__ = Some(map_.next_value()?);
                        }
                        GeneratedField::RateLimits => {
                            if rate_limits__.is_some() {
                                return Err(serde::de::Error::duplicate_field("rateLimits"));
                            }
                            rate_limits__ = Some(map_.next_value()?);
                        }
                        GeneratedField::__SkipField__ => {
                            let _ = map_.next_value::<serde::de::IgnoredAny>()?;
                        }
                    }
                }
                Ok(VirtualHost {
                    name: name__.unwrap_or_default(),
                    domains: domains__.unwrap_or_default(),
                    routes: routes__.unwrap_or_default(),
                    matcher: matcher__.unwrap_or_default(),
                    require_tls: require_tls__.unwrap_or_default(),
                    retry: retry__,
                    header_changes: header_changes__.unwrap_or_default(),
                    filter_overrides: filter_overrides__.unwrap_or_default(),
                    include_request_attempt_count: include_request_attempt_count__.unwrap_or_default(),
                    mirrors: mirrors__.unwrap_or_default(),
                    cors_origins: cors_origins__.unwrap_or_default(),
                    rate_limits: rate_limits__.unwrap_or_default(),
                })
            }
        }
        deserializer.deserialize_struct("navigator.proxy.v1.VirtualHost", FIELDS, GeneratedVisitor)
    }
}
impl serde::Serialize for WeightedDestination {
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
        let mut struct_ser = serializer.serialize_struct("navigator.proxy.v1.WeightedDestination", len)?;
        if true {
            struct_ser.serialize_field("cluster", &self.cluster)?;
        }
        if let Some(v) = self.weight.as_ref() {
            struct_ser.serialize_field("weight", v)?;
        }
        struct_ser.end()
    }
}
impl<'de> serde::Deserialize<'de> for WeightedDestination {
    #[allow(deprecated)]
    fn deserialize<D>(deserializer: D) -> std::result::Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>,
    {
        const FIELDS: &[&str] = &[
            "cluster",
            "weight",
        ];

        #[allow(clippy::enum_variant_names)]
        enum GeneratedField {
            Cluster,
            Weight,
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
                            "cluster" => Ok(GeneratedField::Cluster),
                            "weight" => Ok(GeneratedField::Weight),
                            _ => Ok(GeneratedField::__SkipField__),
                        }
                    }
                }
                deserializer.deserialize_identifier(GeneratedVisitor)
            }
        }
        struct GeneratedVisitor;
        impl<'de> serde::de::Visitor<'de> for GeneratedVisitor {
            type Value = WeightedDestination;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str("struct navigator.proxy.v1.WeightedDestination")
            }

            fn visit_map<V>(self, mut map_: V) -> std::result::Result<WeightedDestination, V::Error>
                where
                    V: serde::de::MapAccess<'de>,
            {
                let mut cluster__ = None;
                let mut weight__ = None;
                while let Some(k) = map_.next_key()? {
                    match k {
                        GeneratedField::Cluster => {
                            if cluster__.is_some() {
                                return Err(serde::de::Error::duplicate_field("cluster"));
                            }
                            cluster__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Weight => {
                            if weight__.is_some() {
                                return Err(serde::de::Error::duplicate_field("weight"));
                            }
                            weight__ = 
                                map_.next_value::<::std::option::Option<::pbjson::private::NumberDeserialize<_>>>()?.map(|x| x.0)
                            ;
                        }
                        GeneratedField::__SkipField__ => {
                            let _ = map_.next_value::<serde::de::IgnoredAny>()?;
                        }
                    }
                }
                Ok(WeightedDestination {
                    cluster: cluster__.unwrap_or_default(),
                    weight: weight__,
                })
            }
        }
        deserializer.deserialize_struct("navigator.proxy.v1.WeightedDestination", FIELDS, GeneratedVisitor)
    }
}
impl serde::Serialize for Ztunnel {
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
        let mut struct_ser = serializer.serialize_struct("navigator.proxy.v1.Ztunnel", len)?;
        if true {
            struct_ser.serialize_field("workloads", &self.workloads)?;
        }
        if true {
            struct_ser.serialize_field("services", &self.services)?;
        }
        if true {
            struct_ser.serialize_field("policies", &self.policies)?;
        }
        if true {
            struct_ser.serialize_field("certificates", &self.certificates)?;
        }
        if true {
            struct_ser.serialize_field("states", &self.states)?;
        }
        struct_ser.end()
    }
}
impl<'de> serde::Deserialize<'de> for Ztunnel {
    #[allow(deprecated)]
    fn deserialize<D>(deserializer: D) -> std::result::Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>,
    {
        const FIELDS: &[&str] = &[
            "workloads",
            "services",
            "policies",
            "certificates",
            "states",
        ];

        #[allow(clippy::enum_variant_names)]
        enum GeneratedField {
            Workloads,
            Services,
            Policies,
            Certificates,
            States,
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
                            "workloads" => Ok(GeneratedField::Workloads),
                            "services" => Ok(GeneratedField::Services),
                            "policies" => Ok(GeneratedField::Policies),
                            "certificates" => Ok(GeneratedField::Certificates),
                            "states" => Ok(GeneratedField::States),
                            _ => Ok(GeneratedField::__SkipField__),
                        }
                    }
                }
                deserializer.deserialize_identifier(GeneratedVisitor)
            }
        }
        struct GeneratedVisitor;
        impl<'de> serde::de::Visitor<'de> for GeneratedVisitor {
            type Value = Ztunnel;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str("struct navigator.proxy.v1.Ztunnel")
            }

            fn visit_map<V>(self, mut map_: V) -> std::result::Result<Ztunnel, V::Error>
                where
                    V: serde::de::MapAccess<'de>,
            {
                let mut workloads__ = None;
                let mut services__ = None;
                let mut policies__ = None;
                let mut certificates__ = None;
                let mut states__ = None;
                while let Some(k) = map_.next_key()? {
                    match k {
                        GeneratedField::Workloads => {
                            if workloads__.is_some() {
                                return Err(serde::de::Error::duplicate_field("workloads"));
                            }
                            workloads__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Services => {
                            if services__.is_some() {
                                return Err(serde::de::Error::duplicate_field("services"));
                            }
                            services__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Policies => {
                            if policies__.is_some() {
                                return Err(serde::de::Error::duplicate_field("policies"));
                            }
                            policies__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Certificates => {
                            if certificates__.is_some() {
                                return Err(serde::de::Error::duplicate_field("certificates"));
                            }
                            certificates__ = Some(map_.next_value()?);
                        }
                        GeneratedField::States => {
                            if states__.is_some() {
                                return Err(serde::de::Error::duplicate_field("states"));
                            }
                            states__ = Some(map_.next_value()?);
                        }
                        GeneratedField::__SkipField__ => {
                            let _ = map_.next_value::<serde::de::IgnoredAny>()?;
                        }
                    }
                }
                Ok(Ztunnel {
                    workloads: workloads__.unwrap_or_default(),
                    services: services__.unwrap_or_default(),
                    policies: policies__.unwrap_or_default(),
                    certificates: certificates__.unwrap_or_default(),
                    states: states__.unwrap_or_default(),
                })
            }
        }
        deserializer.deserialize_struct("navigator.proxy.v1.Ztunnel", FIELDS, GeneratedVisitor)
    }
}
impl serde::Serialize for ZtunnelCertificate {
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
        let mut struct_ser = serializer.serialize_struct("navigator.proxy.v1.ZtunnelCertificate", len)?;
        if true {
            struct_ser.serialize_field("identity", &self.identity)?;
        }
        if true {
            struct_ser.serialize_field("state", &self.state)?;
        }
        if true {
            struct_ser.serialize_field("chain", &self.chain)?;
        }
        if true {
            struct_ser.serialize_field("roots", &self.roots)?;
        }
        if true {
            struct_ser.serialize_field("raw", &self.raw)?;
        }
        struct_ser.end()
    }
}
impl<'de> serde::Deserialize<'de> for ZtunnelCertificate {
    #[allow(deprecated)]
    fn deserialize<D>(deserializer: D) -> std::result::Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>,
    {
        const FIELDS: &[&str] = &[
            "identity",
            "state",
            "chain",
            "roots",
            "raw",
        ];

        #[allow(clippy::enum_variant_names)]
        enum GeneratedField {
            Identity,
            State,
            Chain,
            Roots,
            Raw,
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
                            "identity" => Ok(GeneratedField::Identity),
                            "state" => Ok(GeneratedField::State),
                            "chain" => Ok(GeneratedField::Chain),
                            "roots" => Ok(GeneratedField::Roots),
                            "raw" => Ok(GeneratedField::Raw),
                            _ => Ok(GeneratedField::__SkipField__),
                        }
                    }
                }
                deserializer.deserialize_identifier(GeneratedVisitor)
            }
        }
        struct GeneratedVisitor;
        impl<'de> serde::de::Visitor<'de> for GeneratedVisitor {
            type Value = ZtunnelCertificate;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str("struct navigator.proxy.v1.ZtunnelCertificate")
            }

            fn visit_map<V>(self, mut map_: V) -> std::result::Result<ZtunnelCertificate, V::Error>
                where
                    V: serde::de::MapAccess<'de>,
            {
                let mut identity__ = None;
                let mut state__ = None;
                let mut chain__ = None;
                let mut roots__ = None;
                let mut raw__ = None;
                while let Some(k) = map_.next_key()? {
                    match k {
                        GeneratedField::Identity => {
                            if identity__.is_some() {
                                return Err(serde::de::Error::duplicate_field("identity"));
                            }
                            identity__ = Some(map_.next_value()?);
                        }
                        GeneratedField::State => {
                            if state__.is_some() {
                                return Err(serde::de::Error::duplicate_field("state"));
                            }
                            state__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Chain => {
                            if chain__.is_some() {
                                return Err(serde::de::Error::duplicate_field("chain"));
                            }
                            chain__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Roots => {
                            if roots__.is_some() {
                                return Err(serde::de::Error::duplicate_field("roots"));
                            }
                            roots__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Raw => {
                            if raw__.is_some() {
                                return Err(serde::de::Error::duplicate_field("raw"));
                            }
                            raw__ = Some(map_.next_value()?);
                        }
                        GeneratedField::__SkipField__ => {
                            let _ = map_.next_value::<serde::de::IgnoredAny>()?;
                        }
                    }
                }
                Ok(ZtunnelCertificate {
                    identity: identity__.unwrap_or_default(),
                    state: state__.unwrap_or_default(),
                    chain: chain__.unwrap_or_default(),
                    roots: roots__.unwrap_or_default(),
                    raw: raw__.unwrap_or_default(),
                })
            }
        }
        deserializer.deserialize_struct("navigator.proxy.v1.ZtunnelCertificate", FIELDS, GeneratedVisitor)
    }
}
impl serde::Serialize for ZtunnelConnection {
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
        let mut struct_ser = serializer.serialize_struct("navigator.proxy.v1.ZtunnelConnection", len)?;
        if true {
            struct_ser.serialize_field("source", &self.source)?;
        }
        if true {
            struct_ser.serialize_field("originalDestination", &self.original_destination)?;
        }
        if true {
            struct_ser.serialize_field("destination", &self.destination)?;
        }
        if true {
            struct_ser.serialize_field("protocol", &self.protocol)?;
        }
        struct_ser.end()
    }
}
impl<'de> serde::Deserialize<'de> for ZtunnelConnection {
    #[allow(deprecated)]
    fn deserialize<D>(deserializer: D) -> std::result::Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>,
    {
        const FIELDS: &[&str] = &[
            "source",
            "original_destination",
            "originalDestination",
            "destination",
            "protocol",
        ];

        #[allow(clippy::enum_variant_names)]
        enum GeneratedField {
            Source,
            OriginalDestination,
            Destination,
            Protocol,
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
                            "source" => Ok(GeneratedField::Source),
                            "originalDestination" | "original_destination" => Ok(GeneratedField::OriginalDestination),
                            "destination" => Ok(GeneratedField::Destination),
                            "protocol" => Ok(GeneratedField::Protocol),
                            _ => Ok(GeneratedField::__SkipField__),
                        }
                    }
                }
                deserializer.deserialize_identifier(GeneratedVisitor)
            }
        }
        struct GeneratedVisitor;
        impl<'de> serde::de::Visitor<'de> for GeneratedVisitor {
            type Value = ZtunnelConnection;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str("struct navigator.proxy.v1.ZtunnelConnection")
            }

            fn visit_map<V>(self, mut map_: V) -> std::result::Result<ZtunnelConnection, V::Error>
                where
                    V: serde::de::MapAccess<'de>,
            {
                let mut source__ = None;
                let mut original_destination__ = None;
                let mut destination__ = None;
                let mut protocol__ = None;
                while let Some(k) = map_.next_key()? {
                    match k {
                        GeneratedField::Source => {
                            if source__.is_some() {
                                return Err(serde::de::Error::duplicate_field("source"));
                            }
                            source__ = Some(map_.next_value()?);
                        }
                        GeneratedField::OriginalDestination => {
                            if original_destination__.is_some() {
                                return Err(serde::de::Error::duplicate_field("originalDestination"));
                            }
                            original_destination__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Destination => {
                            if destination__.is_some() {
                                return Err(serde::de::Error::duplicate_field("destination"));
                            }
                            destination__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Protocol => {
                            if protocol__.is_some() {
                                return Err(serde::de::Error::duplicate_field("protocol"));
                            }
                            protocol__ = Some(map_.next_value()?);
                        }
                        GeneratedField::__SkipField__ => {
                            let _ = map_.next_value::<serde::de::IgnoredAny>()?;
                        }
                    }
                }
                Ok(ZtunnelConnection {
                    source: source__.unwrap_or_default(),
                    original_destination: original_destination__.unwrap_or_default(),
                    destination: destination__.unwrap_or_default(),
                    protocol: protocol__.unwrap_or_default(),
                })
            }
        }
        deserializer.deserialize_struct("navigator.proxy.v1.ZtunnelConnection", FIELDS, GeneratedVisitor)
    }
}
impl serde::Serialize for ZtunnelPolicy {
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
        let mut struct_ser = serializer.serialize_struct("navigator.proxy.v1.ZtunnelPolicy", len)?;
        if true {
            struct_ser.serialize_field("name", &self.name)?;
        }
        if true {
            struct_ser.serialize_field("namespace", &self.namespace)?;
        }
        if true {
            struct_ser.serialize_field("action", &self.action)?;
        }
        if true {
            struct_ser.serialize_field("scope", &self.scope)?;
        }
        if true {
            struct_ser.serialize_field("rules", &self.rules)?;
        }
        if true {
            struct_ser.serialize_field("raw", &self.raw)?;
        }
        if true {
            struct_ser.serialize_field("ruleTexts", &self.rule_texts)?;
        }
        struct_ser.end()
    }
}
impl<'de> serde::Deserialize<'de> for ZtunnelPolicy {
    #[allow(deprecated)]
    fn deserialize<D>(deserializer: D) -> std::result::Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>,
    {
        const FIELDS: &[&str] = &[
            "name",
            "namespace",
            "action",
            "scope",
            "rules",
            "raw",
            "rule_texts",
            "ruleTexts",
        ];

        #[allow(clippy::enum_variant_names)]
        enum GeneratedField {
            Name,
            Namespace,
            Action,
            Scope,
            Rules,
            Raw,
            RuleTexts,
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
                            "action" => Ok(GeneratedField::Action),
                            "scope" => Ok(GeneratedField::Scope),
                            "rules" => Ok(GeneratedField::Rules),
                            "raw" => Ok(GeneratedField::Raw),
                            "ruleTexts" | "rule_texts" => Ok(GeneratedField::RuleTexts),
                            _ => Ok(GeneratedField::__SkipField__),
                        }
                    }
                }
                deserializer.deserialize_identifier(GeneratedVisitor)
            }
        }
        struct GeneratedVisitor;
        impl<'de> serde::de::Visitor<'de> for GeneratedVisitor {
            type Value = ZtunnelPolicy;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str("struct navigator.proxy.v1.ZtunnelPolicy")
            }

            fn visit_map<V>(self, mut map_: V) -> std::result::Result<ZtunnelPolicy, V::Error>
                where
                    V: serde::de::MapAccess<'de>,
            {
                let mut name__ = None;
                let mut namespace__ = None;
                let mut action__ = None;
                let mut scope__ = None;
                let mut rules__ = None;
                let mut raw__ = None;
                let mut rule_texts__ = None;
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
                        GeneratedField::Action => {
                            if action__.is_some() {
                                return Err(serde::de::Error::duplicate_field("action"));
                            }
                            action__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Scope => {
                            if scope__.is_some() {
                                return Err(serde::de::Error::duplicate_field("scope"));
                            }
                            scope__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Rules => {
                            if rules__.is_some() {
                                return Err(serde::de::Error::duplicate_field("rules"));
                            }
                            rules__ = 
                                Some(map_.next_value::<::pbjson::private::NumberDeserialize<_>>()?.0)
                            ;
                        }
                        GeneratedField::Raw => {
                            if raw__.is_some() {
                                return Err(serde::de::Error::duplicate_field("raw"));
                            }
                            raw__ = Some(map_.next_value()?);
                        }
                        GeneratedField::RuleTexts => {
                            if rule_texts__.is_some() {
                                return Err(serde::de::Error::duplicate_field("ruleTexts"));
                            }
                            rule_texts__ = Some(map_.next_value()?);
                        }
                        GeneratedField::__SkipField__ => {
                            let _ = map_.next_value::<serde::de::IgnoredAny>()?;
                        }
                    }
                }
                Ok(ZtunnelPolicy {
                    name: name__.unwrap_or_default(),
                    namespace: namespace__.unwrap_or_default(),
                    action: action__.unwrap_or_default(),
                    scope: scope__.unwrap_or_default(),
                    rules: rules__.unwrap_or_default(),
                    raw: raw__.unwrap_or_default(),
                    rule_texts: rule_texts__.unwrap_or_default(),
                })
            }
        }
        deserializer.deserialize_struct("navigator.proxy.v1.ZtunnelPolicy", FIELDS, GeneratedVisitor)
    }
}
impl serde::Serialize for ZtunnelService {
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
        if true {
            len += 1;
        }
        if true {
            len += 1;
        }
        let mut struct_ser = serializer.serialize_struct("navigator.proxy.v1.ZtunnelService", len)?;
        if true {
            struct_ser.serialize_field("name", &self.name)?;
        }
        if true {
            struct_ser.serialize_field("namespace", &self.namespace)?;
        }
        if true {
            struct_ser.serialize_field("hostname", &self.hostname)?;
        }
        if true {
            struct_ser.serialize_field("vips", &self.vips)?;
        }
        if true {
            struct_ser.serialize_field("waypoint", &self.waypoint)?;
        }
        if true {
            struct_ser.serialize_field("endpoints", &self.endpoints)?;
        }
        if true {
            struct_ser.serialize_field("healthyEndpoints", &self.healthy_endpoints)?;
        }
        if true {
            struct_ser.serialize_field("ports", &self.ports)?;
        }
        if true {
            struct_ser.serialize_field("raw", &self.raw)?;
        }
        if true {
            struct_ser.serialize_field("loadBalancing", &self.load_balancing)?;
        }
        if true {
            struct_ser.serialize_field("routingPreferences", &self.routing_preferences)?;
        }
        if true {
            struct_ser.serialize_field("healthPolicy", &self.health_policy)?;
        }
        if true {
            struct_ser.serialize_field("subjectAltNames", &self.subject_alt_names)?;
        }
        if true {
            struct_ser.serialize_field("ipFamilies", &self.ip_families)?;
        }
        if true {
            struct_ser.serialize_field("canonical", &self.canonical)?;
        }
        if true {
            struct_ser.serialize_field("visibility", &self.visibility)?;
        }
        struct_ser.end()
    }
}
impl<'de> serde::Deserialize<'de> for ZtunnelService {
    #[allow(deprecated)]
    fn deserialize<D>(deserializer: D) -> std::result::Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>,
    {
        const FIELDS: &[&str] = &[
            "name",
            "namespace",
            "hostname",
            "vips",
            "waypoint",
            "endpoints",
            "healthy_endpoints",
            "healthyEndpoints",
            "ports",
            "raw",
            "load_balancing",
            "loadBalancing",
            "routing_preferences",
            "routingPreferences",
            "health_policy",
            "healthPolicy",
            "subject_alt_names",
            "subjectAltNames",
            "ip_families",
            "ipFamilies",
            "canonical",
            "visibility",
        ];

        #[allow(clippy::enum_variant_names)]
        enum GeneratedField {
            Name,
            Namespace,
            Hostname,
            Vips,
            Waypoint,
            Endpoints,
            HealthyEndpoints,
            Ports,
            Raw,
            LoadBalancing,
            RoutingPreferences,
            HealthPolicy,
            SubjectAltNames,
            IpFamilies,
            Canonical,
            Visibility,
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
                            "hostname" => Ok(GeneratedField::Hostname),
                            "vips" => Ok(GeneratedField::Vips),
                            "waypoint" => Ok(GeneratedField::Waypoint),
                            "endpoints" => Ok(GeneratedField::Endpoints),
                            "healthyEndpoints" | "healthy_endpoints" => Ok(GeneratedField::HealthyEndpoints),
                            "ports" => Ok(GeneratedField::Ports),
                            "raw" => Ok(GeneratedField::Raw),
                            "loadBalancing" | "load_balancing" => Ok(GeneratedField::LoadBalancing),
                            "routingPreferences" | "routing_preferences" => Ok(GeneratedField::RoutingPreferences),
                            "healthPolicy" | "health_policy" => Ok(GeneratedField::HealthPolicy),
                            "subjectAltNames" | "subject_alt_names" => Ok(GeneratedField::SubjectAltNames),
                            "ipFamilies" | "ip_families" => Ok(GeneratedField::IpFamilies),
                            "canonical" => Ok(GeneratedField::Canonical),
                            "visibility" => Ok(GeneratedField::Visibility),
                            _ => Ok(GeneratedField::__SkipField__),
                        }
                    }
                }
                deserializer.deserialize_identifier(GeneratedVisitor)
            }
        }
        struct GeneratedVisitor;
        impl<'de> serde::de::Visitor<'de> for GeneratedVisitor {
            type Value = ZtunnelService;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str("struct navigator.proxy.v1.ZtunnelService")
            }

            fn visit_map<V>(self, mut map_: V) -> std::result::Result<ZtunnelService, V::Error>
                where
                    V: serde::de::MapAccess<'de>,
            {
                let mut name__ = None;
                let mut namespace__ = None;
                let mut hostname__ = None;
                let mut vips__ = None;
                let mut waypoint__ = None;
                let mut endpoints__ = None;
                let mut healthy_endpoints__ = None;
                let mut ports__ = None;
                let mut raw__ = None;
                let mut load_balancing__ = None;
                let mut routing_preferences__ = None;
                let mut health_policy__ = None;
                let mut subject_alt_names__ = None;
                let mut ip_families__ = None;
                let mut canonical__ = None;
                let mut visibility__ = None;
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
                        GeneratedField::Hostname => {
                            if hostname__.is_some() {
                                return Err(serde::de::Error::duplicate_field("hostname"));
                            }
                            hostname__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Vips => {
                            if vips__.is_some() {
                                return Err(serde::de::Error::duplicate_field("vips"));
                            }
                            vips__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Waypoint => {
                            if waypoint__.is_some() {
                                return Err(serde::de::Error::duplicate_field("waypoint"));
                            }
                            waypoint__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Endpoints => {
                            if endpoints__.is_some() {
                                return Err(serde::de::Error::duplicate_field("endpoints"));
                            }
                            endpoints__ = 
                                Some(map_.next_value::<::pbjson::private::NumberDeserialize<_>>()?.0)
                            ;
                        }
                        GeneratedField::HealthyEndpoints => {
                            if healthy_endpoints__.is_some() {
                                return Err(serde::de::Error::duplicate_field("healthyEndpoints"));
                            }
                            healthy_endpoints__ = 
                                Some(map_.next_value::<::pbjson::private::NumberDeserialize<_>>()?.0)
                            ;
                        }
                        GeneratedField::Ports => {
                            if ports__.is_some() {
                                return Err(serde::de::Error::duplicate_field("ports"));
                            }
                            ports__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Raw => {
                            if raw__.is_some() {
                                return Err(serde::de::Error::duplicate_field("raw"));
                            }
                            raw__ = Some(map_.next_value()?);
                        }
                        GeneratedField::LoadBalancing => {
                            if load_balancing__.is_some() {
                                return Err(serde::de::Error::duplicate_field("loadBalancing"));
                            }
                            load_balancing__ = Some(map_.next_value()?);
                        }
                        GeneratedField::RoutingPreferences => {
                            if routing_preferences__.is_some() {
                                return Err(serde::de::Error::duplicate_field("routingPreferences"));
                            }
                            routing_preferences__ = Some(map_.next_value()?);
                        }
                        GeneratedField::HealthPolicy => {
                            if health_policy__.is_some() {
                                return Err(serde::de::Error::duplicate_field("healthPolicy"));
                            }
                            health_policy__ = Some(map_.next_value()?);
                        }
                        GeneratedField::SubjectAltNames => {
                            if subject_alt_names__.is_some() {
                                return Err(serde::de::Error::duplicate_field("subjectAltNames"));
                            }
                            subject_alt_names__ = Some(map_.next_value()?);
                        }
                        GeneratedField::IpFamilies => {
                            if ip_families__.is_some() {
                                return Err(serde::de::Error::duplicate_field("ipFamilies"));
                            }
                            ip_families__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Canonical => {
                            if canonical__.is_some() {
                                return Err(serde::de::Error::duplicate_field("canonical"));
                            }
                            canonical__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Visibility => {
                            if visibility__.is_some() {
                                return Err(serde::de::Error::duplicate_field("visibility"));
                            }
                            visibility__ = Some(map_.next_value()?);
                        }
                        GeneratedField::__SkipField__ => {
                            let _ = map_.next_value::<serde::de::IgnoredAny>()?;
                        }
                    }
                }
                Ok(ZtunnelService {
                    name: name__.unwrap_or_default(),
                    namespace: namespace__.unwrap_or_default(),
                    hostname: hostname__.unwrap_or_default(),
                    vips: vips__.unwrap_or_default(),
                    waypoint: waypoint__.unwrap_or_default(),
                    endpoints: endpoints__.unwrap_or_default(),
                    healthy_endpoints: healthy_endpoints__.unwrap_or_default(),
                    ports: ports__.unwrap_or_default(),
                    raw: raw__.unwrap_or_default(),
                    load_balancing: load_balancing__.unwrap_or_default(),
                    routing_preferences: routing_preferences__.unwrap_or_default(),
                    health_policy: health_policy__.unwrap_or_default(),
                    subject_alt_names: subject_alt_names__.unwrap_or_default(),
                    ip_families: ip_families__.unwrap_or_default(),
                    canonical: canonical__.unwrap_or_default(),
                    visibility: visibility__.unwrap_or_default(),
                })
            }
        }
        deserializer.deserialize_struct("navigator.proxy.v1.ZtunnelService", FIELDS, GeneratedVisitor)
    }
}
impl serde::Serialize for ZtunnelWorkload {
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
        let mut struct_ser = serializer.serialize_struct("navigator.proxy.v1.ZtunnelWorkload", len)?;
        if true {
            struct_ser.serialize_field("uid", &self.uid)?;
        }
        if true {
            struct_ser.serialize_field("name", &self.name)?;
        }
        if true {
            struct_ser.serialize_field("namespace", &self.namespace)?;
        }
        if true {
            struct_ser.serialize_field("addresses", &self.addresses)?;
        }
        if true {
            struct_ser.serialize_field("node", &self.node)?;
        }
        if true {
            struct_ser.serialize_field("serviceAccount", &self.service_account)?;
        }
        if true {
            struct_ser.serialize_field("trustDomain", &self.trust_domain)?;
        }
        if true {
            struct_ser.serialize_field("protocol", &self.protocol)?;
        }
        if true {
            struct_ser.serialize_field("waypoint", &self.waypoint)?;
        }
        if true {
            struct_ser.serialize_field("status", &self.status)?;
        }
        if true {
            struct_ser.serialize_field("cluster", &self.cluster)?;
        }
        if true {
            struct_ser.serialize_field("network", &self.network)?;
        }
        if true {
            struct_ser.serialize_field("canonicalName", &self.canonical_name)?;
        }
        if true {
            struct_ser.serialize_field("canonicalRevision", &self.canonical_revision)?;
        }
        if true {
            struct_ser.serialize_field("authorizationPolicies", &self.authorization_policies)?;
        }
        if true {
            struct_ser.serialize_field("services", &self.services)?;
        }
        if true {
            struct_ser.serialize_field("workloadName", &self.workload_name)?;
        }
        if true {
            struct_ser.serialize_field("workloadType", &self.workload_type)?;
        }
        if true {
            struct_ser.serialize_field("raw", &self.raw)?;
        }
        if true {
            struct_ser.serialize_field("hostname", &self.hostname)?;
        }
        if true {
            struct_ser.serialize_field("networkGateway", &self.network_gateway)?;
        }
        if let Some(v) = self.locality.as_ref() {
            struct_ser.serialize_field("locality", v)?;
        }
        if let Some(v) = self.capacity.as_ref() {
            struct_ser.serialize_field("capacity", v)?;
        }
        if true {
            struct_ser.serialize_field("applicationTunnel", &self.application_tunnel)?;
        }
        struct_ser.end()
    }
}
impl<'de> serde::Deserialize<'de> for ZtunnelWorkload {
    #[allow(deprecated)]
    fn deserialize<D>(deserializer: D) -> std::result::Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>,
    {
        const FIELDS: &[&str] = &[
            "uid",
            "name",
            "namespace",
            "addresses",
            "node",
            "service_account",
            "serviceAccount",
            "trust_domain",
            "trustDomain",
            "protocol",
            "waypoint",
            "status",
            "cluster",
            "network",
            "canonical_name",
            "canonicalName",
            "canonical_revision",
            "canonicalRevision",
            "authorization_policies",
            "authorizationPolicies",
            "services",
            "workload_name",
            "workloadName",
            "workload_type",
            "workloadType",
            "raw",
            "hostname",
            "network_gateway",
            "networkGateway",
            "locality",
            "capacity",
            "application_tunnel",
            "applicationTunnel",
        ];

        #[allow(clippy::enum_variant_names)]
        enum GeneratedField {
            Uid,
            Name,
            Namespace,
            Addresses,
            Node,
            ServiceAccount,
            TrustDomain,
            Protocol,
            Waypoint,
            Status,
            Cluster,
            Network,
            CanonicalName,
            CanonicalRevision,
            AuthorizationPolicies,
            Services,
            WorkloadName,
            WorkloadType,
            Raw,
            Hostname,
            NetworkGateway,
            Locality,
            Capacity,
            ApplicationTunnel,
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
                            "uid" => Ok(GeneratedField::Uid),
                            "name" => Ok(GeneratedField::Name),
                            "namespace" => Ok(GeneratedField::Namespace),
                            "addresses" => Ok(GeneratedField::Addresses),
                            "node" => Ok(GeneratedField::Node),
                            "serviceAccount" | "service_account" => Ok(GeneratedField::ServiceAccount),
                            "trustDomain" | "trust_domain" => Ok(GeneratedField::TrustDomain),
                            "protocol" => Ok(GeneratedField::Protocol),
                            "waypoint" => Ok(GeneratedField::Waypoint),
                            "status" => Ok(GeneratedField::Status),
                            "cluster" => Ok(GeneratedField::Cluster),
                            "network" => Ok(GeneratedField::Network),
                            "canonicalName" | "canonical_name" => Ok(GeneratedField::CanonicalName),
                            "canonicalRevision" | "canonical_revision" => Ok(GeneratedField::CanonicalRevision),
                            "authorizationPolicies" | "authorization_policies" => Ok(GeneratedField::AuthorizationPolicies),
                            "services" => Ok(GeneratedField::Services),
                            "workloadName" | "workload_name" => Ok(GeneratedField::WorkloadName),
                            "workloadType" | "workload_type" => Ok(GeneratedField::WorkloadType),
                            "raw" => Ok(GeneratedField::Raw),
                            "hostname" => Ok(GeneratedField::Hostname),
                            "networkGateway" | "network_gateway" => Ok(GeneratedField::NetworkGateway),
                            "locality" => Ok(GeneratedField::Locality),
                            "capacity" => Ok(GeneratedField::Capacity),
                            "applicationTunnel" | "application_tunnel" => Ok(GeneratedField::ApplicationTunnel),
                            _ => Ok(GeneratedField::__SkipField__),
                        }
                    }
                }
                deserializer.deserialize_identifier(GeneratedVisitor)
            }
        }
        struct GeneratedVisitor;
        impl<'de> serde::de::Visitor<'de> for GeneratedVisitor {
            type Value = ZtunnelWorkload;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str("struct navigator.proxy.v1.ZtunnelWorkload")
            }

            fn visit_map<V>(self, mut map_: V) -> std::result::Result<ZtunnelWorkload, V::Error>
                where
                    V: serde::de::MapAccess<'de>,
            {
                let mut uid__ = None;
                let mut name__ = None;
                let mut namespace__ = None;
                let mut addresses__ = None;
                let mut node__ = None;
                let mut service_account__ = None;
                let mut trust_domain__ = None;
                let mut protocol__ = None;
                let mut waypoint__ = None;
                let mut status__ = None;
                let mut cluster__ = None;
                let mut network__ = None;
                let mut canonical_name__ = None;
                let mut canonical_revision__ = None;
                let mut authorization_policies__ = None;
                let mut services__ = None;
                let mut workload_name__ = None;
                let mut workload_type__ = None;
                let mut raw__ = None;
                let mut hostname__ = None;
                let mut network_gateway__ = None;
                let mut locality__ = None;
                let mut capacity__ = None;
                let mut application_tunnel__ = None;
                while let Some(k) = map_.next_key()? {
                    match k {
                        GeneratedField::Uid => {
                            if uid__.is_some() {
                                return Err(serde::de::Error::duplicate_field("uid"));
                            }
                            uid__ = Some(map_.next_value()?);
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
                        GeneratedField::Addresses => {
                            if addresses__.is_some() {
                                return Err(serde::de::Error::duplicate_field("addresses"));
                            }
                            addresses__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Node => {
                            if node__.is_some() {
                                return Err(serde::de::Error::duplicate_field("node"));
                            }
                            node__ = Some(map_.next_value()?);
                        }
                        GeneratedField::ServiceAccount => {
                            if service_account__.is_some() {
                                return Err(serde::de::Error::duplicate_field("serviceAccount"));
                            }
                            service_account__ = Some(map_.next_value()?);
                        }
                        GeneratedField::TrustDomain => {
                            if trust_domain__.is_some() {
                                return Err(serde::de::Error::duplicate_field("trustDomain"));
                            }
                            trust_domain__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Protocol => {
                            if protocol__.is_some() {
                                return Err(serde::de::Error::duplicate_field("protocol"));
                            }
                            protocol__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Waypoint => {
                            if waypoint__.is_some() {
                                return Err(serde::de::Error::duplicate_field("waypoint"));
                            }
                            waypoint__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Status => {
                            if status__.is_some() {
                                return Err(serde::de::Error::duplicate_field("status"));
                            }
                            status__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Cluster => {
                            if cluster__.is_some() {
                                return Err(serde::de::Error::duplicate_field("cluster"));
                            }
                            cluster__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Network => {
                            if network__.is_some() {
                                return Err(serde::de::Error::duplicate_field("network"));
                            }
                            network__ = Some(map_.next_value()?);
                        }
                        GeneratedField::CanonicalName => {
                            if canonical_name__.is_some() {
                                return Err(serde::de::Error::duplicate_field("canonicalName"));
                            }
                            canonical_name__ = Some(map_.next_value()?);
                        }
                        GeneratedField::CanonicalRevision => {
                            if canonical_revision__.is_some() {
                                return Err(serde::de::Error::duplicate_field("canonicalRevision"));
                            }
                            canonical_revision__ = Some(map_.next_value()?);
                        }
                        GeneratedField::AuthorizationPolicies => {
                            if authorization_policies__.is_some() {
                                return Err(serde::de::Error::duplicate_field("authorizationPolicies"));
                            }
                            authorization_policies__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Services => {
                            if services__.is_some() {
                                return Err(serde::de::Error::duplicate_field("services"));
                            }
                            services__ = Some(map_.next_value()?);
                        }
                        GeneratedField::WorkloadName => {
                            if workload_name__.is_some() {
                                return Err(serde::de::Error::duplicate_field("workloadName"));
                            }
                            workload_name__ = Some(map_.next_value()?);
                        }
                        GeneratedField::WorkloadType => {
                            if workload_type__.is_some() {
                                return Err(serde::de::Error::duplicate_field("workloadType"));
                            }
                            workload_type__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Raw => {
                            if raw__.is_some() {
                                return Err(serde::de::Error::duplicate_field("raw"));
                            }
                            raw__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Hostname => {
                            if hostname__.is_some() {
                                return Err(serde::de::Error::duplicate_field("hostname"));
                            }
                            hostname__ = Some(map_.next_value()?);
                        }
                        GeneratedField::NetworkGateway => {
                            if network_gateway__.is_some() {
                                return Err(serde::de::Error::duplicate_field("networkGateway"));
                            }
                            network_gateway__ = Some(map_.next_value()?);
                        }
                        GeneratedField::Locality => {
                            if locality__.is_some() {
                                return Err(serde::de::Error::duplicate_field("locality"));
                            }
                            locality__ = map_.next_value()?;
                        }
                        GeneratedField::Capacity => {
                            if capacity__.is_some() {
                                return Err(serde::de::Error::duplicate_field("capacity"));
                            }
                            capacity__ = 
                                map_.next_value::<::std::option::Option<::pbjson::private::NumberDeserialize<_>>>()?.map(|x| x.0)
                            ;
                        }
                        GeneratedField::ApplicationTunnel => {
                            if application_tunnel__.is_some() {
                                return Err(serde::de::Error::duplicate_field("applicationTunnel"));
                            }
                            application_tunnel__ = Some(map_.next_value()?);
                        }
                        GeneratedField::__SkipField__ => {
                            let _ = map_.next_value::<serde::de::IgnoredAny>()?;
                        }
                    }
                }
                Ok(ZtunnelWorkload {
                    uid: uid__.unwrap_or_default(),
                    name: name__.unwrap_or_default(),
                    namespace: namespace__.unwrap_or_default(),
                    addresses: addresses__.unwrap_or_default(),
                    node: node__.unwrap_or_default(),
                    service_account: service_account__.unwrap_or_default(),
                    trust_domain: trust_domain__.unwrap_or_default(),
                    protocol: protocol__.unwrap_or_default(),
                    waypoint: waypoint__.unwrap_or_default(),
                    status: status__.unwrap_or_default(),
                    cluster: cluster__.unwrap_or_default(),
                    network: network__.unwrap_or_default(),
                    canonical_name: canonical_name__.unwrap_or_default(),
                    canonical_revision: canonical_revision__.unwrap_or_default(),
                    authorization_policies: authorization_policies__.unwrap_or_default(),
                    services: services__.unwrap_or_default(),
                    workload_name: workload_name__.unwrap_or_default(),
                    workload_type: workload_type__.unwrap_or_default(),
                    raw: raw__.unwrap_or_default(),
                    hostname: hostname__.unwrap_or_default(),
                    network_gateway: network_gateway__.unwrap_or_default(),
                    locality: locality__,
                    capacity: capacity__,
                    application_tunnel: application_tunnel__.unwrap_or_default(),
                })
            }
        }
        deserializer.deserialize_struct("navigator.proxy.v1.ZtunnelWorkload", FIELDS, GeneratedVisitor)
    }
}
impl serde::Serialize for ZtunnelWorkloadState {
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
        let mut struct_ser = serializer.serialize_struct("navigator.proxy.v1.ZtunnelWorkloadState", len)?;
        if true {
            struct_ser.serialize_field("uid", &self.uid)?;
        }
        if true {
            struct_ser.serialize_field("name", &self.name)?;
        }
        if true {
            struct_ser.serialize_field("namespace", &self.namespace)?;
        }
        if true {
            struct_ser.serialize_field("trustDomain", &self.trust_domain)?;
        }
        if true {
            struct_ser.serialize_field("serviceAccount", &self.service_account)?;
        }
        if true {
            struct_ser.serialize_field("state", &self.state)?;
        }
        if true {
            struct_ser.serialize_field("inbound", &self.inbound)?;
        }
        if true {
            struct_ser.serialize_field("outbound", &self.outbound)?;
        }
        if true {
            struct_ser.serialize_field("raw", &self.raw)?;
        }
        struct_ser.end()
    }
}
impl<'de> serde::Deserialize<'de> for ZtunnelWorkloadState {
    #[allow(deprecated)]
    fn deserialize<D>(deserializer: D) -> std::result::Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>,
    {
        const FIELDS: &[&str] = &[
            "uid",
            "name",
            "namespace",
            "trust_domain",
            "trustDomain",
            "service_account",
            "serviceAccount",
            "state",
            "inbound",
            "outbound",
            "raw",
        ];

        #[allow(clippy::enum_variant_names)]
        enum GeneratedField {
            Uid,
            Name,
            Namespace,
            TrustDomain,
            ServiceAccount,
            State,
            Inbound,
            Outbound,
            Raw,
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
                            "uid" => Ok(GeneratedField::Uid),
                            "name" => Ok(GeneratedField::Name),
                            "namespace" => Ok(GeneratedField::Namespace),
                            "trustDomain" | "trust_domain" => Ok(GeneratedField::TrustDomain),
                            "serviceAccount" | "service_account" => Ok(GeneratedField::ServiceAccount),
                            "state" => Ok(GeneratedField::State),
                            "inbound" => Ok(GeneratedField::Inbound),
                            "outbound" => Ok(GeneratedField::Outbound),
                            "raw" => Ok(GeneratedField::Raw),
                            _ => Ok(GeneratedField::__SkipField__),
                        }
                    }
                }
                deserializer.deserialize_identifier(GeneratedVisitor)
            }
        }
        struct GeneratedVisitor;
        impl<'de> serde::de::Visitor<'de> for GeneratedVisitor {
            type Value = ZtunnelWorkloadState;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str("struct navigator.proxy.v1.ZtunnelWorkloadState")
            }

            fn visit_map<V>(self, mut map_: V) -> std::result::Result<ZtunnelWorkloadState, V::Error>
                where
                    V: serde::de::MapAccess<'de>,
            {
                let mut uid__ = None;
                let mut name__ = None;
                let mut namespace__ = None;
                let mut trust_domain__ = None;
                let mut service_account__ = None;
                let mut state__ = None;
                let mut inbound__ = None;
                let mut outbound__ = None;
                let mut raw__ = None;
                while let Some(k) = map_.next_key()? {
                    match k {
                        GeneratedField::Uid => {
                            if uid__.is_some() {
                                return Err(serde::de::Error::duplicate_field("uid"));
                            }
                            uid__ = Some(map_.next_value()?);
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
                        GeneratedField::TrustDomain => {
                            if trust_domain__.is_some() {
                                return Err(serde::de::Error::duplicate_field("trustDomain"));
                            }
                            trust_domain__ = Some(map_.next_value()?);
                        }
                        GeneratedField::ServiceAccount => {
                            if service_account__.is_some() {
                                return Err(serde::de::Error::duplicate_field("serviceAccount"));
                            }
                            service_account__ = Some(map_.next_value()?);
                        }
                        GeneratedField::State => {
                            if state__.is_some() {
                                return Err(serde::de::Error::duplicate_field("state"));
                            }
                            state__ = Some(map_.next_value()?);
                        }
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
                        GeneratedField::Raw => {
                            if raw__.is_some() {
                                return Err(serde::de::Error::duplicate_field("raw"));
                            }
                            raw__ = Some(map_.next_value()?);
                        }
                        GeneratedField::__SkipField__ => {
                            let _ = map_.next_value::<serde::de::IgnoredAny>()?;
                        }
                    }
                }
                Ok(ZtunnelWorkloadState {
                    uid: uid__.unwrap_or_default(),
                    name: name__.unwrap_or_default(),
                    namespace: namespace__.unwrap_or_default(),
                    trust_domain: trust_domain__.unwrap_or_default(),
                    service_account: service_account__.unwrap_or_default(),
                    state: state__.unwrap_or_default(),
                    inbound: inbound__.unwrap_or_default(),
                    outbound: outbound__.unwrap_or_default(),
                    raw: raw__.unwrap_or_default(),
                })
            }
        }
        deserializer.deserialize_struct("navigator.proxy.v1.ZtunnelWorkloadState", FIELDS, GeneratedVisitor)
    }
}
