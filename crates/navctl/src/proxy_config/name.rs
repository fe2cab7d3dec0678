//! Names of Envoy's clusters, taken apart as istioctl does it.

/// `DIRECTION|PORT|SUBSET|FQDN`; any other name is all FQDN.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct ClusterName<'a> {
    pub(super) is_istio: bool,
    pub(super) direction: &'a str,
    /// 0 where it is no number.
    pub(super) port: i64,
    pub(super) subset: &'a str,
    /// Empty where the name has more parts than it should.
    pub(super) fqdn: &'a str,
}

impl<'a> ClusterName<'a> {
    /// What istioctl sorts by.
    pub(super) fn rank(&self) -> impl Ord + use<'a> {
        (self.fqdn, self.subset, self.port, self.direction)
    }

    pub(super) fn of(name: &'a str) -> Self {
        let mut parts = name.splitn(4, '|');
        let (Some(direction), Some(port), Some(subset), Some(fqdn)) =
            (parts.next(), parts.next(), parts.next(), parts.next())
        else {
            return Self { fqdn: name, ..Self::default() };
        };
        let fqdn = if fqdn.contains('|') { "" } else { fqdn };
        Self { is_istio: true, direction, port: port.parse().unwrap_or_default(), subset, fqdn }
    }
}
