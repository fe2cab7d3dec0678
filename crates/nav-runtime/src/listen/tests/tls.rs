use std::fs;

use rcgen::{CertifiedKey, generate_simple_self_signed};
use reqwest::{Certificate, ClientBuilder, Identity};
use tempfile::TempDir;
use tokio::net::TcpStream;

use super::*;

/// A certificate for loopback, that signs itself and its own clients.
pub(super) fn certificate_files() -> (TempDir, TlsFiles) {
    let CertifiedKey { cert, signing_key } = generate_simple_self_signed(["127.0.0.1".to_owned()]).unwrap();
    let folder = TempDir::new().unwrap();
    let files = TlsFiles { cert: folder.path().join("cert.pem"), key: folder.path().join("key.pem"), client_ca: None };
    fs::write(&files.cert, cert.pem()).unwrap();
    fs::write(&files.key, signing_key.serialize_pem()).unwrap();
    (folder, files)
}

fn client(files: &TlsFiles) -> ClientBuilder {
    let root = Certificate::from_pem(&fs::read(&files.cert).unwrap()).unwrap();
    ClientBuilder::new().tls_certs_only([root]).no_proxy()
}

#[tokio::test]
async fn tls_serves_the_http_version_that_the_client_negotiates() {
    let (_folder, files) = certificate_files();
    let bound = bound(Some(files.clone()));
    let url = bound.url();
    let answers = while_served(bound, patient(), async {
        let http1 = client(&files).http1_only().build().unwrap();
        let either = client(&files).build().unwrap();
        [text(&http1, url.clone()).await.1, text(&either, url).await.1]
    });
    assert_eq!(answers.await, ["HTTP/1.1", "HTTP/2.0"]);
}

#[tokio::test]
async fn a_handshake_that_never_ends_does_not_delay_the_next_client() {
    let (_folder, files) = certificate_files();
    let bound = bound(Some(files.clone()));
    let addr = bound.local_addr();
    let status = while_served(bound, patient(), async {
        let _silent = TcpStream::connect(addr).await.unwrap();
        text(&client(&files).build().unwrap(), format!("https://{addr}")).await.0
    });
    assert_eq!(status.await, 200);
}

#[tokio::test]
async fn with_a_client_ca_only_its_clients_are_let_in() {
    let (_folder, mut files) = certificate_files();
    files.client_ca = Some(files.cert.clone());
    let bound = bound(Some(files.clone()));
    let url = format!("https://{}", bound.local_addr());
    let known = [fs::read(&files.key).unwrap(), fs::read(&files.cert).unwrap()].concat();
    let known = client(&files).identity(Identity::from_pem(&known).unwrap()).build().unwrap();
    let unknown = client(&files).build().unwrap();

    let (let_in, refused) =
        while_served(bound, patient(), async { (text(&known, url.clone()).await.0, unknown.get(url).send().await) })
            .await;

    assert_eq!(let_in, 200);
    refused.expect_err("a client without a certificate is refused");
}

fn bind_error(files: TlsFiles) -> String {
    let binding = Binding { addr: LOOPBACK, tls: Some(files) };
    format!("{:#}", bind("people", &binding).unwrap_err())
}

#[tokio::test]
async fn a_file_that_is_missing_or_not_pem_is_named() {
    let (folder, files) = certificate_files();
    let missing = folder.path().join("missing.pem");
    let text = bind_error(TlsFiles { key: missing, ..files.clone() });
    assert!(text.contains("cannot read a PEM private key from") && text.contains("missing.pem"), "{text}");

    let text = bind_error(TlsFiles { cert: files.key.clone(), ..files });
    assert!(text.contains("key.pem holds no PEM certificate"), "{text}");
}

#[tokio::test]
async fn a_key_that_belongs_to_another_certificate_is_refused() {
    let (_folder, files) = certificate_files();
    let (_other_folder, other) = certificate_files();
    let text = bind_error(TlsFiles { key: other.key, ..files });
    assert!(text.contains("cannot use") && text.contains("cert.pem with"), "{text}");
}
