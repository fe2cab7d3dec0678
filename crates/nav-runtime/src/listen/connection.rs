//! One connection, from its first byte to its last.

use std::{future::Future, net::SocketAddr, pin::pin, time::Duration};

use anyhow::{Context, anyhow};
use axum::Router;
use http::Request;
use hyper::{body::Incoming, rt::Executor, service::service_fn};
use hyper_util::{
    rt::{TokioIo, TokioTimer},
    server::conn::auto::Builder,
};
use tokio::{
    io::{AsyncRead, AsyncWrite},
    net::TcpStream,
    time,
};
use tokio_rustls::TlsAcceptor;
use tokio_util::{sync::CancellationToken, task::TaskTracker};
use tower::ServiceExt;

use super::{
    PeerAddr, PeerNames, ServeOptions,
    preface::{self, Version},
    tls,
};

/// How much of what a handler does not read yet a connection may hold: with windows that adapt it would be sixteen
/// times as much, outside every other limit.
const WINDOW: u32 = 1024 * 1024;

/// Far more than a browser or an edge opens, and a bound on what one connection can make us hold.
const MAX_CONCURRENT_STREAMS: u32 = 1000;

/// What all connections of a listener share.
#[derive(Clone)]
pub(super) struct Connections {
    pub(super) router: Router,
    pub(super) tls: Option<TlsAcceptor>,
    pub(super) options: ServeOptions,
    /// Asks connections to finish their requests and close.
    pub(super) closing: CancellationToken,
    pub(super) tasks: ConnectionTasks,
}

/// Runs connections, and the HTTP/2 streams on them, so that all can be waited for and dropped.
#[derive(Clone, Default)]
pub(super) struct ConnectionTasks {
    pub(super) tracker: TaskTracker,
    pub(super) dropped: CancellationToken,
}

impl<F> Executor<F> for ConnectionTasks
where
    F: Future + Send + 'static,
    F::Output: Send + 'static,
{
    fn execute(&self, task: F) {
        let dropped = self.dropped.clone();
        self.tracker.spawn(dropped.run_until_cancelled_owned(task));
    }
}

impl Connections {
    /// Serves `stream` until either side closes it.
    pub(super) async fn serve(&self, stream: TcpStream, peer: SocketAddr) -> anyhow::Result<()> {
        // Small messages, such as an acknowledgement, must not wait for more to send.
        stream.set_nodelay(true)?;
        let limit = self.options.header_read_timeout;
        match &self.tls {
            Some(acceptor) => {
                let handshake = within(limit, acceptor.accept(stream));
                let Some(stream) = self.unless_closing(handshake).await else { return Ok(()) };
                let stream = stream.context("TLS handshake failed")?;
                let version = match stream.get_ref().1.alpn_protocol() {
                    Some(tls::ALPN_H2) => Version::Http2,
                    _ => Version::Http1,
                };
                let names = tls::client_names(stream.get_ref().1);
                self.serve_http(version, stream, peer, names).await
            }
            None => {
                let opening = within(limit, preface::read_version(stream));
                let Some(opened) = self.unless_closing(opening).await else { return Ok(()) };
                let (version, stream) = opened.context("no request came")?;
                self.serve_http(version, stream, peer, None).await
            }
        }
    }

    async fn unless_closing<T>(&self, opening: impl Future<Output = T>) -> Option<T> {
        self.closing.run_until_cancelled(opening).await
    }

    async fn serve_http<S>(
        &self,
        version: Version,
        stream: S,
        peer: SocketAddr,
        names: Option<PeerNames>,
    ) -> anyhow::Result<()>
    where
        S: AsyncRead + AsyncWrite + Unpin + Send + 'static,
    {
        let service = service_fn(|mut request: Request<Incoming>| {
            request.extensions_mut().insert(PeerAddr(peer));
            if let Some(names) = &names {
                request.extensions_mut().insert(names.clone());
            }
            self.router.clone().oneshot(request)
        });
        let http = self.http(version);
        let mut connection = pin!(http.serve_connection(TokioIo::new(stream), service));
        let served = tokio::select! {
            served = connection.as_mut() => served,
            () = self.closing.cancelled() => {
                connection.as_mut().graceful_shutdown();
                connection.await
            }
        };
        served.map_err(|error| anyhow!(error))
    }

    fn http(&self, version: Version) -> Builder<ConnectionTasks> {
        let mut http = Builder::new(self.tasks.clone());
        http.http1().timer(TokioTimer::new()).header_read_timeout(self.options.header_read_timeout);
        http.http2()
            .timer(TokioTimer::new())
            .keep_alive_interval(self.options.keepalive_interval)
            .keep_alive_timeout(self.options.keepalive_timeout)
            .initial_stream_window_size(WINDOW)
            .initial_connection_window_size(WINDOW)
            .max_concurrent_streams(MAX_CONCURRENT_STREAMS);
        match version {
            Version::Http1 => http.http1_only(),
            Version::Http2 => http.http2_only(),
        }
    }
}

async fn within<T>(limit: Duration, step: impl Future<Output = std::io::Result<T>>) -> anyhow::Result<T> {
    let done = time::timeout(limit, step).await;
    Ok(done.with_context(|| format!("not done within {limit:?}"))??)
}
