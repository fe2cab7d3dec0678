//! What the web UI shows of a real Envoy, in a real browser, compared with istioctl's tables.

use std::collections::{BTreeMap, BTreeSet};
use std::time::Duration;

use anyhow::{Context, Result};
use nav_e2e::{BrowserProgram, Edge, Navctl, Outcome, eventually};
use serde_json::Value;

use crate::SOON;
use crate::mesh::{Mesh, shared_mesh};

/// A row of a table: cells by their heads.
type Row = BTreeMap<String, String>;

/// A tab of an instance's page, and what of it istioctl tells too.
struct Compared {
    tab: &'static str,
    istioctl: &'static str,
    /// What both tell of a row, in the same words.
    ours: fn(&Row) -> Vec<String>,
    theirs: fn(&Row) -> Vec<String>,
}

const COMPARED: [Compared; 5] = [
    Compared { tab: "listeners", istioctl: "listeners", ours: our_listener, theirs: their_listener },
    Compared { tab: "routes", istioctl: "routes", ours: our_route, theirs: their_route },
    Compared { tab: "clusters", istioctl: "clusters", ours: our_cluster, theirs: their_cluster },
    Compared { tab: "endpoints", istioctl: "endpoints", ours: our_endpoint, theirs: their_endpoint },
    Compared { tab: "secrets", istioctl: "secret", ours: our_secret, theirs: their_secret },
];

/// A page is loaded for each tab, and other tests keep the machine busy.
const LOOKED: Duration = Duration::from_secs(180);

#[tokio::test]
#[ignore = "needs network namespaces"]
async fn the_page_of_an_instance_shows_of_its_proxy_what_istioctl_shows() -> Outcome {
    let mesh = shared_mesh().await?;
    let proxy = mesh.istiod.proxy(&mesh.cluster, "shop", "app=cart,version=v2").await?;
    let mut manager = Navctl::manager().await?;
    let _edge = Edge::start_for(&manager.edge_url().await?, mesh.cluster.kubeconfig()).await?;
    let id = format!("{}:{}:{}", mesh.cluster.kubeconfig().context, proxy.namespace(), proxy.pod());
    let knows = async || manager.find_v1(&format!("instances/{id}")).await;
    eventually("the manager knows the pod", SOON, knows, Option::is_some).await?;
    let pod = format!("{}.{}", proxy.pod(), proxy.namespace());
    // Other tests change what istiod tells all proxies.
    let look = async || both(mesh, manager.url(), &id, &pod).await;
    eventually("the page and istioctl tell the same", LOOKED, look, |(ours, theirs)| ours == theirs).await?;
    let look = async || in_sync(mesh, &manager, &id, &pod).await;
    eventually("the proxy is in sync with what it subscribed to", SOON, look, |(ours, theirs)| ours == theirs).await?;
    Ok(())
}

/// The discovery services of which the proxy uses all that it was sent, and those that istiod says it subscribed to. Of endpoints a proxy does not tell it;
/// secrets come from its agent, not from istiod.
async fn in_sync(mesh: &Mesh, manager: &Navctl, id: &str, pod: &str) -> Result<(BTreeSet<String>, BTreeSet<String>)> {
    let told = manager.get_v1(&format!("instances/{id}/proxy-config?section=bootstrap")).await?;
    let sync = told["proxyConfig"]["counts"]["sync"].as_array().context("a proxy tells its sync")?;
    let whole = sync.iter().filter(|of| of["warming"] == 0 && of["rejected"] == 0 && of["lastUpdated"] != "");
    let ours = whole.filter_map(|of| of["type"].as_str()).filter(|name| *name != "SDS").map(str::to_owned).collect();
    let status = mesh.istiod.istioctl(&["proxy-status"]).await?;
    let line = status.lines().find(|line| line.starts_with(pod)).context("istioctl knows the proxy")?;
    let (_, subscribed) = line.split_once('(').context("its line ends with types in parentheses")?;
    let theirs = subscribed.trim_end().trim_end_matches(')').split(',');
    Ok((ours, theirs.filter(|name| *name != "EDS").map(str::to_owned).collect()))
}

/// What the page shows and what istioctl prints, as far as both tell it, by tab.
type Told = BTreeMap<&'static str, Vec<String>>;

async fn both(mesh: &Mesh, url: &str, id: &str, pod: &str) -> Result<(Told, Told)> {
    let shown = shown(url, id).await?;
    let (mut ours, mut theirs) = (Told::new(), Told::new());
    for compared in COMPARED {
        let printed = mesh.istiod.istioctl(&["proxy-config", compared.istioctl, pod]).await?;
        ours.insert(compared.tab, sorted(&shown[compared.tab], compared.ours));
        theirs.insert(compared.tab, sorted(&table(&printed), compared.theirs));
    }
    Ok((ours, theirs))
}

/// The tables of all tabs.
async fn shown(url: &str, id: &str) -> Result<BTreeMap<String, Vec<Row>>> {
    let mut program = BrowserProgram::start("tables", &[url, id])?;
    let mut tabs = BTreeMap::new();
    while let Some(Value::Object(mut told)) = program.next().await? {
        let tab = told["tab"].as_str().context("each tab has a name")?.to_owned();
        tabs.insert(tab, serde_json::from_value(told["rows"].take())?);
    }
    Ok(tabs)
}

