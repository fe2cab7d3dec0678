use nav_testkit::plain::{instance, service, state};
use nav_testkit::raw::{self, RawStream};

use super::Manager;

/// Another cluster, which must not notice what the test does.
pub(crate) struct Bystander {
    edge: RawStream,
}

impl Bystander {
    pub(crate) async fn join(manager: &Manager) -> Self {
        let mut edge = raw::connect(manager.addr, "bystander").await;
        edge.send(&state([service("calm", "before", [instance("10.9.0.1", "before-1")])]));
        manager.shows("bystander", &["before"]).await;
        Self { edge }
    }

    /// It is connected still, by its first connection, what it told is shown, and what it tells now is shown too.
    pub(crate) async fn proves_unharmed(mut self, manager: &Manager) {
        assert_eq!(manager.services("bystander").await, ["before"]);
        self.edge.send(&state([service("calm", "after", [])]));
        manager.shows("bystander", &["after"]).await;
        manager.lists("bystander HEALTHY").await;
        assert_eq!(manager.metric(r#"navigator_manager_link_connections_total{cluster="bystander"}"#).await, 1);
    }
}
