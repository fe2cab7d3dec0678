//! A recorded mesh: `fixtures/east`.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Result, ensure};
use nav_envoy::ProxyConfig;
use nav_envoy::answer::Answer;
use nav_mesh::ObjectName;
use nav_mesh::istio::context::Context;
use nav_mesh::istio::subject::Subject;

use super::debug_pages::SidecarScope;
use super::evidence::Evidence;
use super::mesh::Mesh;
use super::sources::Sources;

pub struct Recorded {
    pub mesh: Mesh,
    pub istiod: Context,
    pub sources: Sources,
    pub proxies: Vec<Proxy>,
}

/// One proxy, and what was recorded of it.
pub struct Proxy {
    pub subject: Subject,
    pub envoy: ProxyConfig,
    pub istiod: ProxyConfig,
    pub scope: SidecarScope,
    pub described: String,
}

impl Recorded {
    /// Panics where a file is not what it has to be: it is read by tests only.
    pub async fn read() -> Self {
        let mesh = Mesh::of_files("east".parse().expect("an id"), vec![folder().join("objects")]).await;
        let mesh = mesh.expect("the objects can be read");
        let istiod = mesh.context().expect("a mesh configuration");
        let configz = text(&folder().join("istiod-configz.json"));
        let sources = mesh.read(|cluster| Sources::read(&configz, cluster)).expect("a page");
        let mut folders: Vec<_> = folder().join("proxies").read_dir().expect("a folder").collect();
        folders.sort_by_key(|entry| entry.as_ref().expect("an entry").file_name());
        let proxies =
            folders.into_iter().map(|entry| Proxy::read(&mesh, &istiod, &entry.expect("an entry").path())).collect();
        Self { mesh, istiod, sources, proxies }
    }
}

/// What is asked about a proxy.
pub struct Answers {
    /// Envoy's own `config_dump?include_eds`.
    pub envoy: String,
    /// That of istiod.
    pub istiod: String,
    pub sidecarz: String,
    /// What `istioctl experimental describe pod` prints.
    pub described: String,
}

impl Proxy {
    pub fn new(mesh: &Mesh, istiod: &Context, pod: &ObjectName, answers: Answers) -> Result<Self> {
        let Answers { envoy, istiod: sent, sidecarz, described } = answers;
        let (subject, scope) = (mesh.subject(istiod, pod)?, SidecarScope::read(&sidecarz)?);
        Ok(Self { subject, envoy: dump(envoy)?, istiod: dump(sent)?, scope, described })
    }

    /// From a folder `NAMESPACE.POD`.
    fn read(mesh: &Mesh, istiod: &Context, folder: &Path) -> Self {
        let name = folder.file_name().and_then(|name| name.to_str()).expect("a name");
        let (namespace, pod) = name.split_once('.').expect("NAMESPACE.POD");
        let [envoy, sent, sidecarz, described] =
            ["config_dump.json", "istiod.json", "sidecarz.json", "describe.txt"].map(|file| text(&folder.join(file)));
        let answers = Answers { envoy, istiod: sent, sidecarz, described };
        Self::new(mesh, istiod, &ObjectName::new(namespace, pod), answers).expect("a proxy of the recorded mesh")
    }

    /// As `shop/cart-v1`: without what is generated.
    pub fn name(&self) -> String {
        let name = self.subject.name.to_string();
        let is_generated = |part: &&str| part.len() >= 5 && part.chars().any(|char| char.is_ascii_digit());
        name.split('-').filter(|part| !is_generated(part)).collect::<Vec<_>>().join("-")
    }

    /// Everything that Istio names, wherever.
    pub fn evidence(&self, istiod: &Context, sources: &Sources) -> Evidence {
        let mut evidence = self.of_istiod(istiod, sources);
        evidence.merge(Evidence::in_dump(&self.envoy, sources));
        evidence.merge(Evidence::described(&self.described, self.subject.role));
        evidence
    }

    /// What istiod itself tells.
    pub fn of_istiod(&self, istiod: &Context, sources: &Sources) -> Evidence {
        let mut evidence = Evidence::in_dump(&self.istiod, sources);
        evidence.merge(Evidence::in_scope(&self.scope, istiod, sources, &self.subject));
        evidence
    }
}

/// Where it was recorded.
pub fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../fixtures/east")
}

fn text(path: &Path) -> String {
    fs::read_to_string(path).unwrap_or_else(|error| panic!("cannot read {}: {error}", path.display()))
}

fn dump(text: String) -> Result<ProxyConfig> {
    let config = ProxyConfig::decode(Answer::of_file(text.into())?.parts);
    ensure!(config.problems.is_empty(), "a dump cannot be read: {:?}", config.problems);
    Ok(config)
}
