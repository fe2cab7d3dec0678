use tokio::io::{AsyncBufReadExt, AsyncReadExt, AsyncWriteExt, BufReader};
use tokio::net::TcpStream;
use tokio::time::{Instant, timeout};

use super::*;
use crate::builders::{at, cluster};

#[tokio::test(start_paused = true)]
async fn a_cluster_that_falls_silent_is_told_and_so_is_one_that_is_heard_again() {
    const STALE_AFTER: Duration = Duration::from_secs(45);
    let (fleet, east, stopping) = (Fleet::default(), cluster("east"), CancellationToken::new());
    let begin = Instant::now();
    let seconds = move || i64::try_from(begin.elapsed().as_secs()).expect("a short test");
    fleet.connected(&east, at(0));
    fleet.replace(&east, at(0), vec![]);
    let mut end = fleet.journal().subscribe();
    let mut aging = Tasks::new(stopping);
    aging.spawn("aging", OnEnd::Fatal, age(fleet.clone(), move || at(seconds()), STALE_AFTER, aging.token()));
    end.changed().await.expect("the journal is there");
    assert_eq!(seconds(), 46);
    fleet.touch(&east, at(46));
    end.changed().await.expect("the journal is there");
    assert_eq!(seconds(), 47);
    end.changed().await.expect("the journal is there");
    assert_eq!(seconds(), 92);
}

#[tokio::test]
async fn who_follows_events_does_not_hold_up_a_manager_that_stops() {
    let stopping = CancellationToken::new();
    let config = Config { shutdown_grace: Duration::from_secs(3600), ..Config::local() };
    let manager = build(config, stopping.clone()).expect("free ports");
    let addr = manager.url.trim_start_matches("http://").to_owned();
    let client = async {
        let mut stream = BufReader::new(TcpStream::connect(addr).await.expect("a connection"));
        stream.write_all(b"GET /api/v1/events HTTP/1.1\r\nhost: manager\r\n\r\n").await.expect("room");
        let mut line = String::new();
        while !line.starts_with("event: change") {
            line.clear();
            stream.read_line(&mut line).await.expect("text");
        }
        stopping.cancel();
        let mut rest = String::new();
        stream.read_to_string(&mut rest).await.expect("an end as it should be");
        rest
    };
    let (stopped, rest) = timeout(Duration::from_secs(60), async { tokio::join!(manager.run(), client) })
        .await
        .expect("it does not wait for the grace period");
    stopped.expect("nothing failed");
    assert!(rest.ends_with("0\r\n\r\n"), "the stream is whole: {rest:?}");
}
