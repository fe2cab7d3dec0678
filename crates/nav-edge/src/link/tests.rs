use futures::future::BoxFuture;
use tokio::net::TcpListener;

use super::*;
use crate::answers::{Answer, Question, Refusal};

struct Unasked;

impl Answers for Unasked {
    fn answer(&self, question: Question) -> BoxFuture<'static, Result<Answer, Refusal>> {
        panic!("nobody asks {question:?}")
    }
}

#[tokio::test(start_paused = true)]
async fn a_manager_that_takes_the_connection_and_says_nothing_is_given_up() {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
    let addr = listener.local_addr().expect("a bound port");
    for scheme in ["http", "https"] {
        let manager = Manager::new(&format!("{scheme}://{addr}"), ManagerTls::default(), false).expect("an address");
        let config = LinkConfig {
            cluster: "east".parse().expect("an id"),
            managers: vec![manager.clone()],
            protocol: Protocol::Auto,
            keepalive: Duration::from_secs(3600),
            max_state: 1024,
            started_ms: 0,
        };
        let (index, opened) = (Index::new(), watch::Sender::new(true));
        let (health, metrics) = (Health::new(CancellationToken::new()), Metrics::new("edge"));
        let mut link = Link::new(config, index, Arc::new(Unasked), opened.subscribe(), &health, &metrics);
        let stopping = CancellationToken::new();
        let ended = tokio::time::timeout(OPENING_TIMEOUT * 2, link.session(&manager, &stopping)).await.expect(scheme);
        assert!(!matches!(ended, End::Stopping), "{scheme}: {ended}");
    }
}
