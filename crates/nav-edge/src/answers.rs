//! What a manager may ask of an edge, and who answers.

use bytes::Bytes;
use futures::future::BoxFuture;
use futures::stream::BoxStream;
use nav_mesh::ObjectName;
use tonic::Code;

/// What only an edge can see.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Question {
    /// The live configuration of a pod's proxy.
    ProxyConfig(ObjectName),
}

/// An answer as it comes: it may be larger than what anyone would like to hold.
pub type Data = BoxStream<'static, anyhow::Result<Bytes>>;

/// Why there is no answer, for whoever asked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refusal {
    pub code: Code,
    pub text: String,
}

/// Answers questions; dropping the future, or the data, gives the question up.
pub trait Answers: Send + Sync + 'static {
    fn answer(&self, question: Question) -> BoxFuture<'static, Result<Data, Refusal>>;
}

/// Refuses everything, in words.
#[derive(Clone, Copy, Debug, Default)]
pub struct NoAnswers;

impl Answers for NoAnswers {
    fn answer(&self, question: Question) -> BoxFuture<'static, Result<Data, Refusal>> {
        let Question::ProxyConfig(pod) = question;
        let text = format!("pod {pod}: this version of the edge does not read proxy configuration");
        Box::pin(async move { Err(Refusal { code: Code::Unimplemented, text }) })
    }
}
