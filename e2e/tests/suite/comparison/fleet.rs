//! Three clusters of one mesh, and all of Navigator that looks at them.

use std::time::Duration;

use anyhow::Result;
use fastrand::Rng;
use nav_e2e::{Cluster, Istiod, Navctl, eventually, scenario};
use serde_json::json;

use super::answered;
use super::expected::Expected;
use super::records::Records;
use super::site::Site;
use crate::rights::MCS_CRDS;

const ODDITIES: &str = include_str!("../../../manifests/oddities.yaml");
const RARE_KINDS: &str = include_str!("../../../manifests/rare-kinds.yaml");
const CAUGHT_UP: Duration = Duration::from_secs(90);

pub(crate) struct Fleet {
    pub(crate) sites: [Site; 3],
    pub(crate) manager: Navctl,
    /// Held for their processes only.
    _istiods: [Istiod; 2],
}

impl Fleet {
    /// `east` and `west` have an istiod each, that of `south` is the one in `east`.
    pub(crate) async fn start() -> Result<Self> {
        let start = async |name: &'static str| Cluster::without_istio(name, &[]).await;
        let (east, west, south) = tokio::try_join!(start("east"), start("west"), start("south"))?;
        let (istiod, other_istiod) = tokio::try_join!(Istiod::install(&east), Istiod::install(&west))?;
        istiod.adopt(&south).await?;
        tokio::try_join!(deploy(&east), deploy(&west), deploy(&south))?;
        let mut manager = Navctl::manager().await?;
        let sites = [
            Site::start(east, &mut manager).await?,
            Site::start(west, &mut manager).await?,
            Site::start(south, &mut manager).await?,
        ];
        Ok(Self { sites, manager, _istiods: [istiod, other_istiod] })
    }

    /// Makes changes chosen by chance in all clusters at once, and answers those that changed anything.
    pub(crate) async fn change(&self, rng: &mut Rng) -> Result<Vec<String>> {
        let [east, west, south] = &self.sites;
        let for_east = east.choose_changes(rng).await?;
        let for_west = west.choose_changes(rng).await?;
        let for_south = south.choose_changes(rng).await?;
        let (in_east, in_west, in_south) =
            tokio::try_join!(east.make(for_east), west.make(for_west), south.make(for_south))?;
        Ok([in_east, in_west, in_south].concat())
    }

    /// Waits until the API tells exactly what kubectl shows, before it is asked and after, and answers that.
    pub(crate) async fn shows_what_kubectl_shows(&self) -> Result<Records> {
        let mut before = self.expected().await?;
        let look = async || {
            let found = answered::records(&self.manager).await?;
            let after = self.expected().await?;
            let mut difference = after.records.difference(&found);
            difference.0.extend(after.unsettled.iter().cloned());
            difference.0.extend((before != after).then(|| "what kubectl shows still changes".to_owned()));
            before = after;
            Ok(difference)
        };
        eventually("the API tells what kubectl shows", CAUGHT_UP, look, |difference| difference.0.is_empty()).await?;
        Ok(before.records)
    }

    /// Ours, by what people call them.
    pub(crate) fn processes(&self) -> Vec<(String, u32)> {
        let edges = self.sites.iter().map(|site| (format!("the edge of {}", site.cluster.name()), site.edge.id()));
        [("the manager".to_owned(), self.manager.id())].into_iter().chain(edges).collect()
    }

    async fn expected(&self) -> Result<Expected> {
        let [east, west, south] = &self.sites;
        let (east, west, south) = tokio::try_join!(east.expected(), west.expected(), south.expected())?;
        Ok(east.and(west).and(south))
    }
}

async fn deploy(cluster: &Cluster) -> Result<()> {
    scenario::deploy(cluster).await?;
    cluster.apply_crds(MCS_CRDS).await?;
    cluster.apply(RARE_KINDS).await?;
    cluster.apply(ODDITIES).await?;
    // It runs at once if it should have run since.
    let last_run = json!({"status": {"lastScheduleTime": "2020-01-01T00:00:00Z"}});
    cluster.api()?.patch("/apis/batch/v1/namespaces/plain/cronjobs/yearly/status", &last_run).await
}
