use std::sync::Arc;

use tokio::{
    net::TcpStream,
    sync::{Notify, mpsc, oneshot},
};

use super::*;

/// A server whose only request takes until `answer` is notified.
struct Slow {
    router: Router,
    /// Gets a receiver for each request that has begun, which fails once the request is gone.
    begun: mpsc::Receiver<oneshot::Receiver<()>>,
    answer: Arc<Notify>,
}

fn slow() -> Slow {
    let (begin, begun) = mpsc::channel(1);
    let answer = Arc::new(Notify::new());
    let answered = answer.clone();
    let handler = async move || {
        let (_held, gone) = oneshot::channel::<()>();
        begin.send(gone).await.unwrap();
        answered.notified().await;
        "done"
    };
    Slow { router: Router::new().route("/", get(handler)), begun, answer }
}

/// Returns once nobody accepts on `addr`.
async fn refused(addr: SocketAddr) {
    while TcpStream::connect(addr).await.is_ok() {
        tokio::task::yield_now().await;
    }
}

#[tokio::test]
async fn a_request_in_flight_is_answered_while_new_connections_are_refused() {
    for client in clients() {
        let Slow { router, mut begun, answer } = slow();
        let bound = bound(None);
        let (addr, token) = (bound.local_addr(), CancellationToken::new());
        let stop = async {
            let _gone = begun.recv().await.unwrap();
            token.cancel();
            refused(addr).await;
            answer.notify_one();
        };

        let served = serve(bound, router, patient(), token.clone());
        let (served, (status, body), ()) = tokio::join!(served, text(&client, format!("http://{addr}")), stop);

        served.unwrap();
        assert_eq!((status, body.as_str()), (200, "done"));
    }
}

#[tokio::test]
async fn a_request_that_outlasts_the_drain_period_is_dropped() {
    for client in clients() {
        let Slow { router, mut begun, .. } = slow();
        let bound = bound(None);
        let (addr, token) = (bound.local_addr(), CancellationToken::new());
        let stop = async {
            let gone = begun.recv().await.unwrap();
            token.cancel();
            gone.await
        };

        let options = ServeOptions { drain: Duration::ZERO, ..patient() };
        let served = serve(bound, router, options, token.clone());
        let request = client.get(format!("http://{addr}")).send();
        let (served, answer, gone) = tokio::join!(served, request, stop);

        served.unwrap();
        answer.expect_err("the connection was dropped");
        gone.expect_err("the handler was dropped");
    }
}

#[tokio::test]
async fn a_server_that_is_dropped_takes_its_connections_along() {
    for client in clients() {
        let Slow { router, mut begun, .. } = slow();
        let bound = bound(None);
        let addr = bound.local_addr();
        let served = serve(bound, router, patient(), CancellationToken::new());
        let request = client.get(format!("http://{addr}")).send();
        let dropped_once_begun = async {
            let gone = tokio::select! {
                gone = begun.recv() => gone.unwrap(),
                _ = served => unreachable!("nobody asked it to stop"),
            };
            gone.await
        };

        let (answer, gone) = tokio::join!(request, dropped_once_begun);

        answer.expect_err("the connection was dropped");
        gone.expect_err("the handler was dropped");
    }
}
