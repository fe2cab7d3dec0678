//! One cluster of the mesh, with the edge that reads it.

use anyhow::{Context, Result};
use fastrand::Rng;
use nav_e2e::{Api, Cluster, Edge, Line, Navctl};

use super::catalogue::{Original, originals};
use super::changes::{Change, Targets};
use super::expected::{ConfigKind, Expected};
use crate::rights::shipped_rights;

/// By chance, in each round.
const CHANGES: usize = 20;

pub(crate) struct Site {
    pub(crate) cluster: Cluster,
    pub(crate) line: Line,
    pub(crate) edge: Edge,
    api: Api,
    originals: Vec<Original>,
    pub(crate) config_kinds: Vec<ConfigKind>,
}

impl Site {
    /// The edge has the rights that users give it.
    pub(crate) async fn start(cluster: Cluster, manager: &mut Navctl) -> Result<Self> {
        let api = cluster.api()?;
        let config_kinds = ConfigKind::all(&cluster).await?;
        let originals = originals(&api, &config_kinds).await?;
        let line = Line::to(&shipped_rights(&cluster).await?).await?;
        let edge = start_edge(manager, &line).await?;
        Ok(Self { cluster, line, edge, api, originals, config_kinds })
    }

    /// Kills it, as a crash would.
    pub(crate) async fn restart_edge(&mut self, manager: &mut Navctl) -> Result<()> {
        self.edge = start_edge(manager, &self.line).await?;
        Ok(())
    }

    pub(crate) async fn expected(&self) -> Result<Expected> {
        Expected::of(&self.cluster, &self.config_kinds).await
    }

    /// One of each sort that no round may lack, then others.
    pub(crate) async fn choose_changes(&self, rng: &mut Rng) -> Result<Vec<Change>> {
        let targets = Targets::of(&self.api, &self.originals).await?;
        let mut changes = targets.certain_changes(rng);
        changes.extend((0..CHANGES).flat_map(|_| targets.any_change(rng)));
        Ok(changes)
    }

    /// Answers those that changed anything.
    pub(crate) async fn make(&self, changes: Vec<Change>) -> Result<Vec<String>> {
        let mut made = Vec::new();
        for change in changes {
            let title = format!("{}: {change}", self.cluster.name());
            if change.make(&self.api).await.with_context(|| title.clone())? {
                made.push(title);
            }
        }
        Ok(made)
    }
}

async fn start_edge(manager: &mut Navctl, line: &Line) -> Result<Edge> {
    Edge::start_for(&manager.edge_url().await?, line.kubeconfig()).await
}
