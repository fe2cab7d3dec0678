//! What is told to apply to a pod, against what its real Envoy and istiod say: of each sort of proxy, every object, both ways.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::Result;
use nav_e2e::{Cluster, Edge, Istiod, Navctl, Outcome, Proxy, eventually, scenario};
use nav_mesh::ObjectName;
use nav_mesh::istio::context::Context as Knowledge;
use nav_mesh::istio::verdict::Verdict;
use nav_testkit::oracle::agreement::differences;
use nav_testkit::oracle::mesh::Mesh;
use nav_testkit::oracle::recorded::{self, Answers};
use nav_testkit::oracle::settings;
use nav_testkit::oracle::sources::Sources;
use serde_json::Value;

use crate::SOON;
use crate::json::{array, text};

/// One pod of each sort, by namespace and labels.
const PROXIES: [(&str, &str); 8] = [
    ("istio-system", "istio=ingressgateway"),
    ("bookinfo", "app=productpage"),
    ("bookinfo", "app=reviews,version=v1"),
    ("shop", "app=cart,version=v1"),
    ("shop", "app=cart,version=v2"),
    ("shop", "app=checkout"),
    ("shop", "gateway.networking.k8s.io/gateway-name=edge"),
    ("payments", "gateway.networking.k8s.io/gateway-name=waypoint"),
];

/// Codes of verdicts by what they are about, as `Kind namespace/name`.
type Codes = BTreeMap<String, String>;

#[tokio::test]
#[ignore = "needs network namespaces"]
async fn the_rules_that_are_told_to_apply_are_those_that_every_sort_of_proxy_was_given() -> Outcome {
    let cluster = Cluster::without_istio("judged", &[]).await?;
    let istiod = Istiod::install(&cluster).await?;
    scenario::deploy(&cluster).await?;
    let mut proxies = Vec::new();
    for (namespace, selector) in PROXIES {
        proxies.push(istiod.proxy(&cluster, namespace, selector).await?);
    }
    let mut manager = Navctl::manager().await?;
    // Who may do all: what a cluster's edges may do is for other tests to say.
    let _edge = Edge::start(&mut manager, cluster.kubeconfig()).await?;
    let look = async || {
        let seen = Seen::of(&cluster, &istiod).await?;
        let mut wrong = BTreeSet::new();
        for proxy in &proxies {
            let told = told(&manager, &cluster, proxy).await?;
            wrong.extend(seen.wrong(proxy, answers(&istiod, proxy).await?, &told)?);
        }
        Ok(wrong)
    };
    eventually("every proxy was given what is told to apply", SOON, look, BTreeSet::is_empty).await?;
    Ok(())
}

/// A mesh as it was at one time.
struct Seen {
    mesh: Mesh,
    knowledge: Knowledge,
    sources: Sources,
}

impl Seen {
    async fn of(cluster: &Cluster, istiod: &Istiod) -> Result<Self> {
        let lists = cluster.lists().await?;
        let objects: Vec<Value> = lists.iter().flat_map(|(_, list)| array(&list["items"])).cloned().collect();
        let mesh = Mesh::of_manifests(cluster.name().parse()?, &objects)?;
        let knowledge = mesh.context()?;
        let configz = istiod.debug("configz").await?;
        let sources = mesh.read(|index| Sources::read(&configz, index))?;
        Ok(Self { mesh, knowledge, sources })
    }

    /// What a proxy, istiod and istioctl say otherwise than the rules do, and the rules otherwise than people are told.
    fn wrong(&self, proxy: &Proxy, answers: Answers, told: &Codes) -> Result<BTreeSet<String>> {
        let Self { mesh, knowledge, sources } = self;
        let pod = ObjectName::new(proxy.namespace(), proxy.pod());
        let proxy = recorded::Proxy::new(mesh, knowledge, &pod, answers)?;
        let (verdicts, evidence) = (knowledge.verdicts(&proxy.subject), proxy.evidence(knowledge, sources));
        let unknown_names = evidence.unknown.iter().map(|name| format!("{pod}: {name} names nobody"));
        let of_objects = differences(knowledge, &proxy.subject, &verdicts, &evidence);
        let dumps = [&proxy.envoy, &proxy.istiod].into_iter();
        let of_settings = dumps.flat_map(|dump| settings::differences(knowledge, &proxy.subject, dump));
        let wrong = of_objects.into_iter().chain(of_settings).map(|difference| difference.to_string());
        let wrong = wrong.chain(unknown_names);
        let judged: Codes = verdicts.iter().map(line).collect();
        let untold = judged.iter().filter(|(about, code)| told.get(*about) != Some(code));
        let unknown = told.keys().filter(|about| !judged.contains_key(*about));
        let untold =
            untold.map(|(about, code)| format!("{pod}: {about} is {code}, and told to be {:?}", told.get(about)));
        let unknown = unknown.map(|about| format!("{pod}: {about} is told, and not there"));
        Ok(wrong.chain(untold).chain(unknown).collect())
    }
}

fn line(verdict: &Verdict) -> (String, String) {
    let object = &verdict.object;
    (format!("{} {}", object.kind(), object.name()), verdict.reason.code().to_owned())
}

async fn answers(istiod: &Istiod, proxy: &Proxy) -> Result<Answers> {
    let name = format!("{}.{}", proxy.pod(), proxy.namespace());
    Ok(Answers {
        envoy: proxy.admin("config_dump?include_eds").await?,
        istiod: istiod.debug(&format!("config_dump?proxyID={name}&include_eds=true")).await?,
        sidecarz: istiod.debug(&format!("sidecarz?proxyID={name}")).await?,
        described: istiod.istioctl(&["experimental", "describe", "pod", &name]).await?,
    })
}

/// All that the manager says of the pod; nothing, while it does not know it.
async fn told(manager: &Navctl, cluster: &Cluster, proxy: &Proxy) -> Result<Codes> {
    let id = format!("{}:{}:{}", cluster.name(), proxy.namespace(), proxy.pod());
    let is_known = manager.find_v1(&format!("instances/{id}")).await?.is_some();
    let verdicts = if is_known { manager.all(&format!("instances/{id}/verdicts")).await? } else { Vec::new() };
    let line = |verdict: &Value| {
        let [kind, namespace, name, code] =
            ["/kind", "/namespace", "/name", "/rule"].map(|field| text(verdict, field).to_owned());
        let name = ObjectName::new(namespace, name);
        (format!("{kind} {name}"), code)
    };
    Ok(verdicts.iter().map(line).collect())
}
