//! The table of dumps: how each is told from its files' names, and which of its files hold objects. A new dump is a new
//! row here.

use std::{
    collections::BTreeSet,
    path::{Component, Path},
};

use anyhow::ensure;
use nav_mesh::Kind;

use crate::source::proxies;

/// A row of the table.
#[derive(Debug)]
pub(super) struct Format {
    /// As people call it, after "the".
    pub(super) name: &'static str,
    /// Of a file that only this format has: how many of its names are those of the dump's own folder.
    root: fn(&Names<'_>) -> Option<usize>,
    holds_objects: fn(&Names<'_>) -> bool,
    /// Whether it has every object of a kind although it shows none of it, but objects of other kinds.
    pub(super) collects: fn(Kind, &BTreeSet<Kind>) -> bool,
}

/// The names on the way to a file.
type Names<'a> = [&'a str];

/// What `oc adm must-gather` and `oc adm inspect` write.
static MUST_GATHER: Format = Format {
    name: "must-gather",
    root: |names| (is_inspected(names) && !is_common(names)).then(|| root_of_inspected(names)),
    holds_objects: is_inspected,
    // An empty list says so itself; what was not asked for leaves no file.
    collects: |_, _| false,
};

/// What `istioctl bug-report` writes. Its other files are logs, texts for people, and what proxies and istiod answered.
static BUG_REPORT: Format = Format {
    name: "istioctl bug-report",
    root: |names| names.strip_suffix(&["cluster", "k8s-resources"]).map(<[_]>::len),
    holds_objects: |names| matches!(names, [.., "cluster", "k8s-resources" | "k8s-cluster-resources" | "crs"]),
    // Custom resources are in a file of their own, which is missing where they could not be listed.
    collects: |kind, shown| {
        BUG_REPORT_CORE.contains(&kind) || (kind.is_config() && shown.iter().any(|kind| kind.is_config()))
    },
};

/// EndpointSlices and nodes came with later versions.
const BUG_REPORT_CORE: [Kind; 6] =
    [Kind::Namespace, Kind::Pod, Kind::Service, Kind::ConfigMap, Kind::Deployment, Kind::MutatingWebhook];

/// What `kubectl cluster-info dump` writes.
pub(super) static CLUSTER_INFO: Format = Format {
    name: "kubectl cluster-info dump",
    root: |names| {
        let is_sign = matches!(names, [.., "replication-controllers.json" | "replication-controllers.yaml"]);
        is_sign.then(|| names.len().saturating_sub(2))
    },
    holds_objects: is_manifest,
    collects: |_, _| false,
};

/// No dump, but what people write and commands print: all there is to know of the cluster.
pub(super) static MANIFESTS: Format =
    Format { name: "manifests", root: |_| Some(0), holds_objects: is_manifest, collects: |_, _| true };

static FORMATS: [&Format; 4] = [&MUST_GATHER, &BUG_REPORT, &CLUSTER_INFO, &MANIFESTS];

impl Format {
    /// The format that files of these names have together.
    pub(super) fn of(paths: impl Iterator<Item: AsRef<Path>>) -> &'static Self {
        let first = paths
            .filter_map(|path| FORMATS.iter().position(|format| (format.root)(&names(path.as_ref())).is_some()))
            .min();
        first.map_or(&MANIFESTS, |row| FORMATS[row])
    }

    /// Fails where files of these names are several dumps: together they would look like one cluster.
    pub(super) fn ensure_single(&self, paths: impl Iterator<Item: AsRef<Path>>) -> anyhow::Result<()> {
        let root = |path: &Path| {
            let names = names(path);
            (self.root)(&names).map(|root| names[..root].join("/"))
        };
        let roots: BTreeSet<String> = paths.filter_map(|path| root(path.as_ref())).collect();
        let (count, list) = (roots.len(), Vec::from_iter(roots).join(", "));
        ensure!(count <= 1, "it holds {count} dumps ({list}): name each of them itself, as a cluster of its own");
        Ok(())
    }

    /// Whether the file of this name is to be read.
    pub(super) fn wants(&self, path: &Path) -> bool {
        (self.holds_objects)(&names(path)) && !proxies::is_answer(path)
    }
}

/// A name that is no UTF-8 is none that a format knows.
fn names(path: &Path) -> Vec<&str> {
    let normal = path.components().filter_map(|component| match component {
        Component::Normal(name) => Some(name.to_str().unwrap_or_default()),
        _ => None,
    });
    normal.collect()
}

/// `…/namespaces/NS/GROUP/PLURAL.yaml`, `…/namespaces/NS/GROUP/PLURAL/NAME.yaml`, `…/namespaces/NS/pods/POD/POD.yaml`,
/// and the same with `cluster-scoped-resources` in place of the namespace. Below a pod's folder are its logs and what it
/// answered.
fn is_inspected(names: &Names<'_>) -> bool {
    let Some(file) = names.last().and_then(|file| file.strip_suffix(".yaml")) else { return false };
    match names {
        [.., "namespaces", _, "pods", pod, _] => *pod == file,
        [.., "namespaces", namespace, _] => *namespace == file,
        [.., "namespaces", _, group, _] | [.., "namespaces", _, group, _, _] => is_group(group),
        [.., "cluster-scoped-resources", group, _] | [.., "cluster-scoped-resources", group, _, _] => is_group(group),
        _ => false,
    }
}

/// The images of a must-gather have a folder each.
fn root_of_inspected(names: &Names<'_>) -> usize {
    let folders = ["namespaces", "cluster-scoped-resources"];
    let root = names.iter().rposition(|name| folders.contains(name)).unwrap_or_default();
    match names[..root] {
        [.., around, image] if around.starts_with("must-gather") || image.contains("-sha256-") => root - 1,
        _ => root,
    }
}

