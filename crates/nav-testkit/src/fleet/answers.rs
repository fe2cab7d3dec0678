use futures::future::BoxFuture;
use nav_edge::answers::{Answer, Answers, Question, Refusal, frame};

const PIECE: usize = 64 * 1024;

/// Answers everything with this many bytes, which no compression makes smaller.
#[derive(Clone, Copy, Debug, Default)]
pub struct LargeAnswers {
    pub bytes: usize,
}

impl Answers for LargeAnswers {
    fn answer(&self, _: Question) -> BoxFuture<'static, Result<Answer, Refusal>> {
        let bytes = self.bytes;
        Box::pin(async move {
            let pieces = (0..bytes).step_by(PIECE).map(|start| frame(&noise(start, (bytes - start).min(PIECE))));
            Ok(Answer::new(pieces.collect(), bytes))
        })
    }
}

/// Tells of every pod the same Envoy.
#[derive(Clone, Debug)]
pub struct OneProxy(Answer);

impl OneProxy {
    pub fn new(config_dump: &[u8]) -> Self {
        let head =
            br#"{"navigatorProxyAnswer":1,"proxy":"envoy","fetchedAt":"2026-01-01T00:00:00Z","parts":{"config_dump":"#;
        let tail = br#"},"failures":[],"redactions":0}"#;
        let parts = [&head[..], config_dump, tail];
        Self(Answer::new(parts.map(frame).to_vec(), parts.iter().map(|part| part.len()).sum()))
    }
}

impl Answers for OneProxy {
    fn answer(&self, _: Question) -> BoxFuture<'static, Result<Answer, Refusal>> {
        let answer = self.0.clone();
        Box::pin(async move { Ok(answer) })
    }
}

fn noise(seed: usize, len: usize) -> Vec<u8> {
    let mut noise = vec![0; len];
    fastrand::Rng::with_seed(seed as u64).fill(&mut noise);
    noise
}
