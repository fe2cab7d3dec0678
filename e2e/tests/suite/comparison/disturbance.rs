//! What befalls our processes and those that they depend on, chosen by chance.

use anyhow::Result;
use fastrand::Rng;

use super::fleet::Fleet;
use crate::local::report;

impl Fleet {
    /// One thing, or mostly nothing: processes live for some minutes, in which they could grow.
    pub(crate) async fn disturb(&mut self, rng: &mut Rng) -> Result<()> {
        let site = &mut self.sites[rng.usize(..3)];
        let name = site.cluster.name().to_owned();
        match rng.u8(..100) {
            0..4 => {
                report(&format!("the edge of {name} is killed"));
                site.restart_edge(&mut self.manager).await
            }
            4..6 => {
                report("the manager is killed");
                self.manager.restart_manager().await
            }
            6..10 => {
                report(&format!("the API server of {name} is killed"));
                site.cluster.restart_api_server().await
            }
            10..14 => {
                report(&format!("etcd of {name} forgets what was"));
                site.cluster.compact().await
            }
            14..30 => {
                report(&format!("the connections of {name}'s edge break"));
                site.line.break_off();
                Ok(())
            }
            _ => Ok(()),
        }
    }
}
