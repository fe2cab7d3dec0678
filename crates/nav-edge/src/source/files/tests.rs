use std::{collections::BTreeSet, fs, path::Path, time::Duration};

use nav_mesh::{Kind, ObjectName, status::Skipped};
use tempfile::TempDir;
use tokio::time::timeout;

use super::*;

mod archives;
mod dumps;

/// A folder of files, and an index of what they hold.
struct Folder {
    folder: TempDir,
    tree: Tree,
    index: Index,
}

impl Folder {
    fn with(files: &[(&str, &str)]) -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let tree = Tree::new(vec![folder.path().to_owned()]);
        let folder = Self { folder, tree, index: Index::new() };
        for (name, text) in files {
            folder.write(name, text);
        }
        folder.refreshed()
    }

    fn write(&self, name: &str, text: &str) {
        let path = self.folder.path().join(name);
        fs::create_dir_all(path.parent().expect("within the folder")).expect("a folder");
        fs::write(path, text).expect("a file");
    }

    fn refreshed(mut self) -> Self {
        if self.tree.refresh() {
            self.tree.merge_into(&self.index);
        }
        self
    }

    fn services(&self) -> Vec<String> {
        names(&self.index, Kind::Service)
    }

    /// The problems, with the folder's own path left out.
    fn problems(&self) -> Vec<String> {
        let prefix = format!("{}/", self.folder.path().display());
        self.index.problems().iter().map(|problem| problem.replace(&prefix, "")).collect()
    }

    fn skipped(&self, kind: Kind) -> Vec<Skipped> {
        let report = self.index.report().into_iter().find(|report| report.kind == kind);
        report.expect("every kind is reported").skipped
    }
}

fn names(index: &Index, kind: Kind) -> Vec<String> {
    index.read(|cluster| cluster.objects(kind).map(|object| object.name().to_string()).collect())
}

fn service(name: &str) -> String {
    format!("apiVersion: v1\nkind: Service\nmetadata:\n  name: {name}\n  namespace: shop\n")
}

#[test]
fn objects_come_from_documents_lists_and_json() {
    let list = r#"{"apiVersion":"v1","kind":"List","items":[
        {"apiVersion":"v1","kind":"Service","metadata":{"name":"e","namespace":"shop"}}]}"#;
    let own_list = "apiVersion: v1\nkind: ServiceList\nitems:\n- metadata: {name: d, namespace: shop}\n";
    let documents = format!("# two\n---\n{}---\n{}...\n---\n", service("a"), service("b"));
    let folder = Folder::with(&[
        ("documents.yaml", &documents),
        ("deep/er/one.yml", &service("c")),
        ("own-list.yaml", own_list),
        ("list.json", list),
        ("notes.txt", "not a manifest"),
        (".hidden/x.yaml", &service("hidden")),
    ]);
    assert_eq!(folder.services(), ["shop/a", "shop/b", "shop/c", "shop/d", "shop/e"]);
    assert_eq!(folder.problems(), [""; 0]);
}

#[test]
fn a_json_file_may_hold_several_documents() {
    let documents = r#"{"apiVersion":"v1","kind":"Service","metadata":{"name":"a"}}
        {"apiVersion":"v1","kind":"Service","metadata":{"name":"b"}}"#;
    let folder = Folder::with(&[("a.json", documents)]);
    assert_eq!(folder.services(), ["default/a", "default/b"]);
    assert_eq!(folder.problems(), [""; 0]);
}

#[test]
fn an_object_that_is_twice_in_a_file_is_reported() {
    let folder = Folder::with(&[("a.yaml", &format!("{}---\n{}", service("a"), service("a")))]);
    assert_eq!(folder.services(), ["shop/a"]);
    assert!(folder.problems()[0].starts_with("a.yaml: Service shop/a is there twice"), "{:?}", folder.problems());
}

