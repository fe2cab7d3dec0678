//! What `istiod-views` tells of a mesh (`e2e/programs/istio/istiod-views`), held against our verdicts.

use std::collections::BTreeMap;

use anyhow::{Context, Result, anyhow, ensure};
use nav_envoy::{Parts, ProxyConfig};
use nav_mesh::istio::context::Context as Istiod;
use nav_mesh::istio::subject::Subject;
use nav_mesh::{ClusterIndex, Kind, ObjectName};
use serde::Deserialize;
use serde_json::Value;
use serde_json::value::RawValue;

use super::agreement::{Difference, differences};
use super::ambient::Ambient;
use super::debug_pages::{EffectiveTelemetry, SidecarScope};
use super::evidence::Evidence;
use super::mesh::{self, Mesh};
use super::removal::{self, Sent};
use super::settings;
use super::sources::Sources;

#[derive(Debug, Deserialize)]
pub struct Views {
    #[serde(default)]
    error: String,
    #[serde(default)]
    refused: Vec<Refusal>,
    #[serde(default)]
    configz: Option<Box<RawValue>>,
    #[serde(default)]
    ambientz: Option<Box<RawValue>>,
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

/// What istiod shows of one proxy.
pub struct View {
    pub subject: Subject,
    pub dump: ProxyConfig,
    pub evidence: Evidence,
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
    pub fn of_proxies<'a>(&'a self, mesh: &Mesh, istiod: &Istiod) -> Result<BTreeMap<&'a str, View>> {
        let sources = mesh.read(|cluster| self.sources(cluster))?;
        let view = |(name, pages): (&'a String, &Pages)| {
            let subject = subject(mesh, istiod, name)?;
            Ok((&**name, pages.view(istiod, &sources, subject)?))
        };
        self.proxies.iter().map(view).collect()
    }

    /// Where our verdicts and settings are not Istio's, for all proxies.
    pub fn differences(&self, manifests: &[Value]) -> Result<Vec<Difference>> {
        let (mesh, istiod) = self.mesh(manifests)?;
        let views = self.of_proxies(&mesh, &istiod)?;
        let of_proxies = views.values().flat_map(|view| view.differences(&istiod));
        Ok(of_proxies.chain(self.differences_behind_ztunnel(&mesh, &istiod)?).collect())
    }

    fn differences_behind_ztunnel(&self, mesh: &Mesh, istiod: &Istiod) -> Result<Vec<Difference>> {
        let page = self.ambientz.as_ref().context("istiod-views tells no ambientz")?;
        let ambient = Ambient::read(page.get())?;
        let pods: Vec<_> = mesh.read(|cluster| cluster.objects(Kind::Pod).map(|pod| pod.name().clone()).collect());
        let subjects: Result<Vec<_>> = pods.iter().map(|pod| mesh.subject(istiod, pod)).collect();
        let subjects = subjects?.into_iter().filter(Subject::is_behind_ztunnel);
        let differences = subjects.flat_map(|subject| {
            let of_objects = differences(istiod, &subject, &istiod.verdicts(&subject), &ambient.evidence(&subject));
            of_objects.into_iter().chain(settings::differences_behind_ztunnel(istiod, &subject, &ambient))
        });
        Ok(differences.collect())
    }

    /// Where our verdicts on an object are not what its removal shows: `without` is of the mesh without it.
    pub fn differences_without(&self, without: &Self, manifests: &[Value], removed: &Value) -> Result<Vec<Difference>> {
        let (mesh, istiod) = self.mesh(manifests)?;
        let Some(object) = mesh::object(removed)?.and_then(|object| istiod.get(object.kind(), object.name())) else {
            return Ok(Vec::new());
        };
        let mut differences = Vec::new();
        for (name, pages) in &self.proxies {
            let Some(then) = without.proxies.get(name) else { continue };
            let subject = subject(&mesh, &istiod, name)?;
            let Some(verdict) = istiod.verdict(object, &subject) else { continue };
            differences.extend(removal::difference(&istiod, &verdict, &subject, [&pages.sent()?, &then.sent()?]));
        }
        Ok(differences)
    }

    /// Of the objects that istiod takes.
    fn mesh(&self, manifests: &[Value]) -> Result<(Mesh, Istiod)> {
        let taken: Vec<_> = manifests.iter().filter(|it| !self.is_refused(it)).cloned().collect();
        let mesh = Mesh::of_manifests("east".parse()?, &taken)?;
        let istiod = mesh.context()?;
        Ok((mesh, istiod))
    }

    fn is_refused(&self, manifest: &Value) -> bool {
        self.refused.iter().any(|refusal| refusal.object == *manifest)
    }

    fn sources(&self, cluster: &ClusterIndex) -> Result<Sources> {
        let configz = self.configz.as_ref().context("istiod-views tells no configz")?;
        Sources::read(configz.get(), cluster)
    }
}

fn subject(mesh: &Mesh, istiod: &Istiod, name: &str) -> Result<Subject> {
    let (namespace, pod) = name.split_once('/').ok_or_else(|| anyhow!("{name} is no NAMESPACE/POD"))?;
    mesh.subject(istiod, &ObjectName::new(namespace, pod))
}

impl View {
    fn differences(&self, istiod: &Istiod) -> Vec<Difference> {
        let Self { subject, dump, evidence } = self;
        let of_objects = differences(istiod, subject, &istiod.verdicts(subject), evidence);
        let of_settings = settings::differences(istiod, subject, dump);
        of_objects.into_iter().chain(of_settings).collect()
    }
}

impl Pages {
    fn sent(&self) -> Result<Sent> {
        Sent::read(self.config_dump.get())
    }

    fn view(&self, istiod: &Istiod, sources: &Sources, subject: Subject) -> Result<View> {
        let config_dump = self.config_dump.get().to_owned().into();
        let dump = ProxyConfig::decode(Parts { config_dump, ..Parts::default() });
        ensure!(dump.problems.is_empty(), "what {} was sent cannot be read: {:?}", subject.name, dump.problems);
        let mut evidence = Evidence::in_dump(&dump, sources);
        ensure!(evidence.unknown.is_empty(), "what {} was sent names nobody: {:?}", subject.name, evidence.unknown);
        evidence.merge(Evidence::in_marks(self.config_dump.get()));
        let scope = SidecarScope::read(self.sidecarz.get())?;
        evidence.merge(Evidence::in_scope(&scope, istiod, sources, &subject));
        evidence.merge(Evidence::in_telemetry(&EffectiveTelemetry::read(self.telemetryz.get())?));
        Ok(View { subject, dump, evidence })
    }
}
