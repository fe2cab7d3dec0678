//! A network of a process's own, and ways into it.
//!
//! A socket stays in the network namespace in which it was made, whoever uses it. So we make sockets where a pod lives
//! and use them from here: no bridge, no address of the host, and nothing that would have to be cleaned up. The
//! namespace has no name and ends with its last process.

use std::fs::{self, File};
use std::io;
use std::net::{Ipv4Addr, Shutdown, SocketAddr, TcpListener, TcpStream};
use std::os::fd::AsFd;
use std::thread;
use std::time::Duration;

use anyhow::{Context, Result};
use rustix::thread::{LinkNameSpaceType, move_into_link_name_space};

use crate::process::Process;
use crate::waiting::eventually;

const ISOLATED: Duration = Duration::from_secs(10);

/// The network namespace of a process.
#[derive(Clone, Copy)]
pub(crate) struct Network {
    process: u32,
}

impl Network {
    /// That of a process which is about to get one of its own.
    pub(crate) async fn of(process: &mut Process) -> Result<Self> {
        let network = Self { process: process.id() };
        let look = async || {
            process.ensure_running()?;
            Ok(network.is_isolated() && network.within(|| TcpListener::bind((Ipv4Addr::LOCALHOST, 0))).is_ok())
        };
        eventually("the process has a network of its own", ISOLATED, look, |is_up| *is_up).await?;
        Ok(network)
    }

    /// Until then a socket made there would be one of the host.
    fn is_isolated(self) -> bool {
        let namespace = |process: &str| fs::read_link(format!("/proc/{process}/ns/net")).ok();
        namespace(&self.process.to_string()).is_some_and(|its| Some(its) != namespace("self"))
    }

    /// Lets the processes of this network reach `target`, a port of the host, at `port` of their own.
    pub(crate) fn lead_out(self, port: u16, target: u16) -> Result<()> {
        let listener = self.within(move || TcpListener::bind((Ipv4Addr::LOCALHOST, port)))?;
        relay(listener, move || TcpStream::connect((Ipv4Addr::LOCALHOST, target)));
        Ok(())
    }

    /// An address of the host at which `port` of this network is reached.
    pub(crate) fn lead_in(self, port: u16) -> Result<SocketAddr> {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?;
        let address = listener.local_addr()?;
        relay(listener, move || self.connect(port));
        Ok(address)
    }

    fn connect(self, port: u16) -> io::Result<TcpStream> {
        self.within(move || TcpStream::connect((Ipv4Addr::LOCALHOST, port))).map_err(io::Error::other)
    }

    /// Makes a socket in this network. The thread that went there does nothing else.
    fn within<T: Send>(self, make: impl FnOnce() -> io::Result<T> + Send) -> Result<T> {
        let there = || {
            let namespace = File::open(format!("/proc/{}/ns/net", self.process))?;
            move_into_link_name_space(namespace.as_fd(), Some(LinkNameSpaceType::Network))?;
            make()
        };
        let made = thread::scope(|scope| scope.spawn(there).join().expect("making a socket does not panic"));
        made.with_context(|| format!("no socket in the network of process {}", self.process))
    }
}

/// Serves each connection until one of its ends closes, for as long as this process lives: the runtime of the test that
/// began may be gone by then.
fn relay(listener: TcpListener, connect: impl Fn() -> io::Result<TcpStream> + Send + 'static) {
    thread::spawn(move || {
        for accepted in listener.incoming().flatten() {
            // Where nobody listens, the connection is closed again: whoever came notices.
            if let Ok(target) = connect() {
                join(accepted, target);
            }
        }
    });
}

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
