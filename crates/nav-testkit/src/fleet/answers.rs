use futures::future::{BoxFuture, FutureExt as _, ready};
use nav_edge::answers::{Answer, Answers, Question, Refusal};
use tonic::Code;

/// Nothing runs in the pods of a model.
pub(super) struct NoProxies;

impl Answers for NoProxies {
    fn answer(&self, question: Question) -> BoxFuture<'static, Result<Answer, Refusal>> {
        let Question::ProxyConfig { .. } = question;
        let text = "it is of a simulated cluster and runs no proxy".to_owned();
        ready(Err(Refusal { code: Code::NotFound, reason: "NO_PROXY", text })).boxed()
    }
}
