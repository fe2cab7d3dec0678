use std::fmt::Write as _;
use std::fs;
use std::path::PathBuf;

use tempfile::TempDir;

/// A cluster as files that the test spells out.
pub(crate) struct Manifests {
    dir: TempDir,
}

impl Manifests {
    pub(crate) fn of_services(names: &[&str]) -> Self {
        let manifests = Self { dir: tempfile::tempdir().expect("a temporary folder") };
        fs::create_dir(manifests.path()).expect("a new folder");
        manifests.write_services(names);
        manifests
    }

    pub(crate) fn path(&self) -> PathBuf {
        self.dir.path().join("cluster")
    }

    /// Makes these all the services there are, in one step.
    pub(crate) fn write_services(&self, names: &[&str]) {
        let mut text = String::new();
        for name in names {
            write!(text, "---\napiVersion: v1\nkind: Service\nmetadata: {{name: {name}, namespace: shop}}\n")
                .expect("text can be written to");
        }
        self.write("services.yaml", &text);
    }

    /// Hidden until it is whole: a reader sees the old file or the new one.
    pub(crate) fn write(&self, file: &str, text: &str) {
        let hidden = self.path().join(".next");
        fs::write(&hidden, text).expect("the folder can be written to");
        fs::rename(&hidden, self.path().join(file)).expect("a file can be replaced");
    }
}
