/// What there is to ask for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Resource {
    Mesh,
    Cluster,
    Namespace,
    Service,
    Workload,
    Instance,
    Config,
}
