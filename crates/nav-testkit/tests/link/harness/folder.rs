use std::ops::{Deref, DerefMut};
use std::path::PathBuf;

use nav_testkit::world::World;
use tempfile::TempDir;

/// A [`World`] in a folder of its own, which goes with it.
pub(crate) struct Folder {
    world: World,
    dir: TempDir,
}

impl Folder {
    pub(crate) fn new(seed: u64, services: usize) -> Self {
        let dir = tempfile::tempdir().expect("a temporary folder");
        // One further down: the folder around it is watched too, and must be quiet.
        let folder = dir.path().join("cluster");
        std::fs::create_dir(&folder).expect("a new folder");
        Self { world: World::create(&folder, seed, services), dir }
    }

    pub(crate) fn path(&self) -> PathBuf {
        self.dir.path().join("cluster")
    }
}

impl Deref for Folder {
    type Target = World;

    fn deref(&self) -> &World {
        &self.world
    }
}

impl DerefMut for Folder {
    fn deref_mut(&mut self) -> &mut World {
        &mut self.world
    }
}
