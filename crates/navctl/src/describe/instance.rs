//! A pod: what it is, and what config makes of it.

mod effective;
mod verdicts;

use jiff::Timestamp;
use nav_proto::api::v1::{Container, ContainerSort, GetInstanceResponse, Instance, InstanceDetail};

use super::{Part, Subject, ended, freshness_of, lines};
use crate::output::{Cell, Header, Page, Table, Tone, absolute, age};
use crate::resources::{instance_name, locality, proxy, status, workload};

use verdicts::Verdicts;

pub(super) async fn page(subject: &Subject<'_>) -> anyhow::Result<Page> {
    let instance = subject.ask().await?;
    let verdicts = Part::of(verdicts::ask(subject).await)?;
    Ok(written(instance, &verdicts, subject.now))
}

fn written(answer: GetInstanceResponse, verdicts: &Part<Verdicts>, now: Timestamp) -> Page {
    let GetInstanceResponse { instance, detail, freshness } = answer;
    let (instance, detail) = (instance.unwrap_or_default(), detail.unwrap_or_default());
    let page = Page::default()
        .facts(identity(&instance, &detail, now))
        .section("State", state(&instance, &detail))
        .section("Proxy", proxy_facts(&instance, &detail))
        .table("Containers", containers(&detail.containers, now))
        .lines("Labels", lines(&instance.labels))
        .lines("Annotations", annotations(&detail));
    let page = verdicts::sections(page, verdicts);
    let of_verdicts = verdicts.told().map(Verdicts::freshness).unwrap_or_default();
    ended(page, &freshness_of([&freshness, of_verdicts]), now)
}

fn identity(instance: &Instance, detail: &InstanceDetail, now: Timestamp) -> [(&'static str, Cell); 14] {
    let created = match age(instance.created_at, now) {
        age if age.is_empty() => age,
        age => format!("{age} ago ({})", absolute(instance.created_at)),
    };
    let owner = detail.owner.as_ref().map(|owner| format!("{}/{}", owner.kind, owner.name)).unwrap_or_default();
    [
        ("Instance", instance_name(instance).into()),
        ("Namespace", (&instance.namespace).into()),
        ("Cluster", (&instance.cluster).into()),
        ("Mesh", (&instance.mesh).into()),
        ("Addresses", instance.ips.join(", ").into()),
        ("Node", (&instance.node).into()),
        ("Locality", locality(instance.locality.as_ref()).into()),
        ("Workload", workload(instance).into()),
        ("Owner", owner.into()),
        ("Version", (&instance.version).into()),
        ("Services", instance.services.join(", ").into()),
        ("Service account", (&detail.service_account).into()),
        ("Host network", (if detail.host_network { "yes" } else { "" }).into()),
        ("Created", created.into()),
    ]
}

fn state(instance: &Instance, detail: &InstanceDetail) -> [(&'static str, Cell); 6] {
    let ready = if instance.ready { Cell::new("yes", Tone::Good) } else { Cell::new("no", Tone::Bad) };
    [
        ("Status", status(instance)),
        ("Ready", ready),
        ("Phase", (&detail.phase).into()),
        ("Reason", (&detail.reason).into()),
        ("Terminating", (if instance.terminating { "yes" } else { "" }).into()),
        ("Restarts", if instance.pod.is_empty() { "".into() } else { instance.restarts.into() }),
    ]
}

fn proxy_facts(instance: &Instance, detail: &InstanceDetail) -> [(&'static str, Cell); 4] {
    let admin_port = if detail.admin_port == 0 { String::new() } else { detail.admin_port.to_string() };
    [
        ("Role", proxy(instance).into()),
        ("Version", (&instance.proxy_version).into()),
        ("Revision", (&instance.revision).into()),
        ("Admin port", admin_port.into()),
    ]
}

fn containers(containers: &[Container], now: Timestamp) -> Table {
    let names = ["NAME", "SORT", "STATE", "READY", "RESTARTS", "RUNNING", "PORTS"];
    let headers = names.map(Header::whole).into_iter().chain([Header::elastic("IMAGE")]).collect();
    Table { headers, rows: containers.iter().map(|container| row(container, now)).collect() }
}

fn row(container: &Container, now: Timestamp) -> Vec<Cell> {
    let ports: Vec<String> = container.ports.iter().map(|port| port.port.to_string()).collect();
    vec![
        (&container.name).into(),
        sort(container.sort()).into(),
        container_state(container),
        (if container.ready { "yes" } else { "no" }).into(),
        container.restarts.into(),
        age(container.running_since, now).into(),
        ports.join(",").into(),
        (&container.image).into(),
    ]
}

fn sort(sort: ContainerSort) -> &'static str {
    match sort {
        ContainerSort::Unspecified => "",
        ContainerSort::Ordinary => "ordinary",
        ContainerSort::Init => "init",
        ContainerSort::NativeSidecar => "sidecar",
        ContainerSort::Ephemeral => "ephemeral",
    }
}

fn container_state(container: &Container) -> Cell {
    let tone = match container.state.as_str() {
        "Running" | "Completed" | "" => Tone::Plain,
        "ContainerCreating" | "PodInitializing" => Tone::Doubtful,
        _ => Tone::Bad,
    };
    let exit = container.exit_code.map(|code| format!(" (exit code {code})")).unwrap_or_default();
    Cell::new(&format!("{}{exit}", container.state), tone)
}

fn annotations(detail: &InstanceDetail) -> Vec<String> {
    let cut = detail.annotations_cut.then(|| "(some are too large to be kept)".to_owned());
    lines(&detail.annotations).into_iter().chain(cut).collect()
}
