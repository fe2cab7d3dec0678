//! Ports for servers that take no port 0.

use std::net::{Ipv4Addr, TcpListener};
use std::process;
use std::sync::atomic::{AtomicU32, Ordering};

use anyhow::{Context, Result};

/// Below those that the system gives to outgoing connections: nobody gets one of ours by chance before its server is up.
const FIRST: u32 = 10_240;
const COUNT: u32 = 20_000;

/// A port that nobody listens on and that this process has not given away.
pub(crate) fn free() -> Result<u16> {
    static GIVEN: AtomicU32 = AtomicU32::new(0);
    // Processes that run at the same time begin far from each other.
    let begin = process::id().wrapping_mul(7_919);
    let next = || FIRST + begin.wrapping_add(GIVEN.fetch_add(1, Ordering::Relaxed)) % COUNT;
    let ports = (0..COUNT).filter_map(|_| u16::try_from(next()).ok());
    let mut free = ports.filter(|&port| TcpListener::bind((Ipv4Addr::UNSPECIFIED, port)).is_ok());
    free.next().context("every port of this machine is taken")
}
