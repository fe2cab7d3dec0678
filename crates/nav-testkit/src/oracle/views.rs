//! What `istiod-views` tells of a mesh (`e2e/programs/istio/istiod-views`), held against our verdicts.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Context, Result, anyhow, ensure};
use nav_envoy::{Parts, ProxyConfig};
use nav_mesh::istio::context::Context as Istiod;
use nav_mesh::istio::subject::Subject;
use nav_mesh::kind::KINDS;
use nav_mesh::{ClusterIndex, Kind, ObjectName};
use serde::Deserialize;
use serde_json::Value;
use serde_json::value::RawValue;

use super::agreement::{Difference, differences};
use super::debug_pages::{EffectiveTelemetry, SidecarScope};
use super::evidence::Evidence;
use super::mesh::Mesh;
use super::sources::Sources;

#[derive(Debug, Deserialize)]
pub struct Views {
    #[serde(default)]
    error: String,
    #[serde(default)]
    refused: Vec<Refusal>,
    #[serde(default)]
    configz: Option<Box<RawValue>>,
    /// By `NAMESPACE/POD`.
    #[serde(default)]
    proxies: BTreeMap<String, Pages>,
}

/// An object that istiod's webhook would have kept out of the cluster.
#[derive(Debug, Deserialize)]
struct Refusal {
    object: Value,
    error: String,
}

#[derive(Debug, Deserialize)]
struct Pages {
    config_dump: Box<RawValue>,
    sidecarz: Box<RawValue>,
    telemetryz: Box<RawValue>,
}

impl Views {
    pub fn read(line: &str) -> Result<Self> {
        let views: Self = serde_json::from_str(line).context("istiod-views answers in another form")?;
        ensure!(views.error.is_empty(), "istiod-views: {}", views.error);
        Ok(views)
    }

    /// Why istiod would have refused some of the objects.
    pub fn refusals(&self) -> impl Iterator<Item = &str> {
        self.refused.iter().map(|refusal| refusal.error.as_str())
    }

    /// What istiod shows of each proxy, by `NAMESPACE/POD`.
    pub fn evidence<'a>(&'a self, mesh: &Mesh, istiod: &Istiod) -> Result<BTreeMap<&'a str, Evidence>> {
        let sources = mesh.read(|cluster| self.sources(cluster))?;
        let of = |(name, pages): (&'a String, &Pages)| {
            let subject = subject(mesh, istiod, name)?;
            Ok((&**name, pages.evidence(&sources, &subject)?))
        };
        self.proxies.iter().map(of).collect()
    }

    /// Where our verdicts are not Istio's, for all proxies.
    pub fn differences(&self, manifests: &[Value]) -> Result<Vec<Difference>> {
        let taken: Vec<_> = manifests.iter().filter(|it| !self.is_refused(it)).cloned().collect();
        let mesh = Mesh::of_manifests("east".parse()?, &taken)?;
        let istiod = mesh.context()?;
        let of = |(name, evidence)| {
            let subject = subject(&mesh, &istiod, name)?;
            Ok(differences(&evidence, &istiod.verdicts(&subject), &subject, &judged(&istiod, &subject)))
        };
        let all: Result<Vec<Vec<_>>> = self.evidence(&mesh, &istiod)?.into_iter().map(of).collect();
        Ok(all?.into_iter().flatten().collect())
    }

    fn is_refused(&self, manifest: &Value) -> bool {
        self.refused.iter().any(|refusal| refusal.object == *manifest)
    }

    fn sources(&self, cluster: &ClusterIndex) -> Result<Sources> {
        let configz = self.configz.as_ref().context("istiod-views tells no configz")?;
        Sources::read(configz.get(), cluster)
    }
}

/// The kinds of which there is any verdict.
pub fn judged(istiod: &Istiod, subject: &Subject) -> BTreeSet<Kind> {
    let is_judged = |kind: &Kind| !istiod.verdicts_on(*kind, subject).is_empty();
    KINDS.iter().map(|info| info.kind).filter(is_judged).collect()
}

fn subject(mesh: &Mesh, istiod: &Istiod, name: &str) -> Result<Subject> {
    let (namespace, pod) = name.split_once('/').ok_or_else(|| anyhow!("{name} is no NAMESPACE/POD"))?;
    mesh.subject(istiod, &ObjectName::new(namespace, pod))
}

impl Pages {
    fn evidence(&self, sources: &Sources, subject: &Subject) -> Result<Evidence> {
        let config_dump = self.config_dump.get().to_owned().into();
        let dump = ProxyConfig::decode(Parts { config_dump, ..Parts::default() });
        ensure!(dump.problems.is_empty(), "what {} was sent cannot be read: {:?}", subject.name, dump.problems);
        let mut evidence = Evidence::in_dump(&dump, sources);
        ensure!(evidence.unknown.is_empty(), "what {} was sent names nobody: {:?}", subject.name, evidence.unknown);
        evidence.merge(Evidence::in_marks(self.config_dump.get()));
        evidence.merge(Evidence::in_scope(&SidecarScope::read(self.sidecarz.get())?, sources, subject));
        evidence.merge(Evidence::in_telemetry(&EffectiveTelemetry::read(self.telemetryz.get())?));
        Ok(evidence)
    }
}
