//! Who shows a certificate speaks for the clusters that it names.

use std::path::PathBuf;

use nav_edge::config::{LinkArgs, ProxyArgs, SourceArgs, TlsArgs};
use nav_edge::link::LinkState;
use nav_testkit::waiting::soon;
use rcgen::{CertifiedKey, generate_simple_self_signed};
use tempfile::TempDir;
use tokio::task::JoinSet;
use tokio_util::sync::CancellationToken;

use crate::harness::{Folder, cluster};

/// A certificate that signs itself: for the manager's address, and for the cluster `east`.
struct Certificate {
    folder: TempDir,
}

impl Certificate {
    fn new() -> Self {
        let names = ["127.0.0.1".to_owned(), "east".to_owned()];
        let CertifiedKey { cert, signing_key } = generate_simple_self_signed(names).expect("valid names");
        let certificate = Self { folder: tempfile::tempdir().expect("a folder") };
        std::fs::write(certificate.cert(), cert.pem()).expect("writable");
        std::fs::write(certificate.key(), signing_key.serialize_pem()).expect("writable");
        certificate
    }

    fn cert(&self) -> PathBuf {
        self.folder.path().join("cert.pem")
    }

    fn key(&self) -> PathBuf {
        self.folder.path().join("key.pem")
    }

    fn manager(&self) -> nav_manager::Config {
        let mut config = nav_manager::Config::local();
        config.tls.tls_cert = Some(self.cert());
        config.tls.tls_key = Some(self.key());
        config.tls.edge_client_ca = Some(self.cert());
        config
    }

    fn edge(&self, manager: &str, id: &str, files: PathBuf) -> nav_edge::Config {
        let (tls_cert, tls_key) = (Some(self.cert()), Some(self.key()));
        nav_edge::Config {
            manager: vec![manager.to_owned()],
            cluster_id: cluster(id),
            source: SourceArgs { files: vec![files], ..SourceArgs::default() },
            tls: TlsArgs { manager_ca: Some(self.cert()), tls_cert, tls_key, insecure: false },
            admin_listen: None,
            link: LinkArgs::default(),
            proxies: ProxyArgs::default(),
        }
    }
}

/// How the first attempt of an edge for this cluster goes.
async fn first_attempt(id: &str) -> LinkState {
    let (certificate, folder, stopping) = (Certificate::new(), Folder::new(1, 2), CancellationToken::new());
    let mut running = JoinSet::new();
    let manager = nav_manager::build(certificate.manager(), stopping.clone()).expect("free ports");
    let edge = certificate.edge(&manager.edge_url, id, folder.path());
    let edge = nav_edge::build(edge, stopping.clone()).expect("a valid configuration");
    let mut link = edge.link_state.clone();
    running.spawn(manager.run());
    running.spawn(edge.run());
    let decided =
        soon("an answer", link.wait_for(|link| *link != LinkState::Connecting)).await.expect("it runs").clone();
    stopping.cancel();
    while let Some(ended) = running.join_next().await {
        ended.expect("no panic").expect("no error");
    }
    decided
}

#[tokio::test]
async fn an_edge_is_let_in_for_the_cluster_that_its_certificate_names() {
    assert_eq!(first_attempt("east").await, LinkState::Live);
}

#[tokio::test]
async fn and_for_no_other() {
    let LinkState::Down(why) = first_attempt("west").await else { panic!("it was let in") };
    assert!(why.contains("does not name cluster west"), "{why}");
}
