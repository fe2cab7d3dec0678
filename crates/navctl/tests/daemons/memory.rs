//! What a manager holds in memory is bounded, whatever its peers send.

use bytes::Bytes;
use nav_testkit::plain::manager::ERROR_CODE;
use nav_testkit::plain::{service, state};
use nav_testkit::raw::{self, RawStream};
use nav_testkit::waiting::eventually;

use crate::daemon::Manager;

const MIB: usize = 1 << 20;
const BUDGET: usize = 64 * MIB;

/// What the windows of twenty streams, the allocator and the answers may take beside the budget.
const CONSTANT: usize = 32 * MIB;

async fn manager_and_edges() -> (Manager, Vec<RawStream>) {
    let manager = Manager::start(&["--max-in-flight", "64MiB"]);
    let mut edges = Vec::new();
    for number in 0..20 {
        edges.push(raw::connect(manager.edges, &format!("edge-{number}")).await);
    }
    (manager, edges)
}

/// The most that the process ever had in memory.
fn peak(manager: &Manager) -> usize {
    let status = std::fs::read_to_string(format!("/proc/{}/status", manager.daemon.child.id())).expect("it runs");
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).expect("Linux tells the peak");
    let kib: usize = line.trim().trim_end_matches(" kB").parse().expect("a number");
    kib * 1024
}

fn assert_bounded(manager: &Manager, before: usize) {
    let grown = peak(manager) - before;
    assert!(grown < BUDGET + CONSTANT, "{} MiB more", grown / MIB);
}

#[tokio::test]
async fn twenty_edges_that_announce_64_mib_each_and_never_finish_cost_the_budget_at_most() {
    let (manager, mut edges) = manager_and_edges().await;
    let before = peak(&manager);
    let block = Bytes::from(vec![0; MIB]);
    for edge in &mut edges {
        edge.send_bytes(raw::announcement(64 * MIB));
        (0..63).for_each(|_| edge.send_bytes(block.clone()));
    }
    eventually("all that was sent of one message", async || (peak(&manager) - before > 60 * MIB).then_some(())).await;
    let mut other = raw::connect(manager.edges, "other").await;
    other.send(&state([service("shop", "cart", [])]));
    eventually("another cluster's state", async || (manager.services().await == ["cart"]).then_some(())).await;
    assert_bounded(&manager, before);
}

#[tokio::test]
async fn twenty_edges_that_have_sent_40_mib_each_leave_nothing_behind() {
    let (manager, mut edges) = manager_and_edges().await;
    let before = peak(&manager);
    let garbage = Bytes::from(vec![0xff; MIB]);
    for edge in &mut edges {
        edge.send_bytes(raw::announcement(40 * MIB));
        (0..40).for_each(|_| edge.send_bytes(garbage.clone()));
    }
    for edge in &mut edges {
        assert_eq!(edge.next().await.text(ERROR_CODE), "MESSAGE_PROCESSING_ERROR");
    }
    assert_bounded(&manager, before);
}
