//! Requests to an edge and the answers to them.

use std::collections::HashMap;

use nav_proto::backend::v1alpha1::proxy_config_response::Result as Answer;
use nav_proto::backend::v1alpha1::{ProxyConfigRequest, ProxyConfigResponse};
use nav_proto::types::v1alpha1::ProxyConfig;
use tokio::sync::oneshot;

use crate::link::RequestError;

/// A request on its way to the session that owns the stream.
#[derive(Debug)]
pub(in crate::link) struct Command {
    pub(in crate::link) pod_namespace: String,
    pub(in crate::link) pod_name: String,
    pub(in crate::link) reply: oneshot::Sender<Result<ProxyConfig, RequestError>>,
}

/// How many answers a session waits for at once.
const MAX_WAITING: usize = 256;

/// What one session has asked and not heard yet.
///
/// It belongs to the session, so an answer counts only if it comes from the edge that was asked.
#[derive(Default)]
pub(super) struct Requests {
    waiting: HashMap<String, oneshot::Sender<Result<ProxyConfig, RequestError>>>,
    asked: u64,
}

impl Requests {
    /// The message to send for this command; `None` if it was turned down or given up already.
    pub(super) fn ask(&mut self, command: Command) -> Option<ProxyConfigRequest> {
        // Who gave up leaves a closed reply behind: this is what keeps them from adding up.
        self.waiting.retain(|_, reply| !reply.is_closed());
        let Command { pod_namespace, pod_name, reply } = command;
        if self.waiting.len() >= MAX_WAITING {
            let _ = reply.send(Err(RequestError::TooMany));
            return None;
        }
        if reply.is_closed() {
            return None;
        }
        self.asked += 1;
        let request_id = self.asked.to_string();
        self.waiting.insert(request_id.clone(), reply);
        Some(ProxyConfigRequest { request_id, pod_namespace, pod_name })
    }

    /// Hands an answer to whoever waits for it; false if nobody does (any more).
    pub(super) fn answer(&mut self, response: ProxyConfigResponse) -> bool {
        let Some(reply) = self.waiting.remove(&response.request_id) else { return false };
        let answer = match response.result {
            Some(Answer::ProxyConfig(config)) => Ok(config),
            Some(Answer::ErrorMessage(text)) => Err(RequestError::Refused(text)),
            None => Err(RequestError::Refused("its answer was empty".to_owned())),
        };
        reply.send(answer).is_ok()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    type Reply = oneshot::Receiver<Result<ProxyConfig, RequestError>>;

    fn command() -> (Command, Reply) {
        let (reply, answer) = oneshot::channel();
        (Command { pod_namespace: "shop".into(), pod_name: "cart".into(), reply }, answer)
    }

    fn error(request_id: &str, text: &str) -> ProxyConfigResponse {
        let result = Some(Answer::ErrorMessage(text.to_owned()));
        ProxyConfigResponse { request_id: request_id.to_owned(), result }
    }

    #[test]
    fn answers_find_their_requests_in_any_order() {
        let mut requests = Requests::default();
        let ((first, mut first_answer), (second, mut second_answer)) = (command(), command());
        let first = requests.ask(first).expect("room").request_id;
        let second = requests.ask(second).expect("room").request_id;
        assert!(requests.answer(error(&second, "b")));
        assert!(requests.answer(error(&first, "a")));
        assert_eq!(first_answer.try_recv(), Ok(Err(RequestError::Refused("a".into()))));
        assert_eq!(second_answer.try_recv(), Ok(Err(RequestError::Refused("b".into()))));
    }

    #[test]
    fn an_answer_that_was_never_asked_for_or_given_up_or_repeated_reaches_nobody() {
        let mut requests = Requests::default();
        assert!(!requests.answer(error("7", "x")));
        let (given_up, answer) = command();
        let id = requests.ask(given_up).expect("room").request_id;
        drop(answer);
        assert!(!requests.answer(error(&id, "late")));
        assert!(!requests.answer(error(&id, "again")));
    }

    #[test]
    fn requests_beyond_the_limit_are_turned_down_until_somebody_gives_up() {
        let mut requests = Requests::default();
        let mut answers: Vec<Reply> = Vec::new();
        for _ in 0..MAX_WAITING {
            let (command, answer) = command();
            assert!(requests.ask(command).is_some());
            answers.push(answer);
        }
        let (command_beyond, mut answer) = command();
        assert!(requests.ask(command_beyond).is_none());
        assert_eq!(answer.try_recv(), Ok(Err(RequestError::TooMany)));
        answers.pop();
        let (command_after, _answer) = command();
        assert!(requests.ask(command_after).is_some());
    }
}