fn sorted(rows: &[Row], told: fn(&Row) -> Vec<String>) -> Vec<String> {
    let mut sorted: Vec<String> = rows.iter().flat_map(told).collect();
    sorted.sort_unstable();
    sorted
}

/// A table whose columns begin where their heads do.
fn table(printed: &str) -> Vec<Row> {
    let (head, rows) = printed.split_once('\n').unwrap_or((printed, ""));
    let begins = |at: &usize| !head[*at..].starts_with(' ') && (*at == 0 || head[..*at].ends_with("  "));
    let begin: Vec<usize> = (0..head.len()).filter(begins).collect();
    let cells = |line: &str| {
        let ends = begin.iter().skip(1).copied().chain([usize::MAX]);
        let cell =
            |(begin, end): (&usize, usize)| line.get(*begin..end.min(line.len())).unwrap_or_default().trim().to_owned();
        begin.iter().zip(ends).map(cell).collect::<Vec<_>>()
    };
    let heads = cells(head);
    rows.lines().map(|line| heads.iter().cloned().zip(cells(line)).collect()).collect()
}

/// What comes in is routed within its listener, which our column does not follow; one inside of the proxy has no address.
const INBOUND: &str = ":15006";

fn our_listener(row: &Row) -> Vec<String> {
    let address = Some(&row["Address"]).filter(|address| address.contains(':') && !address.ends_with(INBOUND));
    let leads_to = row["Leads to"].lines().filter(|to| !["", "–", "BlackHoleCluster"].contains(to));
    address.into_iter().flat_map(|address| leads_to.clone().map(move |to| format!("{address} {to}"))).collect()
}

/// Of a dual-stack listener istioctl tells both addresses. What leads nowhere it calls no proxy of anything.
fn their_listener(row: &Row) -> Vec<String> {
    let address = row["ADDRESSES"].split(',').next().filter(|address| !address.is_empty());
    let address = address.map(|address| format!("{address}:{}", row["PORT"])).filter(|known| !known.ends_with(INBOUND));
    let to = match row["DESTINATION"].split_once(": ") {
        Some(("Cluster", cluster)) => Some(cluster.to_owned()),
        Some(("Route", route)) => Some(format!("route {route}")),
        Some(_) => None,
        None => Some(row["DESTINATION"].clone()).filter(|to| !to.starts_with("Non-HTTP")),
    };
    address.zip(to).map(|(address, to)| format!("{address} {to}")).into_iter().collect()
}

/// istioctl leaves out what is for all other hosts.
fn our_route(row: &Row) -> Vec<String> {
    if row["Domains"] == "*" && ["PassthroughCluster", "BlackHoleCluster"].contains(&row["Goes to"].as_str()) {
        return vec![];
    }
    let config = Some(row["Route configuration"].as_str()).filter(|name| *name != "–").unwrap_or_default();
    let path = row["Match"].split(", ").next().unwrap_or_default();
    vec![format!("{config} {path} {}", made_by(row, "VirtualService "))]
}

fn their_route(row: &Row) -> Vec<String> {
    vec![format!("{} {} {}", row["NAME"], row["MATCH"], without_namespace(&row["VIRTUAL SERVICE"]))]
}

fn our_cluster(row: &Row) -> Vec<String> {
    let (name, discovery) = (&row["Upstream cluster"], &row["Discovery"]);
    vec![format!("{name} {discovery} {}", made_by(row, "DestinationRule "))]
}

/// The name is told in parts.
fn their_cluster(row: &Row) -> Vec<String> {
    let part = |head: &str| Some(row[head].as_str()).filter(|part| *part != "-").unwrap_or_default();
    let name = match part("DIRECTION") {
        "" => part("SERVICE FQDN").to_owned(),
        direction => [direction, part("PORT"), part("SUBSET"), part("SERVICE FQDN")].join("|"),
    };
    vec![format!("{name} {} {}", row["TYPE"], without_namespace(&row["DESTINATION RULE"]))]
}

fn our_endpoint(row: &Row) -> Vec<String> {
    vec![format!("{} {} {}", row["Endpoint"], row["Health"].to_uppercase(), row["Upstream cluster"])]
}

fn their_endpoint(row: &Row) -> Vec<String> {
    vec![format!("{} {} {}", row["ENDPOINT"], row["STATUS"], row["CLUSTER"])]
}

fn our_secret(row: &Row) -> Vec<String> {
    let until = row["Valid until"].replace(" UTC", "Z").replace(' ', "T");
    vec![format!("{} {} {until}", row["Secret"], row["State"].to_uppercase())]
}

fn their_secret(row: &Row) -> Vec<String> {
    vec![format!("{} {} {}", row["RESOURCE NAME"], row["STATUS"], row["NOT AFTER"])]
}

fn made_by<'a>(row: &'a Row, kind: &str) -> &'a str {
    row["Made by"].strip_prefix(kind).unwrap_or_default()
}

/// istioctl writes `name.namespace`.
fn without_namespace(object: &str) -> &str {
    object.rsplit_once('.').map_or(object, |(name, _)| name)
}
