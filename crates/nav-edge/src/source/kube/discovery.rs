//! Which kinds the API server serves, and at which version.

use std::{
    collections::{BTreeMap, BTreeSet},
    time::Duration,
};

use futures::future::join_all;
use http::Request;
use k8s_openapi::apimachinery::pkg::apis::meta::v1::APIResourceList;
use kube::{Client, discovery::ApiResource};
use nav_mesh::{
    Kind,
    kind::{KINDS, KindInfo},
    status::KindState,
};
use serde::{Deserialize, de::DeserializeOwned};
use tokio::{
    sync::{Notify, watch},
    time::timeout,
};

use super::refusal::Refusal;

/// How often kinds that are not served are looked for, at most.
const INTERVAL: Duration = Duration::from_secs(5);

/// Each kind as it is served, or why it is not.
type Served = BTreeMap<Kind, Result<ApiResource, KindState>>;

/// Holds every kind, and hears whenever anything about any kind is found out.
pub(super) type Subscription = watch::Receiver<Served>;

pub(super) struct Discovery {
    client: Client,
    served: watch::Sender<Served>,
    lost: Notify,
}

impl Discovery {
    pub(super) fn new(client: Client) -> Self {
        let unknown = KINDS.iter().map(|info| (info.kind, Err(KindState::Pending))).collect();
        Self { client, served: watch::Sender::new(unknown), lost: Notify::new() }
    }

    /// Looks for what is not known to be served: at once when something was lost, else from time to time.
    pub(super) async fn run(&self) {
        loop {
            join_all(self.missing().iter().map(|(group, kinds)| self.look_for(group, kinds))).await;
            if self.missing().is_empty() {
                self.lost.notified().await;
            } else {
                // Spread by chance, so that the edges of a fleet do not ask in step.
                let pause = INTERVAL.mul_f64(0.5 + fastrand::f64() / 2.0);
                timeout(pause, self.lost.notified()).await.ok();
            }
        }
    }

    pub(super) fn subscribe(&self) -> Subscription {
        self.served.subscribe()
    }

    /// Says that a kind is not where it was: its CRD may be gone, or serve another version.
    pub(super) fn lost(&self, kind: Kind) {
        self.served.send_modify(|served| {
            served.insert(kind, Err(KindState::Pending));
        });
        self.lost.notify_one();
    }

    fn missing(&self) -> BTreeMap<&'static str, Vec<&'static KindInfo>> {
        let served = self.served.borrow();
        let mut missing: BTreeMap<_, Vec<_>> = BTreeMap::new();
        for info in KINDS.iter().filter(|info| !matches!(served.get(&info.kind), Some(Ok(_)))) {
            missing.entry(info.group).or_default().push(info);
        }
        missing
    }

    async fn look_for(&self, group: &str, kinds: &[&'static KindInfo]) {
        let mut found = BTreeMap::new();
        let otherwise = match self.find(group, kinds, &mut found).await {
            Ok(()) => KindState::Absent,
            Err(error) => Refusal::from(&error).state(),
        };
        let found = kinds.iter().map(|info| (info.kind, found.remove(&info.kind).ok_or_else(|| otherwise.clone())));
        self.served.send_modify(|served| served.extend(found));
    }

    /// Asks version by version, the server's preferred one first, until all are found. What was found before a failure
    /// counts.
    async fn find(
        &self,
        group: &str,
        kinds: &[&'static KindInfo],
        found: &mut BTreeMap<Kind, ApiResource>,
    ) -> Result<(), kube::Error> {
        for version in self.versions(group).await? {
            if found.len() == kinds.len() {
                break;
            }
            let served = self.plurals(group, &version).await?;
            for info in kinds.iter().filter(|info| served.contains(info.plural)) {
                found.entry(info.kind).or_insert_with(|| resource(info, &version));
            }
        }
        Ok(())
    }

    /// What one version of a group serves: nothing, if it went away since the group was asked.
    async fn plurals(&self, group: &str, version: &str) -> Result<BTreeSet<String>, kube::Error> {
        match self.get::<APIResourceList>(&path(group, Some(version))).await {
            Ok(list) => Ok(list.resources.into_iter().map(|resource| resource.name).collect()),
            Err(kube::Error::Api(status)) if status.code == 404 => Ok(BTreeSet::new()),
            Err(error) => Err(error),
        }
    }

    async fn versions(&self, group: &str) -> Result<Vec<String>, kube::Error> {
        match group {
            "" => Ok(vec!["v1".to_owned()]),
            group => self.get::<Group>(&path(group, None)).await.map(Group::by_preference),
        }
    }

    async fn get<T: DeserializeOwned>(&self, path: &str) -> Result<T, kube::Error> {
        let request = Request::get(path).body(Vec::new()).map_err(kube::Error::HttpError)?;
        self.client.request(request).await
    }
}

/// What `/apis/GROUP` answers.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Group {
    versions: Vec<Version>,
    preferred_version: Option<Version>,
}

#[derive(Deserialize, PartialEq)]
struct Version {
    version: String,
}

impl Group {
    fn by_preference(mut self) -> Vec<String> {
        self.versions.sort_by_key(|version| Some(version) != self.preferred_version.as_ref());
        self.versions.into_iter().map(|version| version.version).collect()
    }
}

fn path(group: &str, version: Option<&str>) -> String {
    let root = if group.is_empty() { "/api".to_owned() } else { format!("/apis/{group}") };
    match version {
        Some(version) => format!("{root}/{version}"),
        None => root,
    }
}

fn resource(info: &KindInfo, version: &str) -> ApiResource {
    ApiResource {
        group: info.group.to_owned(),
        version: version.to_owned(),
        api_version: if info.group.is_empty() { version.to_owned() } else { format!("{}/{version}", info.group) },
        kind: info.name.to_owned(),
        plural: info.plural.to_owned(),
    }
}
