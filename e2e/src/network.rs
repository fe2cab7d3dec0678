//! A network of a process's own, and ways into it and out of it.
//!
//! A socket stays in the network namespace in which it was made, whoever uses it. So we make sockets where a pod lives
//! and use them from here: no bridge, and no address of the host. The namespace has no name: it ends with its last
//! process and its last socket.

use std::fs::{self, File};
use std::io;
use std::net::{Ipv4Addr, Shutdown, SocketAddr, TcpListener, TcpStream};
use std::os::fd::AsFd;
use std::os::unix::fs::MetadataExt;
use std::sync::Arc;
use std::thread;
use std::time::Duration;

use anyhow::{Context, Result};
use rustix::thread::{LinkNameSpaceType, move_into_link_name_space};

use crate::process::Process;
use crate::waiting::eventually;

const ISOLATED: Duration = Duration::from_secs(60);

/// The network namespace of a process. The ways into it and out of it end when this is dropped.
pub(crate) struct Network {
    namespace: Arc<File>,
    relays: Vec<Relay>,
}

impl Network {
    /// That of a process which is about to get one of its own.
    pub(crate) async fn of(process: &Process) -> Result<Self> {
        let what = "the process has a network of its own";
        let look = async || {
            process.ensure_running()?;
            Ok(own_namespace(process.id()).filter(is_up))
        };
        let namespace = eventually(what, ISOLATED, look, Option::is_some).await?.context(what)?;
        Ok(Self { namespace: Arc::new(namespace), relays: Vec::new() })
    }

    /// Lets the processes of this network reach `target`, a port of the host, at `port` of their own.
    pub(crate) fn lead_out(&mut self, port: u16, target: u16) -> Result<()> {
        let listener = within(&self.namespace, || TcpListener::bind((Ipv4Addr::LOCALHOST, port)))
            .with_context(|| format!("cannot listen at port {port} of the network"))?;
        self.relays.push(Relay::start(listener, move || TcpStream::connect((Ipv4Addr::LOCALHOST, target))));
        Ok(())
    }

    /// An address of the host at which `port` of this network is reached.
    pub(crate) fn lead_in(&mut self, port: u16) -> Result<SocketAddr> {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?;
        let address = listener.local_addr()?;
        let namespace = Arc::clone(&self.namespace);
        let connect = move || within(&namespace, || TcpStream::connect((Ipv4Addr::LOCALHOST, port)));
        self.relays.push(Relay::start(listener, connect));
        Ok(address)
    }
}

/// None while it is still ours: a socket made there would be one of the host.
fn own_namespace(process: u32) -> Option<File> {
    let namespace = File::open(format!("/proc/{process}/ns/net")).ok()?;
    let ours = fs::metadata("/proc/self/ns/net").ok()?;
    (namespace.metadata().ok()?.ino() != ours.ino()).then_some(namespace)
}

fn is_up(namespace: &File) -> bool {
    within(namespace, || TcpListener::bind((Ipv4Addr::LOCALHOST, 0))).is_ok()
}

/// Makes a socket in a network. The thread that went there does nothing else.
fn within<T: Send>(namespace: &File, make: impl FnOnce() -> io::Result<T> + Send) -> io::Result<T> {
    let there = || {
        move_into_link_name_space(namespace.as_fd(), Some(LinkNameSpaceType::Network))?;
        make()
    };
    thread::scope(|scope| scope.spawn(there).join().expect("making a socket does not panic"))
}

/// A listener whose connections are passed on, by threads: the runtime of the test that began may be gone by then.
struct Relay(Arc<TcpListener>);

impl Relay {
    fn start(listener: TcpListener, connect: impl Fn() -> io::Result<TcpStream> + Send + 'static) -> Self {
        let listener = Arc::new(listener);
        let accepting = Arc::clone(&listener);
        thread::spawn(move || {
            while let Ok((accepted, _)) = accepting.accept() {
                // Where nobody listens, the connection is closed again: whoever came notices.
                if let Ok(target) = connect() {
                    join(accepted, target);
                }
            }
        });
        Self(listener)
    }
}

impl Drop for Relay {
    fn drop(&mut self) {
        // It cannot fail on a listener of our own, and it ends the thread that waits in `accept`.
        let _ = rustix::net::shutdown(&self.0, rustix::net::Shutdown::Both);
    }
}

/// Serves a connection until both of its ends have closed it.
fn join(one: TcpStream, other: TcpStream) {
    if let (Ok(one_too), Ok(other_too)) = (one.try_clone(), other.try_clone()) {
        thread::spawn(move || pump(one, other));
        thread::spawn(move || pump(other_too, one_too));
    }
}

fn pump(mut from: TcpStream, mut to: TcpStream) {
    // A connection that breaks ends like one that is closed.
    let _ = io::copy(&mut from, &mut to);
    let _ = to.shutdown(Shutdown::Write);
}
