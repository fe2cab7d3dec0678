//! A small cluster as manifests in a folder, which changes at random.

mod manifest;

use std::fs;
use std::path::{Path, PathBuf};

use fastrand::Rng;
use serde_json::{Value, json};

const NAMESPACES: [&str; 3] = ["shop", "bank", "istio-apps"];
const FEWEST_APPS: usize = 5;
const MOST_APPS: usize = 12;
const MOST_PODS: usize = 5;

/// Each app has a file of its own, and the mesh has one; a file is replaced in one step.
pub struct World {
    folder: PathBuf,
    rng: Rng,
    apps: Vec<App>,
    mesh: Mesh,
    /// How many names were given: none is given twice.
    named: usize,
}

/// A service, its pods, and the rules for calling it.
#[derive(Clone, Debug)]
struct App {
    namespace: &'static str,
    name: String,
    pods: Vec<Pod>,
    /// Of a hundred requests, how many go to the second subset.
    weight: u32,
}

#[derive(Clone, Debug)]
struct Pod {
    name: String,
    ip: String,
    ready: bool,
    restarts: u32,
    has_proxy: bool,
    version: u32,
    note: String,
}

/// What is there once.
#[derive(Clone, Debug, Default)]
struct Mesh {
    gateway_port: u16,
    scopes_gateways: bool,
}

impl World {
    /// Writes a cluster of so many services into the folder, the same one for the same seed.
    pub fn create(folder: &Path, seed: u64, services: usize) -> Self {
        let rng = Rng::with_seed(seed);
        let mesh = Mesh { gateway_port: 80, scopes_gateways: false };
        let mut world = Self { folder: folder.to_owned(), rng, apps: Vec::new(), mesh, named: 0 };
        (0..services).for_each(|_| world.add_app());
        world.write_mesh();
        world
    }

    /// Makes one change.
    pub fn mutate(&mut self) {
        match self.rng.u32(..10) {
            0 if self.apps.len() < MOST_APPS => self.add_app(),
            1 if self.apps.len() > FEWEST_APPS => self.remove_app(),
            2 => self.change_mesh(),
            3 => self.change_app(|app, rng| app.weight = rng.u32(..=100)),
            4 | 5 => self.scale_app(),
            _ => self.change_pod(),
        }
    }

    /// Gives every pod an annotation of this length.
    pub fn annotate(&mut self, len: usize) {
        self.apps.iter_mut().flat_map(|app| &mut app.pods).for_each(|pod| pod.note = "n".repeat(len));
        self.apps.iter().for_each(|app| self.write_app(app));
    }

    /// The version label of every pod becomes this; all of a service's in one step.
    pub fn roll_out(&mut self, version: u32) {
        self.apps.iter_mut().flat_map(|app| &mut app.pods).for_each(|pod| pod.version = version);
        self.apps.iter().for_each(|app| self.write_app(app));
    }

    pub fn service_names(&self) -> Vec<String> {
        let mut services: Vec<_> = self.apps.iter().map(|app| (app.namespace, &app.name)).collect();
        services.sort_unstable();
        services.into_iter().map(|(_, name)| name.clone()).collect()
    }

    fn add_app(&mut self) {
        self.named += 1;
        let namespace = NAMESPACES[self.rng.usize(..NAMESPACES.len())];
        let mut app = App { namespace, name: format!("app-{}", self.named), pods: Vec::new(), weight: 10 };
        (0..=self.rng.usize(..3)).for_each(|_| app.pods.push(self.new_pod(&app.name)));
        self.write_app(&app);
        self.apps.push(app);
    }

    fn new_pod(&mut self, app: &str) -> Pod {
        self.named += 1;
        let number = self.named;
        Pod {
            name: format!("{app}-{number}"),
            ip: format!("10.{}.{}.{}", number >> 16 & 0xff, number >> 8 & 0xff, number & 0xff),
            ready: true,
            restarts: 0,
            has_proxy: self.rng.bool(),
            version: 1,
            note: "new".to_owned(),
        }
    }

    fn remove_app(&mut self) {
        let app = self.apps.swap_remove(self.rng.usize(..self.apps.len()));
        fs::remove_file(self.app_file(&app)).expect("every app has its file");
    }

    fn change_mesh(&mut self) {
        self.mesh = Mesh { gateway_port: self.rng.u16(80..90), scopes_gateways: self.rng.bool() };
        self.write_mesh();
    }

    fn scale_app(&mut self) {
        let index = self.rng.usize(..self.apps.len());
        let pod = self.new_pod(&self.apps[index].name.clone());
        let App { pods, .. } = &mut self.apps[index];
        if pods.is_empty() || pods.len() < MOST_PODS && self.rng.bool() {
            pods.push(pod);
        } else {
            pods.swap_remove(self.rng.usize(..pods.len()));
        }
        self.write_app(&self.apps[index]);
    }

    fn change_pod(&mut self) {
        self.change_app(|app, rng| {
            let Some(pod) = rng.choice(&mut app.pods) else { return };
            match rng.u32(..4) {
                0 => pod.ready = !pod.ready,
                1 => pod.restarts += 1,
                2 => pod.version += 1,
                _ => pod.note = rng.alphanumeric().to_string().repeat(rng.usize(1..2000)),
            }
        });
    }

    fn change_app(&mut self, change: impl FnOnce(&mut App, &mut Rng)) {
        let index = self.rng.usize(..self.apps.len());
        change(&mut self.apps[index], &mut self.rng);
        self.write_app(&self.apps[index]);
    }

    fn write_app(&self, app: &App) {
        write(&self.app_file(app), manifest::app(app));
    }

    fn app_file(&self, app: &App) -> PathBuf {
        self.folder.join(format!("{}.json", app.name))
    }

    fn write_mesh(&self) {
        write(&self.folder.join("mesh.json"), manifest::mesh(&self.mesh));
    }
}

/// Hidden until it is whole: a reader sees the old file or the new one.
fn write(file: &Path, objects: Vec<Value>) {
    let list = json!({ "apiVersion": "v1", "kind": "List", "items": objects });
    let hidden = file.with_file_name(".next");
    fs::write(&hidden, list.to_string()).expect("the folder can be written to");
    fs::rename(&hidden, file).expect("a file can be replaced");
}
