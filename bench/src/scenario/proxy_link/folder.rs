//! A simulated cluster as files, some of whose proxies have large configurations.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use nav_mesh::{ClusterId, InstanceId, InstanceName, Kind, ObjectName};
use nav_testkit::fleet::{Change, Cluster, Manifest, Marked, Size};

use crate::manager::segment;

pub(super) const SERVICES: usize = 40;
const PODS: usize = 200;
const CONFIG: usize = 30;

const NAME: &str = "files";

pub(super) struct Folder {
    path: PathBuf,
    model: Cluster,
    /// The paths at which a manager is asked for them.
    proxies: Vec<String>,
    pub(super) cluster: ClusterId,
}

impl Folder {
    /// Each object is a file of its own. So many pods have a proxy that answers with this dump.
    pub(super) fn write(dump: &[u8], proxies: usize, seed: u64) -> Result<Self> {
        let (path, model) = (nav_e2e::folder(NAME)?, Cluster::new(NAME, Size::new(PODS, SERVICES, CONFIG), seed));
        let cluster = model.id.clone();
        let mut folder = Self { path, model, proxies: Vec::new(), cluster };
        let manifests: Vec<Manifest> = folder.model.manifests().collect();
        manifests.iter().try_for_each(|manifest| folder.put(manifest))?;
        let pods = manifests.into_iter().filter(|manifest| manifest.kind == Kind::Pod).take(proxies);
        folder.answer(pods.map(|pod| pod.name).collect(), dump)?;
        Ok(folder)
    }

    pub(super) fn path(&self) -> &Path {
        &self.path
    }

    pub(super) fn proxies(&self) -> &[String] {
        &self.proxies
    }

    /// Labels some pod.
    pub(super) fn mark(&mut self, mark: u64) -> Result<Marked> {
        let (marked, changes) = self.model.mark(fastrand::usize(..PODS), mark);
        for change in changes {
            if let Change::Put(manifest) = change {
                self.put(&manifest)?;
            }
        }
        Ok(marked)
    }

    fn put(&self, Manifest { kind, name, json }: &Manifest) -> Result<()> {
        let path = self.path.join(format!("{kind}.{}.{}.json", name.namespace, name.name));
        fs::write(&path, json.to_string()).with_context(|| format!("cannot write {}", path.display()))
    }

    /// One file under many names: it is large.
    fn answer(&mut self, pods: Vec<ObjectName>, dump: &[u8]) -> Result<()> {
        let original = self.path.with_extension("dump");
        fs::write(&original, dump).with_context(|| format!("cannot write {}", original.display()))?;
        for pod in pods {
            let folder = self.path.join(format!("proxies/{}.{}", pod.namespace, pod.name));
            fs::create_dir_all(&folder)?;
            fs::hard_link(&original, folder.join("config_dump.json"))?;
            let id = InstanceId { cluster: self.cluster.clone(), name: InstanceName::Pod(pod) }.to_string();
            self.proxies.push(format!("/api/v1/instances/{}/proxy-config?max_age=0", segment(&id)));
        }
        Ok(())
    }
}
