use nav_mesh::Str;
use serde::Deserialize;

/// A variable of a container's environment. Without a literal value it comes from somewhere that is not read here.
#[derive(Deserialize)]
pub(super) struct EnvVar {
    pub(super) name: Option<Str>,
    pub(super) value: Option<Str>,
}
