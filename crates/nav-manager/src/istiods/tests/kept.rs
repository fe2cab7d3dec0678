//! What is kept of whom an istiod configures, and until when.

use nav_mesh::istio::subject::Subject;

use super::*;

/// More than one run holds.
const PODS: usize = 300;

struct Kept {
    fleet: Fleet,
    istiods: Istiods,
}

impl Kept {
    fn of(objects: Vec<Object>) -> Self {
        Self { fleet: fleet(&[("south", objects)]), istiods: Istiods::default() }
    }

    fn now(&self, objects: Vec<Object>) {
        self.fleet.replace(&cluster("south"), at(2), objects);
    }

    fn pods(&self) -> Arc<PodsOfCluster> {
        let snapshot = self.fleet.snapshot();
        self.istiods.pods(&snapshot, &cluster("south"), &snapshot.inventories[&cluster("south")])
    }

    fn batches(&self) -> Vec<Arc<Batch>> {
        self.pods().batches().map(|(_, batch)| Arc::clone(batch)).collect()
    }

    fn view(&self) -> View {
        view(&self.fleet, &self.istiods)
    }

    fn subjects(&self) -> Vec<Arc<BatchSubjects>> {
        self.subjects_of(|_| true)
    }

    fn subjects_of(&self, is_asked: impl Fn(&Batch) -> bool) -> Vec<Arc<BatchSubjects>> {
        let (id, snapshot) = (cluster("south"), self.fleet.snapshot());
        let of_batches = self.view().pods((&id, &snapshot.inventories[&id]), &self.pods(), is_asked);
        of_batches.into_iter().map(|(_, subjects)| subjects).collect()
    }

    fn told(&self, tell: impl Fn(&Subject) -> String) -> Vec<String> {
        self.subjects().iter().flat_map(|of| of.subjects().iter().map(&tell).collect::<Vec<_>>()).collect()
    }
}

fn kept_of<T>(before: &[Arc<T>], after: &[Arc<T>]) -> usize {
    before.iter().filter(|before| after.iter().any(|after| Arc::ptr_eq(before, after))).count()
}

fn labelled(name: &str, app: &str) -> Object {
    let mut pod = pod("shop", name, Role::Sidecar);
    pod.meta.labels = [("app", app)].into_iter().collect();
    pod
}

/// Many pods, the first with a label.
fn many(first: &str) -> Vec<Object> {
    let pods = (1..PODS).map(|number| labelled(&format!("cart-{number:03}"), "cart"));
    [settled(), vec![labelled("cart-000", first)]].concat().into_iter().chain(pods).collect()
}

#[test]
fn a_pod_that_changes_costs_its_run() {
    let kept = Kept::of(many("cart"));
    let before = kept.subjects();
    assert!(before.len() > 2, "{} runs", before.len());
    kept.now(many("other"));
    let after = kept.subjects();
    assert_eq!((kept_of(&before, &after), after.len()), (before.len() - 1, before.len()));
    let apps = kept.told(|subject| subject.labels.get("app").unwrap_or_default().to_owned());
    assert_eq!(apps.iter().filter(|app| *app == "other").count(), 1);
}

#[test]
fn what_nobody_asks_about_changes_nothing() {
    let kept = Kept::of(settled());
    let before = kept.subjects();
    let webhook = object(Kind::MutatingWebhook, "other", &[], Body::MutatingWebhook);
    kept.now([settled(), vec![istiod("istiod-other", "other", &[]), webhook]].concat());
    assert_eq!(kept_of(&before, &kept.subjects()), 1);
}

#[test]
fn pods_that_find_one_istiod_in_two_ways_do_not_displace_one_another() {
    let mut other = cart("", "istiod.istio-system.svc.cluster.local:15012");
    other.meta.name.name = "cart-2".into();
    let kept = Kept::of([settled(), vec![other]].concat());
    let by_default = || kept.subjects_of(|batch| batch.dialer.address.is_empty());
    let before = by_default();
    assert_eq!(kept.subjects_of(|batch| !batch.dialer.address.is_empty()).len(), 1);
    assert_eq!((before.len(), kept_of(&before, &by_default())), (1, 1));
}

#[test]
fn config_makes_subjects_anew_and_not_who_is_alike() {
    let kept = Kept::of(settled());
    let (batches, before) = (kept.batches(), kept.subjects());
    kept.now([settled(), vec![spec("Sidecar", "bank", "default", "{}")]].concat());
    assert_eq!((kept_of(&batches, &kept.batches()), kept_of(&before, &kept.subjects())), (1, 0));
}

#[test]
fn a_pod_stands_behind_a_service_as_soon_as_there_is_one() {
    let kept = Kept::of(settled());
    let hosts = |subject: &Subject| subject.targets.iter().map(|target| target.host.as_str()).collect::<String>();
    assert_eq!(kept.told(hosts), [""]);
    let selecting = Service { selector: [("app", "cart")].into_iter().collect(), ..Service::default() };
    let pods = vec![labelled("cart-1", "cart")];
    kept.now([settled(), vec![service_with("shop", "cart", selecting)], pods].concat());
    assert_eq!(kept.told(hosts), ["cart.shop.svc.cluster.local"]);
}

#[test]
fn a_namespace_says_anew_who_configures_its_pods() {
    let namespace = |revision: &str| {
        let mut meta = Meta::named(Kind::Namespace, ObjectName::new("", "shop"));
        meta.labels = [("istio.io/rev", revision)].into_iter().collect();
        Object::new(meta, Body::Namespace(nav_mesh::StringMap::default()))
    };
    let pods = |revision| [settled(), vec![pod("shop", "cart-1", Role::None), namespace(revision)]].concat();
    let kept = Kept::of(pods("old"));
    let revisions = || kept.batches().iter().map(|batch| batch.dialer.revision.clone()).collect::<Vec<_>>();
    assert_eq!(revisions(), ["old"]);
    kept.now(pods("new"));
    assert_eq!(revisions(), ["new"]);
}

#[test]
fn who_stands_for_workload_entries_follows_them() {
    let entry = |app: &str| spec("WorkloadEntry", "shop", "vm", &format!(r#"{{"labels":{{"app":"{app}"}}}}"#));
    let kept = Kept::of([settled(), vec![entry("cart")]].concat());
    let apps = || {
        let (view, snapshot) = (kept.view(), kept.fleet.snapshot());
        let subjects = view.entries(&snapshot).values().flat_map(|subjects| subjects.iter());
        subjects.map(|subject| subject.labels.get("app").unwrap_or_default().to_owned()).collect::<Vec<_>>()
    };
    assert_eq!(apps(), ["cart"]);
    kept.now([settled(), vec![entry("ledger")]].concat());
    assert_eq!(apps(), ["ledger"]);
}
