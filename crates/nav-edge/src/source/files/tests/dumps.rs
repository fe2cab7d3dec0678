//! Dumps in the shape in which the real tools write them.

use std::path::PathBuf;

use nav_mesh::{object::EndpointSlice, status::KindState};

use super::*;

pub(super) fn sample(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("src/source/files/tests/samples").join(name)
}

/// What is read of a path.
pub(super) fn index_of(path: PathBuf) -> Index {
    let (mut tree, index) = (Tree::new(vec![path]), Index::new());
    tree.refresh();
    tree.merge_into(&index);
    for info in KINDS {
        index.set_state(info.kind, tree.coverage().state(info.kind));
    }
    index
}

/// Its objects, and what is said of it.
pub(super) fn told(index: &Index) -> String {
    let mut lines: Vec<String> = index.problems().into_iter().collect();
    for report in index.report() {
        match report.state {
            KindState::Synced if report.objects == 0 => {}
            KindState::Synced => lines.push(format!("{}: {}", report.kind, names(index, report.kind).join(", "))),
            // They are many.
            state if report.kind == Kind::VirtualService => lines.push(format!("{}: {state}", report.kind)),
            _ => {}
        }
        assert_eq!(report.skipped, []);
    }
    lines.join("\n")
}

/// The slices of a service, without their names.
fn slices(index: &Index) -> Vec<EndpointSlice> {
    index.read(|cluster| {
        let slices = cluster.objects(Kind::EndpointSlice);
        slices.map(|slice| slice.as_endpoint_slice().expect("a slice").clone()).collect()
    })
}

#[test]
fn a_must_gather_is_read() {
    insta::assert_snapshot!(told(&index_of(sample("must-gather"))));
}

#[test]
fn a_bug_report_is_read() {
    insta::assert_snapshot!(told(&index_of(sample("bug-report"))));
}

#[test]
fn a_cluster_info_dump_is_read() {
    insta::assert_snapshot!(told(&index_of(sample("cluster-info"))));
}

#[test]
fn a_cluster_info_dump_on_standard_output_tells_what_one_in_a_folder_does() {
    assert_eq!(told(&index_of(sample("cluster-info.txt"))), told(&index_of(sample("cluster-info"))));
}

#[test]
fn a_broken_document_behind_logs_is_told_with_its_line_of_the_file() {
    let log = "of pod shop/cart-0 ====\n";
    let text =
        format!("{{}}\n==== START logs for container cart {log}a\n==== END logs for container cart {log}{{\n x}}\n");
    let folder = Folder::with(&[("dump.json", &text)]);
    let problems = folder.problems();
    assert!(problems.contains(&"dump.json: key must be a string at line 6 column 2".to_owned()), "{problems:?}");
}

#[test]
fn the_slices_that_are_worked_out_say_what_the_cluster_s_own_did() {
    let own = slices(&index_of(sample("must-gather")));
    assert_eq!(own.len(), 1);
    let worked_out = slices(&index_of(sample("cluster-info")));
    // A slice of the API server does not repeat its node's zone; ours has it from the node.
    let without_zones = |mut slice: EndpointSlice| {
        slice.endpoints.iter_mut().for_each(|endpoint| endpoint.zone = "".into());
        slice
    };
    assert_eq!(worked_out.into_iter().map(without_zones).collect::<Vec<_>>(), own);
}

#[test]
fn of_an_object_that_a_dump_holds_twice_the_newer_one_counts() {
    let index = index_of(sample("must-gather"));
    let phase = index.read(|cluster| {
        let pod = cluster.get(Kind::Pod, &ObjectName::new("shop", "cart-v1-7db4c9d575-w7dv8")).expect("the pod");
        pod.as_pod().expect("a pod").phase.clone()
    });
    assert_eq!(phase, "Running");
}

#[test]
fn a_kind_with_an_empty_list_is_known_to_have_none() {
    let state = |sample_name: &str, kind: Kind| {
        let reports = index_of(sample(sample_name)).report();
        reports.into_iter().find(|report| report.kind == kind).expect("every kind is reported").state
    };
    assert_eq!(state("must-gather", Kind::ConfigMap), KindState::Synced);
    assert_eq!(state("cluster-info", Kind::Deployment), KindState::Synced);
    let unknown = KindState::Unknown("the kubectl cluster-info dump says nothing of this kind".into());
    assert_eq!(state("cluster-info", Kind::ConfigMap), unknown);
}

