//! Tokens that are told by how they begin, and credentials by what stands around them.

use super::{end_of_run, is_token};
use crate::redact::{
    marker::Reason,
    text::{Found, Scanner},
    work,
};

/// What tokens begin with, how many more characters they have at least, and what they are.
const BEGINNINGS: [(&str, usize, Reason); 56] = [
    // AWS
    ("AKIA", 12, Reason::ApiKey),
    ("ASIA", 12, Reason::ApiKey),
    ("FwoGZXIvYXdz", 16, Reason::Token),
    ("IQoJb3JpZ2lu", 16, Reason::Token),
    // GitHub
    ("ghp_", 16, Reason::Token),
    ("gho_", 16, Reason::Token),
    ("ghu_", 16, Reason::Token),
    ("ghs_", 16, Reason::Token),
    ("ghr_", 16, Reason::Token),
    ("github_pat_", 16, Reason::Token),
    // GitLab
    ("glpat-", 16, Reason::Token),
    ("gldt-", 16, Reason::Token),
    ("glrt-", 16, Reason::Token),
    ("glcbt-", 16, Reason::Token),
    ("glptt-", 16, Reason::Token),
    ("gloas-", 16, Reason::Token),
    ("glsoat-", 16, Reason::Token),
    // Slack
    ("xoxb-", 10, Reason::Token),
    ("xoxp-", 10, Reason::Token),
    ("xoxa-", 10, Reason::Token),
    ("xoxr-", 10, Reason::Token),
    ("xoxs-", 10, Reason::Token),
    ("xoxe-", 10, Reason::Token),
    ("xapp-", 10, Reason::Token),
    ("xoxc-", 10, Reason::Token),
    ("xoxd-", 10, Reason::Token),
    ("hooks.slack.com/services/", 16, Reason::Token),
    // Google
    ("AIza", 30, Reason::ApiKey),
    ("ya29.", 16, Reason::Token),
    ("GOCSPX-", 16, Reason::Secret),
    // Stripe
    ("sk_live_", 16, Reason::ApiKey),
    ("sk_test_", 16, Reason::ApiKey),
    ("rk_live_", 16, Reason::ApiKey),
    ("whsec_", 16, Reason::Secret),
    // Others
    ("npm_", 30, Reason::Token),
    ("pypi-AgE", 16, Reason::Token),
    ("dop_v1_", 32, Reason::Token),
    ("hvs.", 20, Reason::Token),
    ("hvb.", 20, Reason::Token),
    ("sk-ant-", 16, Reason::ApiKey),
    ("sk-proj-", 16, Reason::ApiKey),
    ("shpat_", 16, Reason::Token),
    ("SG.", 30, Reason::ApiKey),
    ("hf_", 30, Reason::Token),
    ("dckr_pat_", 16, Reason::Token),
    ("glsa_", 16, Reason::Token),
    ("glc_", 16, Reason::Token),
    ("ATATT3", 16, Reason::Token),
    ("NRAK-", 16, Reason::ApiKey),
    ("lin_api_", 16, Reason::ApiKey),
    ("AGE-SECRET-KEY-1", 16, Reason::PrivateKey),
    ("doo_v1_", 32, Reason::Token),
    ("sq0csp-", 16, Reason::Secret),
    ("rubygems_", 16, Reason::ApiKey),
    ("sntrys_", 16, Reason::Token),
    ("hvr.", 20, Reason::Token),
];

pub(super) fn find(scanner: &Scanner<'_>, text: &str, found: &mut Vec<Found>) {
    let bytes = text.as_bytes();
    let (mut at, mut run) = (0, 0);
    while let Some(begin) = bytes[at..].windows(3).position(may_begin).map(|begin| at + begin) {
        if begin >= run {
            run = end_of_run(text, begin);
        }
        at = match token_end(text, begin, run) {
            Some((end, reason)) => {
                found.push(scanner.found(reason, text, begin..end));
                end
            }
            None => begin + 1,
        };
    }
}

fn may_begin(begin: &[u8]) -> bool {
    let has = |pairs: &[u64; 1024], pair: usize| pairs[pair / 64] & (1 << (pair % 64)) != 0;
    has(&FIRST, pair_of(begin, 0)) && has(&SECOND, pair_of(begin, 1))
}

/// The pairs of bytes that tokens begin with, a bit for each, and those of their second and third byte: nearly every place of a text is
/// passed by a look at these.
const FIRST: [u64; 1024] = pairs(0);
const SECOND: [u64; 1024] = pairs(1);

const fn pairs(from: usize) -> [u64; 1024] {
    let mut pairs = [0; 1024];
    let mut at = 0;
    while at <= BEGINNINGS.len() {
        let beginning = if at < BEGINNINGS.len() { BEGINNINGS[at].0 } else { JWT };
        let pair = pair_of(beginning.as_bytes(), from);
        pairs[pair / 64] |= 1 << (pair % 64);
        at += 1;
    }
    pairs
}

