//! Which config objects apply to a workload, and whom one affects, in a large mesh. In this process, since it is a library's work.

use std::sync::Arc;
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, ensure};
use nav_mesh::istio::context::{Context, Istiod, Member};
use nav_mesh::istio::destination_rule::policy;
use nav_mesh::istio::host;
use nav_mesh::istio::scope::Scope;
use nav_mesh::istio::subject::Subject;
use nav_mesh::istio::subjects::Subjects;
use nav_mesh::proxy::Role;
use nav_mesh::{Kind, Object};
use nav_testkit::fleet::{Cluster, Edge, Rules, Size};

use super::Setup;
use crate::process::Process;
use crate::report::Lines;
use crate::samples::Samples;

pub(super) const SIZE: Size =
    Size { pods: 20_000, services: 10_000, first_service: 0, config: 0, nodes: 200, namespaces: 200 };
const RULES: Rules = Rules { virtual_services: 5_000, destination_rules: 5_000, sidecars: 2_000, others: 300 };

/// How many pods are asked about, and how often the one gateway and the one waypoint.
const PODS: usize = 400;
const TIMES: usize = 20;
/// Each question is asked so often, and the middle counts: what the machine does beside shows in one of them.
pub(super) const TRIES: usize = 3;
/// Of each kind so many objects, and those of the root namespace.
const OBJECTS: usize = 40;

const ONE_MS: f64 = 20.0;
const AFFECTED_MS: f64 = 200.0;

const ROLES: [(Role, &str, usize); 3] =
    [(Role::Sidecar, "a sidecar", PODS), (Role::Gateway, "a gateway", TIMES), (Role::Waypoint, "a waypoint", TIMES)];

const KINDS: [Kind; 7] = [
    Kind::VirtualService,
    Kind::DestinationRule,
    Kind::Sidecar,
    Kind::Gateway,
    Kind::HttpRoute,
    Kind::PeerAuthentication,
    Kind::AuthorizationPolicy,
];

pub(super) fn run(setup: Setup, lines: &mut Lines<'_>) -> Result<()> {
    crate::say(format_args!("  making a cluster"));
    let edge = Edge::new(cluster(setup.seed));
    edge.read(|index| measure(Member { id: &edge.id, index }, lines))
}

pub(super) fn cluster(seed: u64) -> Cluster {
    Cluster::new("c-000", SIZE, seed).with_rules(RULES)
}

fn measure(mesh: Member<'_>, lines: &mut Lines<'_>) -> Result<()> {
    let context = context(mesh, lines)?;
    let subjects = subjects(&context, mesh, lines)?;
    let all: Vec<&Subject> = subjects.iter().collect();
    for (role, what, count) in ROLES {
        let of_role: Vec<_> = all.iter().filter(|subject| subject.role == role).collect();
        ensure!(!of_role.is_empty(), "no pod of the mesh is {what}");
        let samples = sampled(spread(&of_role, count), |subject| context.verdicts(subject).len());
        report(&format!("all verdicts on {what}"), &samples, ONE_MS, lines);
    }
    let samples = sampled(spread(&all, PODS), |subject| policies(&context, subject));
    report("traffic policies of a service for a pod", &samples, ONE_MS, lines);
    KINDS.iter().for_each(|kind| affected(&context, *kind, &subjects, lines));
    Ok(())
}

/// The first one parses specs too, which stay with their objects.
fn context(mesh: Member<'_>, lines: &mut Lines<'_>) -> Result<Context> {
    let own = Process(std::process::id());
    let before = own.resident()?;
    let (first, took) = timed(|| made(mesh));
    let with_first = own.resident()?;
    let second = made(mesh);
    let with_second = own.resident()?;
    drop(second);
    let again = sampled(0..TIMES, |_| made(mesh));
    lines.milliseconds("context of an istiod, the first", took, None);
    lines.milliseconds(format!("context, again, p50 of {TIMES}"), again.percentile(50), None);
    lines.mebibytes("RSS of parsed specs and a context", with_first.saturating_sub(before), None);
    lines.mebibytes("RSS of another context", with_second.saturating_sub(with_first), None);
    Ok(first)
}

/// With all that is otherwise made when the first question needs it.
fn made(mesh: Member<'_>) -> Context {
    let context = Context::new(Istiod::default(), mesh, &[]);
    context.gateways();
    context
}

fn subjects(context: &Context, Member { id, index }: Member<'_>, lines: &mut Lines<'_>) -> Result<Subjects> {
    let subject = |pod: &Arc<Object>| context.subject(id, index, pod.name());
    let (subjects, took) = timed(|| index.all(Kind::Pod).map(subject).collect::<Option<Subjects>>());
    let subjects = subjects.context("a pod of the mesh is no subject")?;
    lines.milliseconds(format!("{} pods as subjects", subjects.iter().count()), took, None);
    Ok(subjects)
}

/// By port and subset, of one service that the pod's namespace has.
fn policies(context: &Context, subject: &Subject) -> usize {
    let service = subject.targets.first().map(|target| target.service.name());
    let host = service.map(|name| host::of_service(&name.name, &name.namespace, &context.domain));
    host.map_or(0, |host| policy::effective(context, &Scope::of(context, subject), subject, &host).len())
}

fn affected(context: &Context, kind: Kind, subjects: &Subjects, lines: &mut Lines<'_>) {
    let (mesh_wide, others): (Vec<_>, Vec<_>) =
        context.all(kind).iter().partition(|object| context.is_root(&object.name().namespace));
    let asked = mesh_wide.into_iter().chain(spread(&others, OBJECTS).copied());
    let mut most = 0;
    let samples = sampled(asked, |object| most = most.max(context.affected(object, &[subjects]).len()));
    report(&format!("whom a {kind} affects, {most} at most"), &samples, AFFECTED_MS, lines);
}

/// So many of them, from the first to the last; if there are fewer, some more than once.
pub(super) fn spread<T>(all: &[T], count: usize) -> impl Iterator<Item = &T> {
    (0..count).filter_map(move |number| all.get(number * all.len() / count))
}

fn sampled<T: Clone, R>(of: impl IntoIterator<Item = T>, mut ask: impl FnMut(T) -> R) -> Samples {
    let mut samples = Samples::default();
    for one in of {
        let mut of_one = Samples::default();
        (0..TRIES).for_each(|_| of_one.add(timed(|| ask(one.clone())).1));
        samples.add(of_one.percentile(50));
    }
    samples
}

/// What it took includes that the answer is made, not that it is freed.
fn timed<R>(ask: impl FnOnce() -> R) -> (R, Duration) {
    let start = Instant::now();
    let answer = ask();
    (answer, start.elapsed())
}

fn report(what: &str, samples: &Samples, budget: f64, lines: &mut Lines<'_>) {
    lines.milliseconds(format!("{what}, p50 of {}", samples.len()), samples.percentile(50), Some(budget));
    lines.milliseconds(format!("{what}, longest"), samples.percentile(100), Some(budget));
}
