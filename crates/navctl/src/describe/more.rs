//! What of a thing is told beside what always is.

use crate::exit::Usage;
use crate::resources::{CONFIG, INSTANCES, Resource, SERVICES};
use crate::target::ConfigKindParser;

#[derive(clap::Args, Clone, Debug, Default)]
pub(super) struct More {
    /// Of an instance: the cluster whose config objects count [default: the one that its istiod reads, as far as that can be told]
    #[arg(long, env = "NAVIGATOR_DESCRIBE_CONFIG_CLUSTER", value_name = "ID", help_heading = "What")]
    pub(super) config_cluster: Option<String>,
    /// Of an instance: only config of this kind, and also what does not apply
    #[arg(long, env = "NAVIGATOR_DESCRIBE_KIND", value_name = "KIND", value_parser = ConfigKindParser, hide_possible_values = true, help_heading = "What")]
    pub(super) kind: Option<&'static str>,
    /// Of a service: the instance whose requests to it are meant [default: a sidecar of its namespace, without labels]
    #[arg(long, env = "NAVIGATOR_DESCRIBE_CALLER", value_name = "NAME", help_heading = "What")]
    pub(super) caller: Option<String>,
    /// Of an instance: also config that does not apply. Of a config object: every workload that it affects
    #[arg(long, env = "NAVIGATOR_DESCRIBE_ALL", help_heading = "What")]
    pub(super) all: bool,
}

/// A flag, and what it can be asked of.
struct Flag {
    name: &'static str,
    is_set: fn(&More) -> bool,
    of: &'static [&'static Resource],
}

const FLAGS: [Flag; 4] = [
    Flag { name: "--config-cluster", is_set: |more| more.config_cluster.is_some(), of: &[&INSTANCES] },
    Flag { name: "--kind", is_set: |more| more.kind.is_some(), of: &[&INSTANCES] },
    Flag { name: "--caller", is_set: |more| more.caller.is_some(), of: &[&SERVICES] },
    Flag { name: "--all", is_set: |more| more.all, of: &[&INSTANCES, &CONFIG] },
];

impl More {
    /// A flag that would do nothing is a mistake.
    pub(super) fn check(&self, resource: &Resource) -> Result<(), Usage> {
        let is_about = |flag: &Flag| flag.of.iter().any(|of| of.path() == resource.path());
        match FLAGS.iter().find(|flag| (flag.is_set)(self) && !is_about(flag)) {
            Some(Flag { name, of, .. }) => {
                let of: Vec<&str> = of.iter().map(|of| of.many).collect();
                Err(Usage(format!("{name} is for {}: leave it out for {}", of.join(" and "), resource.many)))
            }
            None => Ok(()),
        }
    }
}
