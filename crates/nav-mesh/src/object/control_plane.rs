use crate::{Str, StringMap};

/// A ConfigMap of Istio's: only the documents that Istio reads as mesh configuration.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ConfigMap {
    /// `mesh`: MeshConfig as YAML.
    pub mesh: Option<Str>,
    /// `meshNetworks`, as YAML.
    pub mesh_networks: Option<Str>,
}

/// istiod's Deployment: what its environment says of the rules it follows.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Deployment {
    pub ready_replicas: i32,
    /// Literal environment of the container `discovery`; what comes `valueFrom` somewhere is not known here.
    pub env: StringMap,
}

impl Deployment {
    /// Istio's reading of a boolean flag (Go's `strconv.ParseBool`); unset, unreadable: `None`, the default holds.
    pub fn flag(&self, name: &str) -> Option<bool> {
        parse_bool(self.env.get(name)?)
    }
}

/// Go's `strconv.ParseBool`, by which Istio reads flags and annotations.
pub fn parse_bool(text: &str) -> Option<bool> {
    match text {
        "1" | "t" | "T" | "true" | "TRUE" | "True" => Some(true),
        "0" | "f" | "F" | "false" | "FALSE" | "False" => Some(false),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_flag_is_read_as_go_reads_booleans() {
        let flag = |value: &str| {
            let env = [("PILOT_X", value)].into_iter().collect();
            Deployment { ready_replicas: 1, env }.flag("PILOT_X")
        };
        assert_eq!(flag("true"), Some(true));
        assert_eq!(flag("T"), Some(true));
        assert_eq!(flag("1"), Some(true));
        assert_eq!(flag("False"), Some(false));
        assert_eq!(flag("yes"), None);
        assert_eq!(Deployment::default().flag("PILOT_X"), None);
    }
}
