//! The network between a client and an API server, for a test to disturb.

use std::io;

use anyhow::{Context, Result};
use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::select;
use tokio::sync::watch::{self, Receiver};
use tokio::task::JoinSet;

use crate::kubeconfig::Kubeconfig;

/// Passes on what is said, unless told otherwise.
pub struct Line {
    kubeconfig: Kubeconfig,
    state: watch::Sender<State>,
    /// Held because it ends with this.
    _accepting: JoinSet<io::Result<()>>,
}

#[derive(Clone, Copy, Default)]
struct State {
    held: bool,
    broken: u32,
}

impl Line {
    /// A line to the server of this kubeconfig.
    pub async fn to(kubeconfig: &Kubeconfig) -> Result<Self> {
        let url = kubeconfig.server()?;
        let server = url.strip_prefix("https://").with_context(|| format!("{url} is no https URL"))?.to_owned();
        let listener = TcpListener::bind("127.0.0.1:0").await?;
        let entrance = format!("https://{}", listener.local_addr()?);
        let kubeconfig = kubeconfig.with_server(kubeconfig.path.with_extension("line"), &entrance)?;
        let (state, observed) = watch::channel(State::default());
        let mut accepting = JoinSet::new();
        accepting.spawn(accept(listener, server, observed));
        Ok(Self { kubeconfig, state, _accepting: accepting })
    }

    /// The way to the same server, by this line.
    pub fn kubeconfig(&self) -> &Kubeconfig {
        &self.kubeconfig
    }

    /// Passes on nothing more, and does not tell either side: its connections just fall silent.
    pub fn hold(&self) {
        self.state.send_modify(|state| state.held = true);
    }

    /// Passes on what was held, the end of connections included.
    pub fn release(&self) {
        self.state.send_modify(|state| state.held = false);
    }

    /// Ends every connection there is; the next ones are fine.
    pub fn break_off(&self) {
        self.state.send_modify(|state| state.broken += 1);
    }
}

async fn accept(listener: TcpListener, server: String, state: Receiver<State>) -> io::Result<()> {
    let mut relays = JoinSet::new();
    loop {
        let (client, _) = listener.accept().await?;
        relays.spawn(relay(client, server.clone(), state.clone()));
    }
}

/// Until either side ends its connection, or the line breaks.
async fn relay(mut client: TcpStream, server: String, mut state: Receiver<State>) -> io::Result<()> {
    let broken = state.wait_for(|state| !state.held).await.map_err(io::Error::other)?.broken;
    let mut server = TcpStream::connect(server).await?;
    let (client_read, client_write) = client.split();
    let (server_read, server_write) = server.split();
    select! {
        ended = pass(client_read, server_write, state.clone()) => ended,
        ended = pass(server_read, client_write, state.clone()) => ended,
        _ = state.wait_for(|state| state.broken > broken) => Ok(()),
    }
}

async fn pass(
    mut from: impl AsyncRead + Unpin,
    mut to: impl AsyncWrite + Unpin,
    mut state: Receiver<State>,
) -> io::Result<()> {
    let mut held = vec![0; 16 * 1024];
    loop {
        // A connection that is reset has ended like any other, and that is held back too.
        let length = from.read(&mut held).await.unwrap_or_default();
        state.wait_for(|state| !state.held).await.map_err(io::Error::other)?;
        if length == 0 {
            return Ok(());
        }
        to.write_all(&held[..length]).await?;
    }
}
