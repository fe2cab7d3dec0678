/// What a hit is about. The order of its fields means nothing: no two hits have the same number.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Subject {
    /// Empty for what is merged across clusters.
    pub(crate) cluster: String,
    pub(crate) namespace: String,
    pub(crate) name: String,
    pub(crate) kind: String,
    pub(crate) mesh: String,
    pub(crate) id: String,
    /// Those that have it, of what is merged across clusters.
    pub(crate) clusters: Vec<String>,
}
