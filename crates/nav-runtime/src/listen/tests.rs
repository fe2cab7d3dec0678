mod bind;
mod drain;
mod peers;
mod tls;

use std::{
    convert::Infallible,
    future::Future,
    net::{Ipv4Addr, SocketAddr},
    time::Duration,
};

use axum::{Extension, Router, routing::get};
use tokio_util::sync::CancellationToken;

use super::{Binding, Bound, PeerAddr, ServeOptions, TlsFiles, bind, serve};

const LOOPBACK: SocketAddr = SocketAddr::new(std::net::IpAddr::V4(Ipv4Addr::LOCALHOST), 0);

fn bound(tls: Option<TlsFiles>) -> Bound {
    bind("tests", &Binding { addr: LOOPBACK, tls }).unwrap()
}

/// Options under which a server that fails to close its connections never returns.
fn patient() -> ServeOptions {
    ServeOptions { drain: Duration::from_secs(3600), ..ServeOptions::default() }
}

/// Says who asks and by which HTTP; panics on demand.
fn router() -> Router {
    Router::new()
        .route("/", get(async |request: axum::extract::Request| format!("{:?}", request.version())))
        .route("/peer", get(async |Extension(PeerAddr(addr)): Extension<PeerAddr>| addr.to_string()))
        .route("/panic", get(async || -> Infallible { panic!("on demand") }))
}

/// Serves [`router`] while `ask` runs, and returns its answer once the server has stopped.
async fn while_served<T>(bound: Bound, options: ServeOptions, ask: impl Future<Output = T>) -> T {
    let token = CancellationToken::new();
    let served = serve(bound, router(), options, token.clone());
    let asked = async {
        let answer = ask.await;
        token.cancel();
        answer
    };
    let (served, answer) = tokio::join!(served, asked);
    served.unwrap();
    answer
}

async fn text(client: &reqwest::Client, url: String) -> (u16, String) {
    let response = client.get(url).send().await.unwrap();
    (response.status().as_u16(), response.text().await.unwrap())
}

/// One client for each HTTP version, that insists on it in plain text.
fn clients() -> [reqwest::Client; 2] {
    [
        reqwest::Client::builder().http1_only().no_proxy().build().unwrap(),
        reqwest::Client::builder().http2_prior_knowledge().no_proxy().build().unwrap(),
    ]
}
