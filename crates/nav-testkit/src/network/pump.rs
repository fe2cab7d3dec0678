use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::net::tcp::{ReadHalf, WriteHalf};
use tokio::sync::watch;
use tokio::time::sleep;

use super::{Cut, Weather};

const CHUNK: usize = 4096;

/// What a chunk takes when the network is slow.
const DELAY: Duration = Duration::from_millis(20);

/// Carries bytes until one side ends or breaks; tells how the other has to hear of it.
pub(super) async fn both_ways(a: &mut TcpStream, b: &mut TcpStream, weather: watch::Receiver<Weather>) -> Cut {
    let is_dead = AtomicBool::new(false);
    let ((from_a, to_a), (from_b, to_b)) = (a.split(), b.split());
    tokio::select! {
        cut = one_way(from_a, to_b, weather.clone(), &is_dead) => cut,
        cut = one_way(from_b, to_a, weather, &is_dead) => cut,
    }
}

async fn one_way(
    mut from: ReadHalf<'_>,
    mut to: WriteHalf<'_>,
    mut weather: watch::Receiver<Weather>,
    is_dead: &AtomicBool,
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
            }
        }
    }
}
