//! A network between two peers that fails when told to.

mod pump;

use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{broadcast, watch};
use tokio::task::JoinSet;

/// What happens to bytes on their way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Weather {
    Clear,
    /// A few kilobytes at a time.
    Slow,
    /// Bytes wait until it clears.
    Stalled,
    /// Bytes vanish, and so does the news that a peer is gone: both sides keep a connection that is dead. One that has lost
    /// bytes stays dead when it clears.
    Lossy,
}

/// How a connection is cut.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cut {
    /// As when a process ends (FIN).
    Close,
    /// As when a host has restarted (RST).
    Reset,
}

/// Bytes carried so far, by all connections together.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Traffic {
    /// From those who dialled.
    pub up: u64,
    /// To those who dialled.
    pub down: u64,
}

/// A TCP proxy. Dropping it cuts everything.
pub struct Faulty {
    pub addr: SocketAddr,
    route: Arc<Route>,
    _accepting: JoinSet<()>,
}

struct Route {
    upstream: watch::Sender<SocketAddr>,
    weather: watch::Sender<Weather>,
    cuts: broadcast::Sender<Cut>,
    up: AtomicU64,
    down: AtomicU64,
}

impl Faulty {
    /// Listens on a free port; what connects there is led to `upstream`.
    pub async fn before(upstream: SocketAddr) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
        let addr = listener.local_addr().expect("a bound port");
        let route = Arc::new(Route {
            upstream: watch::Sender::new(upstream),
            weather: watch::Sender::new(Weather::Clear),
            cuts: broadcast::Sender::new(8),
            up: AtomicU64::default(),
            down: AtomicU64::default(),
        });
        let mut accepting = JoinSet::new();
        accepting.spawn(accept(listener, Arc::clone(&route)));
        Self { addr, route, _accepting: accepting }
    }

    pub fn url(&self) -> String {
        format!("http://{}", self.addr)
    }

    /// Leads later connections elsewhere.
    pub fn lead_to(&self, upstream: SocketAddr) {
        self.route.upstream.send_replace(upstream);
    }

    pub fn set(&self, weather: Weather) {
        self.route.weather.send_replace(weather);
    }

    pub fn traffic(&self) -> Traffic {
        let Route { up, down, .. } = &*self.route;
        Traffic { up: up.load(Ordering::Relaxed), down: down.load(Ordering::Relaxed) }
    }

    /// Cuts every connection there is.
    pub fn cut(&self, how: Cut) {
        // Without a connection there is nobody to hear it.
        let _ = self.route.cuts.send(how);
    }
}

async fn accept(listener: TcpListener, route: Arc<Route>) {
    let mut connections = JoinSet::new();
    loop {
        let (downstream, _) = listener.accept().await.expect("connections can be accepted");
        connections.spawn(carry(downstream, Arc::clone(&route)));
    }
}

/// Carries one connection to its end, which may be that there is nobody upstream.
async fn carry(mut downstream: TcpStream, route: Arc<Route>) {
    let mut cuts = route.cuts.subscribe();
    let upstream = *route.upstream.borrow();
    let Ok(mut upstream) = TcpStream::connect(upstream).await else { return };
    for socket in [&downstream, &upstream] {
        socket.set_nodelay(true).expect("an option of an open socket");
    }
    let cut = tokio::select! {
        cut = pump::both_ways(&mut downstream, &mut upstream, &route) => cut,
        cut = cuts.recv() => cut.unwrap_or(Cut::Close),
    };
    if cut == Cut::Reset {
        for socket in [&downstream, &upstream] {
            socket.set_zero_linger().expect("an option of an open socket");
        }
    }
}
