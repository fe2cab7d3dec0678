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
        let pieces = self.bytes.div_ceil(PIECE);
        let noise = move |number| Ok(Bytes::from_iter(fastrand_bytes(number)));
        Box::pin(async move { Ok(stream::iter(0..pieces).map(noise).boxed()) })
    }
}

fn fastrand_bytes(seed: usize) -> impl Iterator<Item = u8> {
    let mut rng = fastrand::Rng::with_seed(seed as u64);
    std::iter::repeat_with(move || rng.u8(..)).take(PIECE)
}
