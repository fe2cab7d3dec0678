use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::time::Duration;

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::net::tcp::{ReadHalf, WriteHalf};
use tokio::sync::watch;
use tokio::time::sleep;

use super::{Cut, Route, Weather};

const CHUNK: usize = 4096;

/// What a chunk takes when the network is slow.
const DELAY: Duration = Duration::from_millis(20);

/// Carries bytes until one side ends or breaks; tells how the other has to hear of it.
pub(super) async fn both_ways(below: &mut TcpStream, above: &mut TcpStream, route: &Route) -> Cut {
    let is_dead = AtomicBool::new(false);
    let ((from_below, to_below), (from_above, to_above)) = (below.split(), above.split());
    tokio::select! {
        cut = one_way(from_below, to_above, route.weather.subscribe(), &is_dead, &route.up) => cut,
        cut = one_way(from_above, to_below, route.weather.subscribe(), &is_dead, &route.down) => cut,
    }
}

async fn one_way(
    mut from: ReadHalf<'_>,
    mut to: WriteHalf<'_>,
    mut weather: watch::Receiver<Weather>,
    is_dead: &AtomicBool,
    carried: &AtomicU64,
) -> Cut {
    let mut chunk = [0; CHUNK];
    loop {
        let read = from.read(&mut chunk).await;
        let now = weather.wait_for(|weather| *weather != Weather::Stalled).await;
        let now = *now.expect("the weather outlives connections");
        is_dead.fetch_or(now == Weather::Lossy, Ordering::Relaxed);
        match read {
            Ok(1..) if is_dead.load(Ordering::Relaxed) => {}
            _ if is_dead.load(Ordering::Relaxed) => std::future::pending().await,
            Ok(0) => return Cut::Close,
            Err(_) => return Cut::Reset,
            Ok(len) => {
                if now == Weather::Slow {
                    sleep(DELAY).await;
                }
                if to.write_all(&chunk[..len]).await.is_err() {
                    return Cut::Reset;
                }
                carried.fetch_add(len as u64, Ordering::Relaxed);
            }
        }
    }
}
