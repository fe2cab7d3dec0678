mod origins;

use std::time::Duration;

use nav_mesh::{InstanceId, InstanceName};
use nav_proto::api::v1::*;
use nav_proto::proxy::{self, Section, Wanted};

use super::{freshness, instances};
use crate::api::Api;
use crate::proxy::NoAnswer;
use crate::query::{self, Error};

/// Asks the proxy; what is left to do then is to tell what it said.
pub(super) async fn get(
    api: Api,
    request: GetProxyConfigRequest,
) -> Result<impl FnOnce(&Api) -> Result<GetProxyConfigResponse, Error> + Send + 'static, Error> {
    let GetProxyConfigRequest { id, section, raw, max_age } = request;
    let wanted = Wanted::new(sections(&section)?, raw);
    let (found, instance) = found(&api, &id)?;
    let answer = api.proxy_of(&found, max_age.map(|seconds| Duration::from_secs(seconds.into()))).await?;
    Ok(move |api: &Api| {
        let snapshot = api.fleet.snapshot();
        let freshness = freshness::of_cluster(&api.cluster_views(&snapshot), &found.cluster);
        let mut proxy_config = proxy::message(&answer, &wanted);
        origins::tell(&mut proxy_config, || query::view_of(&snapshot, &api.istiods, &id));
        Ok(GetProxyConfigResponse { instance: Some(instance), proxy_config: Some(proxy_config), freshness })
    })
}

fn sections(words: &[String]) -> Result<Vec<Section>, Error> {
    let section = |word: &String| {
        word.parse().map_err(|error: proxy::UnknownSection| Error::invalid("section", error.to_string()))
    };
    words.iter().map(section).collect()
}

fn found(api: &Api, id: &str) -> Result<(InstanceId, Instance), Error> {
    let snapshot = api.fleet.snapshot();
    let row = query::cluster_instance(&snapshot, id)?;
    let found = InstanceId { cluster: row.cluster.clone(), name: row.instance().name() };
    Ok((found, instances::summary(&row)))
}

/// When it was told, and counters, are other ones each time.
pub(super) fn settle(response: &mut GetProxyConfigResponse) {
    let Some(config) = &mut response.proxy_config else { return };
    config.fetched_at = None;
    config.endpoints.iter_mut().flat_map(|cluster| &mut cluster.endpoints).for_each(|endpoint| endpoint.stats.clear());
}

impl Api {
    /// What the proxy of the instance told.
    pub(in crate::api) async fn proxy_of(
        &self,
        instance: &InstanceId,
        max_age: Option<Duration>,
    ) -> Result<std::sync::Arc<crate::proxy::Answer>, Error> {
        let answer = match &instance.name {
            InstanceName::Pod(pod) => self.proxies.ask(&instance.cluster, pod, max_age).await,
            InstanceName::Address { .. } => Err(NoAnswer::NoPod),
        };
        answer.map_err(|why| Error::NoProxyConfig { instance: instance.clone().into(), why })
    }
}
