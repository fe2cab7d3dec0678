//! Whose config objects count for the pods of a cluster without an istiod.

use anyhow::{Context, Result};
use nav_e2e::eventually;
use serde_json::{Value, json};

use super::fleet::Fleet;
use crate::SOON;
use crate::json::{array, text};

/// The address by which proxies in `south` reach their istiod, as an address of `east`.
const EAST_WEST: &str = "
apiVersion: v1
kind: Service
metadata: {name: eastwest, namespace: istio-system}
spec: {externalIPs: [192.0.2.1], ports: [{name: tls-istiod, port: 15012}]}
";

impl Fleet {
    /// Two istiods could configure the pods of `south`: whose objects count is asked, until something leads to one of them.
    pub(crate) async fn finds_whose_config_counts(&self) -> Result<()> {
        let [east, ..] = &self.sites;
        let pods = self.manager.all("instances?cluster=south&namespace=shop&field_selector=proxyRole=sidecar").await?;
        let pod = text(pods.first().context("a sidecar in south")?, "/id").to_owned();
        let (_, refused) = self.manager.told(&format!("api/v1/instances/{pod}/verdicts")).await?;
        assert_eq!(text(&refused, "/details/0/reason"), "NO_CONFIG_CLUSTER", "{refused}");
        assert_eq!(text(&refused, "/details/0/metadata/candidates"), "east, west");
        self.is_judged_by_east(&pod, "config_cluster=east", "FOUND_BY_SETTING").await?;
        east.cluster.apply(EAST_WEST).await?;
        self.is_judged_by_east(&pod, "", "FOUND_BY_ADDRESS").await?;
        self.is_affected_from_east(&pod).await
    }

    async fn is_judged_by_east(&self, pod: &str, query: &str, found_by: &str) -> Result<()> {
        let path = format!("api/v1/instances/{pod}/verdicts?field_selector=outcome=applies&{query}");
        let look = async || Ok(self.manager.told(&path).await?.1);
        let is_so = |told: &Value| told["source"]["cluster"] == "east" && told["source"]["foundBy"] == found_by;
        let told =
            eventually(&format!("{pod} is judged by the objects of east, {found_by}"), SOON, look, is_so).await?;
        assert_eq!(told["source"]["istiodCluster"], "east");
        assert_eq!(told["source"]["serviceClusters"], json!(["east", "south", "west"]));
        let rules: Vec<&str> = array(&told["verdicts"]).map(|verdict| text(verdict, "/id")).collect();
        assert!(rules.contains(&"east:DestinationRule:shop:cart"), "{rules:?}");
        Ok(())
    }

    /// The rule of `east` is for pods of `east` and `south`, that of `south` for nobody.
    async fn is_affected_from_east(&self, pod: &str) -> Result<()> {
        let affected = async |id: &str| self.manager.get_v1(&format!("config/{id}/affected?page_size=500")).await;
        let ids =
            |told: &Value| array(&told["affected"]).map(|one| text(one, "/instance/id").to_owned()).collect::<Vec<_>>();
        let of_east = affected("east:DestinationRule:shop:cart").await?;
        let found = ids(&of_east);
        assert!(found.iter().any(|id| id == pod) && found.iter().any(|id| id.starts_with("east:")), "{found:?}");
        assert!(!found.iter().any(|id| id.starts_with("west:")), "{found:?}");
        assert_eq!(ids(&affected("south:DestinationRule:shop:cart").await?), [] as [String; 0]);
        Ok(())
    }
}
