//! Bytes between one large edge and the manager, both ways, as TCP carries them.

use std::time::Duration;

use anyhow::Result;
use nav_testkit::fleet::{Churn, Fleet, Size, Target};
use nav_testkit::network::Faulty;
use tokio::time::sleep;

use super::Setup;
use crate::manager::Manager;
use crate::report::Lines;

const SERVICES: usize = 4_000;

const IDLE_KILOBYTES: f64 = 20.0;
const CHURN_KILOBYTES: f64 = 2_000.0;

const DEADLINE: Duration = Duration::from_secs(60);

/// After the snapshot, until nothing of it is on its way any more.
const SETTLE: Duration = Duration::from_secs(5);

pub(super) async fn run(setup: Setup, lines: &mut Lines<'_>) -> Result<()> {
    let manager = Manager::start().await?;
    let relay = Faulty::before(manager.edge_addr()?).await;
    let fleet = Fleet::new(1, Size::new(20_000, SERVICES, 4_000), setup.seed);
    fleet.link(&Target::new(relay.url(), setup.protocol).with_large_states());
    manager.door().syncs(1, SERVICES, DEADLINE).await?;
    lines.kilobytes("the first whole picture", carried(&relay), None);

    sleep(SETTLE).await;
    let idle = counted(&relay, setup).await;
    lines.kilobytes("a minute, nothing changing", idle, Some(IDLE_KILOBYTES));
    let churning = fleet.churn(Churn::percent_a_minute(1.0));
    let churn = counted(&relay, setup).await;
    drop(churning);
    lines.kilobytes("a minute, 1 % of pods changing", churn, Some(CHURN_KILOBYTES));
    Ok(())
}

/// Bytes a minute from now on.
async fn counted(relay: &Faulty, setup: Setup) -> f64 {
    let before = carried(relay);
    sleep(setup.window).await;
    setup.a_minute(carried(relay) - before)
}

fn carried(relay: &Faulty) -> f64 {
    let traffic = relay.traffic();
    (traffic.up + traffic.down) as f64
}