/// What people's folders of manifests may be called, too.
fn is_common(names: &Names<'_>) -> bool {
    match names {
        [.., "namespaces", _, _] => true,
        [.., "namespaces", _, group, _] | [.., "namespaces", _, group, _, _] => WORDS.contains(group),
        _ => false,
    }
}

/// Groups of the API that are plain words.
const WORDS: [&str; 4] = ["apps", "autoscaling", "batch", "policy"];

/// Folders are called like the API's groups; that of the oldest kinds, which has no name, is `core`.
fn is_group(name: &str) -> bool {
    name == "core" || name.contains('.') || WORDS.contains(&name)
}

fn is_manifest(names: &Names<'_>) -> bool {
    let Some(file) = names.last() else { return false };
    let file = file.strip_suffix(".gz").unwrap_or(file);
    [".yaml", ".yml", ".json"].iter().any(|extension| file.ends_with(extension))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Names of files as the real tools give them, the format that they are signs of, and those that are read.
    const REAL: [(&str, &[(&str, bool)]); 4] = [
        (
            "must-gather",
            &[
                ("must-gather.local.1/event-filter.html", false),
                ("must-gather.local.1/quay-io-mg-sha256-0a/version", false),
                ("must-gather.local.1/quay-io-mg-sha256-0a/cluster-scoped-resources/core/nodes/a.yaml", true),
                ("must-gather.local.1/quay-io-mg-sha256-0a/cluster-scoped-resources/core/persistentvolumes.yaml", true),
                ("must-gather.local.1/quay-io-mg-sha256-0a/namespaces/shop/shop.yaml", true),
                ("must-gather.local.1/quay-io-mg-sha256-0a/namespaces/shop/core/services.yaml", true),
                ("must-gather.local.1/quay-io-mg-sha256-0a/namespaces/shop/networking.istio.io/gateways/g.yaml", true),
                ("must-gather.local.1/quay-io-mg-sha256-0a/namespaces/shop/pods/cart-0/cart-0.yaml", true),
                ("must-gather.local.1/quay-io-mg-sha256-0a/namespaces/shop/pods/cart-0/config_dump_proxy.json", false),
                (
                    "must-gather.local.1/quay-io-mg-sha256-0a/namespaces/shop/pods/cart-0/cart/cart/logs/current.log",
                    false,
                ),
                ("must-gather.local.1/quay-io-mg-sha256-0a/namespaces/istio-system/default/debug-syncz.json", false),
                ("must-gather.local.1/quay-io-mg-sha256-0a/host_service_logs/masters/kubelet_service.log", false),
                ("must-gather.local.1/quay-io-mg-sha256-0a/audit_logs/kube-apiserver/a.log.gz", false),
            ],
        ),
        (
            "istioctl bug-report",
            &[
                ("bug-report.log", false),
                ("cluster/crs", true),
                ("cluster/k8s-resources", true),
                ("cluster/k8s-cluster-resources", true),
                ("cluster/nodes", false),
                ("cluster/secrets", false),
                ("istio/istio-system/istiod-1/debug/configz", false),
                ("proxies/shop/cart-0/config_dump?include_eds=true", false),
            ],
        ),
        (
            "kubectl cluster-info dump",
            &[
                ("dump/nodes.json", true),
                ("dump/shop/services.json", true),
                ("dump/shop/replication-controllers.json", true),
                ("dump/shop/cart-0/logs.txt", false),
            ],
        ),
        (
            "manifests",
            &[("repo/README.md", false), ("repo/namespaces/shop/cart.yaml", true), ("repo/base/services.yml.gz", true)],
        ),
    ];

    #[test]
    fn each_format_is_told_by_the_names_that_the_real_tools_give() {
        for (name, files) in REAL {
            let format = Format::of(files.iter().map(|(file, _)| Path::new(file)));
            assert_eq!(format.name, name);
            for (file, wanted) in files {
                assert_eq!(format.wants(Path::new(file)), *wanted, "{name}: {file}");
            }
        }
    }

    #[test]
    fn a_folder_within_a_must_gather_is_one_too() {
        let folder = ["namespaces/shop/core/services.yaml"];
        assert_eq!(Format::of(folder.iter().map(Path::new)).name, "must-gather");
    }

    #[test]
    fn several_dumps_are_no_single_one_but_several_images_are() {
        let refusal = |files: &[&str]| {
            let format = Format::of(files.iter());
            format.ensure_single(files.iter()).err().map(|error| error.to_string())
        };
        let pods = "namespaces/shop/core/pods.yaml";
        let told = "it holds 2 dumps (d/east, d/west): name each of them itself, as a cluster of its own";
        assert_eq!(refusal(&[&format!("d/east/{pods}"), &format!("d/west/{pods}")]).as_deref(), Some(told));
        let reports = ["d/east/cluster/k8s-resources", "d/west/cluster/k8s-resources"];
        assert_eq!(refusal(&reports).as_deref(), Some(told));
        let images = ["must-gather.local.1/a", "must-gather.local.1/b"].map(|image| format!("{image}/{pods}"));
        assert_eq!(refusal(&[&images[0], &images[1]]), None);
        let images = ["x/q-sha256-1", "x/q-sha256-2"].map(|image| format!("{image}/{pods}"));
        assert_eq!(refusal(&[&images[0], &images[1]]), None);
        assert_eq!(refusal(&["a/b.yaml", "c/d.yaml"]), None);
        assert_eq!(refusal(&["d/a/replication-controllers.json", "d/b/replication-controllers.json"]), None);
    }

    #[test]
    fn no_files_are_no_dump() {
        assert_eq!(Format::of(std::iter::empty::<&Path>()).name, "manifests");
    }
}
