use bytes::Bytes;
use futures::future::BoxFuture;
use futures::{StreamExt, stream};
use nav_edge::answers::{Answers, Data, Question, Refusal};

const PIECE: usize = 64 * 1024;

/// Answers everything with this many bytes, which no compression makes smaller.
#[derive(Clone, Copy, Debug)]
pub struct LargeAnswers {
    pub bytes: usize,
}

impl Answers for LargeAnswers {
    fn answer(&self, _: Question) -> BoxFuture<'static, Result<Data, Refusal>> {
        let bytes = self.bytes;
        let piece = move |start: usize| Ok(noise(start, (bytes - start).min(PIECE)));
        Box::pin(async move { Ok(stream::iter((0..bytes).step_by(PIECE)).map(piece).boxed()) })
    }
}

fn noise(seed: usize, len: usize) -> Bytes {
    let mut noise = vec![0; len];
    fastrand::Rng::with_seed(seed as u64).fill(&mut noise);
    noise.into()
}
