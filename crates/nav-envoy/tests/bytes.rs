//! Whatever becomes of the bytes of an answer, it is read, and nothing is made up.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on fails")]

use std::fs;
use std::ops::Range;
use std::path::Path;
use std::sync::LazyLock;

use bytes::Bytes;
use nav_envoy::answer::{self, Answer, Proxy};
use nav_envoy::json::{Document, Value};
use nav_envoy::ztunnel::Ztunnel;
use nav_envoy::{Parts, ProxyConfig};
use proptest::prelude::*;
use proptest::sample::Index;

/// How many things are read.
type Count = fn(Bytes) -> usize;

/// A text, and where in it damage can be done.
struct Sample {
    text: Vec<u8>,
    fields: Vec<Range<usize>>,
    numbers: Vec<Range<usize>>,
    count: Count,
    whole: usize,
}

static SAMPLES: LazyLock<Vec<Sample>> = LazyLock::new(|| {
    let proxy = "fixtures/east/proxies/shop.cart-v1-7db4c9d575-jv4rb";
    let odd = "crates/navctl/src/tests/proxies/odd/config_dump.json";
    let files: [(&str, Count); 6] = [
        (odd, |config_dump| of_envoy(Parts { config_dump, ..Parts::default() })),
        (&format!("{proxy}/clusters.json"), |clusters| of_envoy(Parts { clusters, ..Parts::default() })),
        (&format!("{proxy}/server_info.json"), |server_info| of_envoy(Parts { server_info, ..Parts::default() })),
        (&format!("{proxy}/certs.json"), |certs| of_envoy(Parts { certs, ..Parts::default() })),
        ("fixtures/ztunnel/config_dump.json", of_ztunnel),
        ("crates/navctl/src/tests/proxies/ztunnel/config_dump.json", of_ztunnel),
    ];
    let envelope = Sample::new(envelope(&file(odd)), of_file);
    files.into_iter().map(|(path, count)| Sample::new(file(path), count)).chain([envelope]).collect()
});

fn file(path: &str) -> Vec<u8> {
    fs::read(Path::new(env!("CARGO_MANIFEST_DIR")).join("../..").join(path)).unwrap()
}

fn envelope(dump: &[u8]) -> Vec<u8> {
    let failure = answer::PartFailure { part: "certs".to_owned(), reason: "timed out".to_owned() };
    let [head, part] = [answer::head(Proxy::Envoy, "2026-11-23T10:00:00Z"), answer::part("config_dump", true)];
    [head.as_bytes(), part.as_bytes(), dump, answer::tail(&[failure], 12).as_bytes()].concat()
}

/// How many things are read.
fn of_envoy(parts: Parts) -> usize {
    let ProxyConfig { listeners, routes, scopes, clusters, endpoints, secrets, ecds, .. } = ProxyConfig::decode(parts);
    let chains = listeners.iter().map(|listener| listener.chains.len()).sum::<usize>();
    let hosts = routes.iter().map(|routes| routes.virtual_hosts.len()).sum::<usize>();
    let hosts = hosts + endpoints.iter().map(|of_cluster| of_cluster.endpoints.len()).sum::<usize>();
    let certificates = secrets.iter().map(|secret| secret.certificates.len()).sum::<usize>();
    let lists =
        [listeners.len(), routes.len(), scopes.len(), clusters.len(), endpoints.len(), secrets.len(), ecds.len()];
    lists.iter().sum::<usize>() + chains + hosts + certificates
}

fn of_ztunnel(dump: Bytes) -> usize {
    let Ztunnel { workloads, services, policies, identities, states, .. } = Ztunnel::decode(dump);
    workloads.len() + services.len() + policies.len() + identities.len() + states.len()
}

fn of_file(text: Bytes) -> usize {
    match Answer::of_file(text) {
        Ok(Answer { proxy: Proxy::Ztunnel, parts, .. }) => of_ztunnel(parts.config_dump),
        Ok(Answer { parts, failures, .. }) => of_envoy(parts) + failures.len(),
        Err(_) => 0,
    }
}

impl Sample {
    fn new(text: Vec<u8>, count: Count) -> Self {
        let whole = count(text.clone().into());
        let mut sample = Self { fields: Vec::new(), numbers: Vec::new(), count, whole, text: text.clone() };
        sample.find(Document::parse(&text).root());
        sample
    }

    fn find(&mut self, value: Value<'_>) {
        // Protobuf writes 64-bit numbers as texts.
        self.numbers.extend(value.f64().map(|_| value.span()));
        for (key, value) in value.entries() {
            self.fields.push(key.span().start..value.span().end);
            self.find(value);
        }
        value.items().for_each(|item| self.find(item));
    }
}

#[derive(Clone, Debug)]
enum Damage {
    Flipped(Index, u8),
    NotUtf8(Index),
    Doubled(Index),
    Huge(Index),
    Cut(Index),
}

fn damage() -> impl Strategy<Value = Damage> {
    let at = any::<Index>;
    prop_oneof![
        (at(), 1..=u8::MAX).prop_map(|(at, bits)| Damage::Flipped(at, bits)),
        at().prop_map(Damage::NotUtf8),
        at().prop_map(Damage::Doubled),
        at().prop_map(Damage::Huge),
        at().prop_map(Damage::Cut),
    ]
}

impl Damage {
    /// How many things may be read.
    fn most(&self, sample: &Sample) -> usize {
        match self {
            // Without one quote all texts are values, and whatever is between them a text.
            Self::Flipped(..) | Self::NotUtf8(_) => sample.text.len() / 2,
            // A map that has a key twice has two things.
            Self::Doubled(_) => sample.whole + 1,
            // A certificate whose number is cut is not the one that is known already, and nor is its secret.
            Self::Cut(_) => sample.whole + 2,
            Self::Huge(_) => sample.whole,
        }
    }

    fn done_to(&self, sample: &Sample) -> Vec<u8> {
        let mut text = sample.text.clone();
        match self {
            Self::Flipped(at, bits) => text[at.index(sample.text.len())] ^= bits,
            Self::NotUtf8(at) => text.insert(at.index(sample.text.len()), 0xff),
            Self::Doubled(at) => {
                let field = at.get(&sample.fields).clone();
                let again = [&sample.text[field.clone()], b","].concat();
                text.splice(field.start..field.start, again);
            }
            Self::Huge(at) => {
                let number = at.get(&sample.numbers).clone();
                text.splice(number, [b'9'; 400]);
            }
            Self::Cut(at) => text.truncate(at.index(sample.text.len())),
        }
        text
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(384))]

    #[test]
    fn damaged_bytes_are_read_and_tell_no_more_than_whole_ones(sample in 0..SAMPLES.len(), damage in damage()) {
        let sample = &SAMPLES[sample];
        let read = (sample.count)(damage.done_to(sample).into());
        let most = damage.most(sample);
        prop_assert!(read <= most, "{read} of {most}");
    }
}
