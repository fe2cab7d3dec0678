//! What Istio says with the names that it gives.

/// Whose requests a cluster is for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Direction {
    /// The name tells none: `PassthroughCluster`, `xds-grpc`.
    #[default]
    None,
    Inbound,
    Outbound,
    /// A waypoint's: for a service whose traffic it takes; `subset` is the protocol then.
    InboundVip,
}

/// The name of a cluster: `DIRECTION|PORT|SUBSET|FQDN` (`pilot/pkg/model/push_context.go:BuildSubsetKey`), or with underscores and dots
/// for gateways that pass TLS on by its SNI (`outbound_.443_._.host`, `BuildDNSSrvSubsetKey`). Any other name says nothing.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ClusterName {
    pub direction: Direction,
    /// 0: none.
    pub port: u32,
    pub subset: String,
    /// Empty where the name has none, as in `inbound|8080||`.
    pub fqdn: String,
}

/// The word in a name, for each direction that has one.
const DIRECTIONS: [(&str, Direction); 3] =
    [("inbound", Direction::Inbound), ("outbound", Direction::Outbound), ("inbound-vip", Direction::InboundVip)];

impl ClusterName {
    /// Of a name of another form: nothing.
    pub fn parse(name: &str) -> Self {
        Self::parts(name, "|").or_else(|| Self::parts(name, "_.")).unwrap_or_default()
    }

    fn parts(name: &str, separator: &str) -> Option<Self> {
        let mut parts = name.splitn(4, separator);
        let (direction, port, subset, fqdn) = (parts.next()?, parts.next()?, parts.next()?, parts.next()?);
        let (_, direction) = DIRECTIONS.into_iter().find(|(word, _)| *word == direction)?;
        let port = port.strip_prefix('.').unwrap_or(port).parse().ok()?;
        let [subset, fqdn] = [subset, fqdn].map(str::to_owned);
        Some(Self { direction, port, subset, fqdn })
    }
}

impl Direction {
    /// As the name has it; empty for none.
    pub fn word(self) -> &'static str {
        DIRECTIONS.into_iter().find(|(_, direction)| *direction == self).map_or("", |(word, _)| word)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(name: &str, direction: Direction, port: u32, subset: &str, fqdn: &str) {
        let expected = ClusterName { direction, port, subset: subset.to_owned(), fqdn: fqdn.to_owned() };
        assert_eq!(ClusterName::parse(name), expected, "{name}");
    }

    #[test]
    fn names_tell_direction_port_subset_and_host() {
        check(
            "outbound|80|v1|cart.shop.svc.cluster.local",
            Direction::Outbound,
            80,
            "v1",
            "cart.shop.svc.cluster.local",
        );
        check("inbound|8080||", Direction::Inbound, 8080, "", "");
        check("inbound-vip|80|http|a.b", Direction::InboundVip, 80, "http", "a.b");
        check("outbound_.443_._.api.example.org", Direction::Outbound, 443, "", "api.example.org");
        check("outbound_.443_.v1_.api.example.org", Direction::Outbound, 443, "v1", "api.example.org");
    }

    #[test]
    fn other_names_tell_nothing() {
        for name in ["PassthroughCluster", "outbound|x||a", "sideways|1||a", "outbound|1|a", "xds-grpc", ""] {
            check(name, Direction::None, 0, "", "");
        }
    }
}