#[test]
fn a_bug_report_whose_custom_resources_could_not_be_listed_does_not_tell_of_them() {
    let list = format!("apiVersion: v1\nkind: List\nitems:\n- {}", service("a").replace('\n', "\n  "));
    let folder = Folder::with(&[("cluster/k8s-resources", &list)]);
    assert_eq!(folder.services(), ["shop/a"]);
    let told = "the istioctl bug-report tells of Namespace, Pod, Service, ConfigMap, Deployment, \
                MutatingWebhookConfiguration; what the cluster has of other kinds is not known";
    assert!(folder.problems().contains(&told.to_owned()), "{:?}", folder.problems());
}

#[test]
fn a_dump_that_tells_nothing_says_so() {
    let folder =
        Folder::with(&[("namespaces/shop/core/secrets.yaml", "apiVersion: v1\nkind: SecretList\nitems: []\n")]);
    let told = "the must-gather tells of nothing that is shown; what the cluster has of other kinds is not known";
    assert!(folder.problems().contains(&told.to_owned()), "{:?}", folder.problems());
}

#[test]
fn what_a_plain_folder_does_not_hold_the_cluster_does_not_have() {
    let folder = Folder::with(&[("a.yaml", &service("a"))]);
    let index = index_of(folder.folder.path().to_owned());
    assert_eq!(index.problems(), BTreeSet::new());
    assert!(index.report().iter().all(|report| report.state == KindState::Synced));
}

#[test]
fn manifests_of_services_and_pods_without_any_slice_have_them_worked_out() {
    let pod = "apiVersion: v1\nkind: Pod\nmetadata: {name: a-0, namespace: shop, labels: {app: a}}\n\
               status: {phase: Running, podIPs: [{ip: 10.0.0.1}], conditions: [{type: Ready, status: 'True'}]}\n";
    let all = format!(
        "{}spec: {{clusterIP: 10.1.0.1, selector: {{app: a}}, ports: [{{port: 80}}]}}\n---\n{pod}",
        service("a")
    );
    let folder = Folder::with(&[("all.yaml", &all)]);
    let told = "there are no EndpointSlices in the manifests: who is behind a service is worked out from its selector and the pods";
    assert_eq!(folder.problems(), [told]);
    assert_eq!(slices(&folder.index).len(), 1);
}

#[test]
fn a_folder_of_two_dumps_is_not_shown_as_one_cluster() {
    let list = "apiVersion: v1\nkind: List\nitems: []\n";
    let files = ["east/cluster/k8s-resources", "west/cluster/k8s-resources"].map(|file| (file, list));
    let folder = Folder::with(&files);
    let [problem] = &folder.problems()[..] else { panic!("{:?}", folder.problems()) };
    assert!(problem.contains("it holds 2 dumps ("), "{problem}");
}

#[test]
fn a_folder_that_turns_out_to_be_a_dump_is_read_as_one() {
    let folder = Folder::with(&[("shop/services.json", r#"{"apiVersion":"v1","kind":"ServiceList","items":null}"#)]);
    assert_eq!(folder.problems(), [""; 0]);
    folder.write("shop/replication-controllers.json", r#"{"apiVersion":"v1","kind":"ReplicationControllerList"}"#);
    let problems = folder.refreshed().problems();
    assert_eq!(problems.len(), 2, "{problems:?}");
}

#[test]
fn files_of_a_dump_that_cannot_be_read_are_counted_beyond_the_first_few() {
    let broken: Vec<(String, &str)> =
        (0..9).map(|file| (format!("namespaces/shop/core/{file}.yaml"), "kind: [")).collect();
    let files: Vec<(&str, &str)> = broken.iter().map(|(name, text)| (name.as_str(), *text)).collect();
    let problems = Folder::with(&files).problems();
    let told = problems.iter().filter(|problem| problem.starts_with("namespaces/shop/core/")).count();
    assert_eq!(told, 7);
    assert!(problems.contains(&"and 2 more files or objects could not be read as they are".to_owned()), "{problems:?}");
}