#[test]
fn json_is_yaml_too() {
    let folder = Folder::with(&[("a.yaml", r#"{"apiVersion":"v1","kind":"Service","metadata":{"name":"a"}}"#)]);
    assert_eq!(folder.services(), ["default/a"]);
}

#[test]
fn a_broken_document_costs_itself_and_is_reported_with_file_and_line() {
    let text = format!("{}---\nkind: [\nx: y\n---\n{}", service("a"), service("b"));
    let folder = Folder::with(&[("mixed.yaml", &text)]);
    assert_eq!(folder.services(), ["shop/a", "shop/b"]);
    let [problem] = &folder.problems()[..] else { panic!("{:?}", folder.problems()) };
    assert!(problem.starts_with("mixed.yaml: "), "{problem}");
    assert!(problem.contains("line 7"), "{problem}");
}

#[test]
fn a_file_that_breaks_keeps_what_it_held_until_it_is_good_again() {
    let folder = Folder::with(&[("a.yaml", &service("a"))]);
    folder.write("a.yaml", "kind: [\n");
    let folder = folder.refreshed();
    assert_eq!(folder.services(), ["shop/a"]);
    assert_eq!(folder.problems().len(), 1);
    folder.write("a.yaml", &service("better"));
    let folder = folder.refreshed();
    assert_eq!(folder.services(), ["shop/better"]);
    assert_eq!(folder.problems(), [""; 0]);
}

#[test]
fn the_readable_part_of_a_broken_file_counts() {
    let folder = Folder::with(&[("a.yaml", &format!("{}---\n{}", service("a"), service("b")))]);
    let changed = service("a") + "spec: {type: NodePort}\n";
    folder.write("a.yaml", &format!("{changed}---\nkind: [\n"));
    let folder = folder.refreshed();
    assert_eq!(folder.services(), ["shop/a", "shop/b"]);
    let is_changed = folder.index.read(|cluster| {
        let a = cluster.get(Kind::Service, &ObjectName::new("shop", "a")).expect("it is kept");
        a.as_service().expect("a service").service_type == nav_mesh::object::ServiceType::NodePort
    });
    assert!(is_changed);
}

#[test]
fn a_file_that_is_no_text_is_reported() {
    let folder = Folder::with(&[]);
    fs::write(folder.folder.path().join("a.yaml"), [0xff, 0xfe, 0x00]).expect("a file");
    let folder = folder.refreshed();
    let [problem] = &folder.problems()[..] else { panic!("{:?}", folder.problems()) };
    assert!(problem.starts_with("a.yaml: "), "{problem}");
}

#[test]
fn a_malformed_object_costs_itself_and_names_its_file() {
    let odd = service("odd") + "spec: {ports: 80}\n";
    let folder = Folder::with(&[("x.yaml", &format!("{odd}---\n{}", service("good")))]);
    assert_eq!(folder.services(), ["shop/good"]);
    let [skipped] = &folder.skipped(Kind::Service)[..] else { panic!("{:?}", folder.skipped(Kind::Service)) };
    assert_eq!(skipped.name, ObjectName::new("shop", "odd"));
    assert!(skipped.reason.contains("x.yaml: ") && skipped.reason.contains("spec.ports"), "{}", skipped.reason);
}

#[test]
fn kinds_that_are_not_read_and_objects_that_are_not_selected_are_left_out_quietly() {
    let secret = "apiVersion: v1\nkind: Secret\nmetadata: {name: s}\n";
    let deployment = "apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: cart, labels: {app: cart}}\n";
    let folder = Folder::with(&[("a.yaml", &format!("{secret}---\n{deployment}"))]);
    assert!(folder.index.read(nav_mesh::ClusterIndex::is_empty));
    assert_eq!(folder.problems(), [""; 0]);
}

#[test]
fn what_is_no_kubernetes_object_is_reported_with_its_line() {
    let text = "# values of a chart\n---\nreplicas: 3\n---\njust text\n---\napiVersion: v1\nkind: Pod\nmetadata: {}\n";
    let folder = Folder::with(&[("values.yaml", text)]);
    insta::assert_snapshot!(folder.problems().join("\n"), @r"
    values.yaml: a Pod without metadata.name at line 6
    values.yaml: no Kubernetes object, but a single value or a sequence at line 4
    values.yaml: no Kubernetes object: apiVersion or kind is missing at line 2
    ");
}

#[test]
fn of_two_files_with_the_same_object_the_later_path_has_it_and_both_are_reported() {
    let second = service("a") + "spec: {type: NodePort}\n";
    let folder = Folder::with(&[("1.yaml", &service("a")), ("2.yaml", &second)]);
    assert_eq!(folder.problems(), ["2.yaml: Service shop/a is in 1.yaml too; the one in 2.yaml counts"]);
    fs::remove_file(folder.folder.path().join("2.yaml")).expect("it exists");
    let folder = folder.refreshed();
    assert_eq!((folder.services(), folder.problems()), (vec!["shop/a".to_owned()], vec![]));
}

#[test]
fn a_file_that_is_gone_takes_its_objects_with_it() {
    let folder = Folder::with(&[("a.yaml", &service("a")), ("b.yaml", &service("b"))]);
    fs::remove_file(folder.folder.path().join("a.yaml")).expect("it exists");
    assert_eq!(folder.refreshed().services(), ["shop/b"]);
}

#[test]
fn a_path_that_is_gone_keeps_what_it_held_and_is_reported() {
    let mut folder = Folder::with(&[("sub/a.yaml", &service("a"))]);
    let path = folder.folder.path().join("sub");
    folder.tree = Tree::new(vec![path.clone()]);
    let folder = folder.refreshed();
    fs::rename(&path, folder.folder.path().join("elsewhere")).expect("it exists");
    let folder = folder.refreshed();
    assert_eq!(folder.services(), ["shop/a"]);
    assert_eq!(folder.problems(), ["sub: No such file or directory (os error 2)".replace("sub", &path_name(&path))]);
    fs::rename(folder.folder.path().join("elsewhere"), &path).expect("it exists");
    let folder = folder.refreshed();
    assert_eq!((folder.services(), folder.problems()), (vec!["shop/a".to_owned()], vec![]));
}

fn path_name(path: &Path) -> String {
    path.file_name().expect("a name").to_string_lossy().into_owned()
}

#[test]
fn nothing_changed_is_no_change() {
    let mut folder = Folder::with(&[("a.yaml", &service("a"))]);
    assert!(!folder.tree.refresh());
}

#[test]
fn the_demo_s_clusters_are_read_whole() {
    for cluster in ["east", "west", "staging"] {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../demo/recording/clusters").join(cluster);
        let (mut tree, index) = (Tree::new(vec![path]), Index::new());
        tree.refresh();
        tree.merge_into(&index);
        assert_eq!(index.problems(), BTreeSet::new(), "{cluster}");
        for report in index.report() {
            assert_eq!(report.skipped, [], "{cluster}");
        }
        assert!(!names(&index, Kind::Pod).is_empty(), "{cluster}");
    }
}

/// Follows the folder's files in a task; `see` waits until the services are as expected.
struct Following {
    index: Index,
    stop: CancellationToken,
    task: tokio::task::JoinHandle<anyhow::Result<()>>,
}

impl Following {
    fn start(paths: Vec<PathBuf>) -> Self {
        let (index, stop) = (Index::new(), CancellationToken::new());
        #[expect(clippy::disallowed_methods, reason = "the test ends it itself")]
        let task = tokio::spawn(run(paths, index.clone(), stop.clone()));
        Self { index, stop, task }
    }

    async fn see(&self, expected: &[&str]) {
        let mut progress = self.index.subscribe();
        let seen = progress.wait_for(|progress| progress.settled && names(&self.index, Kind::Service) == expected);
        let seen = timeout(Duration::from_secs(20), seen).await;
        assert!(seen.is_ok(), "expected {expected:?}, have {:?}", names(&self.index, Kind::Service));
    }

    async fn end(self) {
        self.stop.cancel();
        self.task.await.expect("no panic").expect("no error");
    }
}

#[tokio::test]
async fn files_are_followed_through_writes_new_folders_and_renames() {
    let folder = Folder::with(&[("a.yaml", &service("a"))]);
    let root = folder.folder.path().to_owned();
    let following = Following::start(vec![root.clone()]);
    following.see(&["shop/a"]).await;
    folder.write("a.yaml", &service("changed"));
    following.see(&["shop/changed"]).await;
    folder.write("new/folder/b.yaml", &service("b"));
    following.see(&["shop/b", "shop/changed"]).await;
    folder.write("a.yaml.new", &service("renamed"));
    fs::rename(root.join("a.yaml.new"), root.join("a.yaml")).expect("it exists");
    following.see(&["shop/b", "shop/renamed"]).await;
    fs::remove_dir_all(root.join("new")).expect("it exists");
    following.see(&["shop/renamed"]).await;
    following.end().await;
}

#[tokio::test]
async fn a_folder_that_is_created_again_is_followed_on() {
    let folder = Folder::with(&[("sub/a.yaml", &service("a"))]);
    let sub = folder.folder.path().join("sub");
    let following = Following::start(vec![sub.clone()]);
    following.see(&["shop/a"]).await;
    fs::remove_dir_all(&sub).expect("it exists");
    folder.write("sub/b.yaml", &service("b"));
    following.see(&["shop/b"]).await;
    folder.write("sub/c.yaml", &service("c"));
    following.see(&["shop/b", "shop/c"]).await;
    following.end().await;
}

#[tokio::test]
async fn a_single_file_is_followed() {
    let folder = Folder::with(&[("only.manifest", &service("a")), ("other.yaml", &service("other"))]);
    let following = Following::start(vec![folder.folder.path().join("only.manifest")]);
    following.see(&["shop/a"]).await;
    folder.write("only.manifest", &service("b"));
    following.see(&["shop/b"]).await;
    following.end().await;
}

#[tokio::test]
async fn every_kind_is_settled_even_in_an_empty_folder() {
    let folder = Folder::with(&[]);
    let following = Following::start(vec![folder.folder.path().to_owned()]);
    following.see(&[]).await;
    following.end().await;
}

#[tokio::test]
async fn a_path_that_is_missing_at_the_start_is_an_error_that_names_it() {
    let error = run(vec!["/nowhere/at-all".into()], Index::new(), CancellationToken::new()).await;
    assert_eq!(error.expect_err("it is missing").to_string(), "cannot read /nowhere/at-all");
}