const fn pair_of(bytes: &[u8], from: usize) -> usize {
    (bytes[from] as usize) << 8 | bytes[from + 1] as usize
}

/// Where the token that begins here ends, and what it is. `run` is the end of the run that it begins in.
fn token_end(text: &str, begin: usize, run: usize) -> Option<(usize, Reason)> {
    let rest = &text.as_bytes()[begin..];
    if rest.starts_with(JWT.as_bytes()) {
        return Some((jwt_end(text, begin, run)?, Reason::Jwt));
    }
    let (beginning, length, reason) =
        BEGINNINGS.iter().find(|(beginning, ..)| rest.starts_with(beginning.as_bytes()))?;
    let end = dotted_end(text, begin + beginning.len());
    (end >= begin + beginning.len() + length).then_some((end, *reason))
}

/// `{"` in base64.
const JWT: &str = "eyJ";

/// What the header of a JSON Web Token begins with, in base64: `{"alg"`, `{"typ"`, `{"kid"` and the like.
const JWT_HEADERS: [&str; 7] = ["eyJhbGci", "eyJ0eXAi", "eyJraWQi", "eyJlbmMi", "eyJjdHki", "eyJ4NXQi", "eyJqa3Ui"];

/// The shortest header, in base64.
const SHORTEST_HEADER: usize = 10;

/// A header, and whatever of a payload and a signature there is. All is looked at only if it is one.
fn jwt_end(text: &str, begin: usize, header: usize) -> Option<usize> {
    let has_header = JWT_HEADERS.iter().any(|header| text[begin..].starts_with(header));
    let may_have_payload = header - begin >= SHORTEST_HEADER && text[header..].starts_with('.');
    (has_header || may_have_payload).then(|| dotted_end(text, header)).filter(|end| has_header || *end > header)
}

/// Tokens may have dots within.
fn dotted_end(text: &str, from: usize) -> usize {
    let mut end = end_of_run(text, from);
    while text[end..].starts_with('.') {
        let next = end_of_run(text, end + 1);
        if next == end + 1 {
            break;
        }
        end = next;
    }
    end
}

/// The shortest credential after the name of its scheme, unless there is nothing else in the text.
const SHORTEST: usize = 8;

/// What follows `Bearer` and `Basic`.
pub(super) fn authorizations(scanner: &Scanner<'_>, text: &str, found: &mut Vec<Found>) {
    for space in memchr::memchr2_iter(b' ', b'\t', text.as_bytes()) {
        if !has_scheme(&text.as_bytes()[..space]) {
            continue;
        }
        let begin = text.len() - text[space..].trim_start_matches([' ', '\t']).len();
        let length = text.as_bytes()[begin..].iter().take_while(|byte| is_credential(**byte)).count();
        work::note(length);
        let credential = &text[begin..begin + length];
        let is_all = begin + length == text.len() && text[..space].len() <= "Bearer".len();
        if length > 0 && (is_all || (length >= SHORTEST && !is_word(credential))) {
            found.push(scanner.found(Reason::Credential, text, begin..begin + length));
        }
    }
}

fn has_scheme(before: &[u8]) -> bool {
    ["bearer", "basic", "apikey", "token"].iter().any(|scheme| {
        let Some(from) = before.len().checked_sub(scheme.len()) else { return false };
        before[from..].eq_ignore_ascii_case(scheme.as_bytes())
            && from.checked_sub(1).is_none_or(|before_it| !before[before_it].is_ascii_alphanumeric())
    })
}

fn is_credential(byte: u8) -> bool {
    is_token(byte) || matches!(byte, b'.' | b'~' | b'=')
}

/// Of prose, as in "Basic authentication".
fn is_word(text: &str) -> bool {
    text.trim_end_matches('.').bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'-')
}

/// Of `scheme://user:password@host`.
pub(super) fn url_passwords(scanner: &Scanner<'_>, text: &str, found: &mut Vec<Found>) {
    for scheme in memchr::memmem::find_iter(text.as_bytes(), "://") {
        let authority = scheme + "://".len();
        let rest = &text[authority..];
        let rest = &rest[..rest.find(['/', '?', '#', '"', '\'', ' ', '\n', '<', '>']).unwrap_or(rest.len())];
        work::note(rest.len());
        let Some((user_info, _)) = rest.rsplit_once('@') else { continue };
        let Some((user, password)) = user_info.split_once(':').filter(|(_, password)| !password.is_empty()) else {
            continue;
        };
        let begin = authority + user.len() + 1;
        found.push(scanner.found(Reason::Password, text, begin..begin + password.len()));
    }
}
