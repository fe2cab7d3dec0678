//! What names say of the values under them. Tables: whoever finds a secret that stays adds a line.

use super::{
    forms,
    marker::Reason,
    name::{ends_with, words},
};

/// What a field's name says of its value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Rule {
    Nothing,
    /// Whatever is in it is secret, but for what only [refers](Role::Reference) to a secret.
    Sealed(Reason),
    /// A string right under it is secret. Of what else may be in it nothing is known.
    Said(Reason),
    /// What [holds data](Role::Data) in it is secret.
    Holds(Reason),
    /// What looks random in it is secret.
    Telling,
    /// It has rules of its own: what is around it says nothing of it.
    Apart,
    /// It says what secrets are called and where they are: neither what is around it nor names within it say anything.
    Public,
    /// Its keys are names that somebody made up, and say nothing.
    Named,
    /// Code, which is secret if whoever runs the edge says so.
    Code,
    /// Secret in a JSON Web Key.
    OfKey,
}

/// What a field is to the fields beside it, or around it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Role {
    Plain,
    /// Says of what the value beside it is.
    Name,
    /// Holds the value of the name beside it, or of the field around it.
    Value,
    /// Holds the value of the field around it.
    Data,
    /// Says where a secret is.
    Reference,
    /// Makes the object around it a JSON Web Key.
    KeyType,
}

/// A field, by its name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Field {
    pub(super) rule: Rule,
    pub(super) role: Role,
    /// The name itself holds no secret.
    pub(super) is_plain: bool,
}

/// What is to be done about a string.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Verdict {
    /// It is one secret.
    Secret(Reason),
    /// Secrets may be in it; it is one if it looks random.
    Suspect,
    /// Secrets may be in it.
    Text,
}

impl Field {
    pub(super) const NONE: Self = Self { rule: Rule::Nothing, role: Role::Plain, is_plain: true };

    pub(super) fn of(name: &[u8]) -> Self {
        let words = words(name);
        Self { rule: rule(&words), role: role(&words), is_plain: forms::is_plain(name) }
    }

    /// Whether a string under it is secret if what is around it is: it may only say which secret that is, and where.
    pub(super) fn is_sealed_in(self, reason: Reason) -> bool {
        match self.role {
            Role::Reference => false,
            Role::Name => self.rule == Rule::Telling || !reason.may_have_name(),
            _ => true,
        }
    }

    /// Of a string under it, apart from all around it.
    pub(super) fn verdict(self) -> Verdict {
        match self.rule {
            Rule::Sealed(reason) | Rule::Said(reason) => Verdict::Secret(reason),
            Rule::Telling => Verdict::Suspect,
            _ => Verdict::Text,
        }
    }
}

fn rule(words: &str) -> Rule {
    let named = NAMES.iter().find(|(name, _)| *name == words);
    let ending = |words: &str| ENDINGS.iter().find(|(ending, _)| ends_with(words, ending));
    match named.or_else(|| ending(words)).or_else(|| ending(core(words))) {
        Some((_, rule)) => *rule,
        None if TELLING.iter().any(|(stem, place)| place.has(words, stem)) => Rule::Telling,
        None => Rule::Nothing,
    }
}

/// A name without what says nothing at its end: one password and many, the second, its value and its hash are secret alike.
fn core(words: &str) -> &str {
    let numbered = words.trim_end_matches(|character: char| character.is_ascii_digit());
    let numbered = numbered.strip_suffix("_v").unwrap_or(numbered).trim_end_matches('_');
    match numbered.rsplit_once('_') {
        Some((rest, last)) if SAYING_NOTHING.contains(&last) => core(rest),
        _ => numbered.strip_suffix('s').unwrap_or(numbered),
    }
}

const SAYING_NOTHING: [&str; 9] = ["value", "values", "string", "data", "hash", "json", "base", "text", "bytes"];

fn role(words: &str) -> Role {
    let known = ROLES.iter().find(|(name, _)| *name == words).map(|(_, role)| *role);
    let refers = || REFERRING.contains(&words.rsplit('_').next().unwrap_or_default());
    known.unwrap_or_else(|| if refers() { Role::Reference } else { Role::Plain })
}

/// Fields of Envoy, Istio and Kubernetes that are more, or less, than their names' endings say.
const NAMES: [(&str, Rule); 48] = [
    ("session_ticket_keys", Rule::Sealed(Reason::SessionTicket)),
    ("generic_secret", Rule::Sealed(Reason::Secret)),
    ("pkcs12", Rule::Sealed(Reason::PrivateKey)),
    ("private_key_provider", Rule::Sealed(Reason::PrivateKey)),
    ("json_key", Rule::Sealed(Reason::PrivateKey)),
    ("auth", Rule::Said(Reason::Credential)),
    ("x_auth", Rule::Said(Reason::Credential)),
    ("basic_auth", Rule::Said(Reason::Credential)),
    // Of Envoy's basic authentication: names and hashes of passwords.
    ("users", Rule::Holds(Reason::Credential)),
    // What a dump of Envoy's lists its secrets under.
    ("static_secrets", Rule::Nothing),
    ("dynamic_active_secrets", Rule::Nothing),
    ("dynamic_warming_secrets", Rule::Nothing),
    ("signature_algorithms", Rule::Nothing),
    ("tls_certificate", Rule::Apart),
    ("validation_context", Rule::Apart),
    ("root_certs", Rule::Apart),
    ("cert_chain", Rule::Apart),
    ("sds_config", Rule::Apart),
    ("sts_service", Rule::Apart),
    ("typed_config", Rule::Apart),
    // Of a cookie.
    ("attributes", Rule::Apart),
    ("service_account_token", Rule::Public),
    ("cookie_names", Rule::Public),
    ("cookie_configs", Rule::Public),
    ("from_cookies", Rule::Public),
    ("nginx_ingress_kubernetes_io_auth_secret", Rule::Public),
    ("providers", Rule::Named),
    ("policies", Rule::Named),
    ("requirement_map", Rule::Named),
    ("filter_metadata", Rule::Named),
    ("typed_filter_metadata", Rule::Named),
    ("typed_per_filter_config", Rule::Named),
    ("inline_code", Rule::Code),
    ("configuration", Rule::Code),
    ("plugin_config", Rule::Code),
    ("source_codes", Rule::Holds(Reason::Code)),
    ("default_source_code", Rule::Holds(Reason::Code)),
    ("code", Rule::Holds(Reason::Code)),
    ("d", Rule::OfKey),
    ("p", Rule::OfKey),
    ("q", Rule::OfKey),
    ("dp", Rule::OfKey),
    ("dq", Rule::OfKey),
    ("qi", Rule::OfKey),
    ("k", Rule::OfKey),
    ("r", Rule::OfKey),
    ("t", Rule::OfKey),
    ("oth", Rule::OfKey),
];

/// What names of secrets end with, those of headers, annotations and variables too: also in the plural, and with [more](core) behind.
/// The first counts.
const ENDINGS: [(&str, Rule); 54] = [
    // Names of Secrets of Kubernetes.
    ("pull_secret", Rule::Public),
    ("auth_tls_secret", Rule::Public),
    ("proxy_ssl_secret", Rule::Public),
    ("private_key_secret", Rule::Public),
    ("password", Rule::Sealed(Reason::Password)),
    ("passwd", Rule::Sealed(Reason::Password)),
    ("passphrase", Rule::Sealed(Reason::Password)),
    ("passcode", Rule::Sealed(Reason::Password)),
    ("pass", Rule::Sealed(Reason::Password)),
    ("pwd", Rule::Sealed(Reason::Password)),
    ("pw", Rule::Sealed(Reason::Password)),
    ("connection_string", Rule::Sealed(Reason::Password)),
    ("dsn", Rule::Sealed(Reason::Password)),
    ("token", Rule::Sealed(Reason::Token)),
    ("token_data_source", Rule::Sealed(Reason::Token)),
    ("jwt", Rule::Said(Reason::Jwt)),
    ("bearer", Rule::Said(Reason::Token)),
    ("sig", Rule::Said(Reason::Token)),
    ("secret", Rule::Sealed(Reason::Secret)),
    ("mnemonic", Rule::Said(Reason::Secret)),
    ("psk", Rule::Sealed(Reason::Secret)),
    ("kek", Rule::Sealed(Reason::Secret)),
    ("dek", Rule::Sealed(Reason::Secret)),
    ("stek", Rule::Sealed(Reason::SessionTicket)),
    ("ticket_key", Rule::Sealed(Reason::SessionTicket)),
    ("api_key", Rule::Sealed(Reason::ApiKey)),
    ("access_key", Rule::Sealed(Reason::ApiKey)),
    ("secret_key", Rule::Sealed(Reason::ApiKey)),
    ("secret_key_base", Rule::Sealed(Reason::ApiKey)),
    ("secret_access_key", Rule::Sealed(Reason::ApiKey)),
    ("private_key", Rule::Sealed(Reason::PrivateKey)),
    ("ssh_key", Rule::Sealed(Reason::PrivateKey)),
    ("sign_key", Rule::Sealed(Reason::ApiKey)),
    ("signing_key", Rule::Sealed(Reason::ApiKey)),
    ("enc_key", Rule::Sealed(Reason::ApiKey)),
    ("encryption_key", Rule::Sealed(Reason::ApiKey)),
    ("symmetric_key", Rule::Sealed(Reason::ApiKey)),
    ("shared_key", Rule::Sealed(Reason::ApiKey)),
    ("account_key", Rule::Sealed(Reason::ApiKey)),
    ("hmac_key", Rule::Sealed(Reason::ApiKey)),
    ("master_key", Rule::Sealed(Reason::ApiKey)),
    ("license_key", Rule::Sealed(Reason::ApiKey)),
    ("auth_key", Rule::Sealed(Reason::ApiKey)),
    ("session_key", Rule::Sealed(Reason::ApiKey)),
    ("functions_key", Rule::Sealed(Reason::ApiKey)),
    ("subscription_key", Rule::Sealed(Reason::ApiKey)),
    ("cred", Rule::Sealed(Reason::Credential)),
    ("credential", Rule::Sealed(Reason::Credential)),
    ("authorization", Rule::Sealed(Reason::Credential)),
    ("cookie", Rule::Sealed(Reason::Credential)),
    ("session_id", Rule::Telling),
    ("public_key", Rule::Nothing),
    ("public_keys", Rule::Nothing),
    ("key_id", Rule::Nothing),
];

/// Where in a name a stem is.
#[derive(Clone, Copy)]
enum Place {
    Anywhere,
    /// At the beginning of a word.
    Begin,
    /// At the end of a word.
    End,
    Word,
    /// The first or the last word.
    Edge,
}

impl Place {
    fn has(self, words: &str, stem: &str) -> bool {
        let mut all = words.split('_');
        match self {
            Self::Anywhere => words.contains(stem),
            Self::Begin => all.any(|word| word.starts_with(stem)),
            Self::End => all.any(|word| word.ends_with(stem)),
            Self::Word => all.any(|word| word == stem),
            Self::Edge => all.next() == Some(stem) || all.next_back() == Some(stem),
        }
    }
}

/// What names have in them if what looks random under them may be a secret.
const TELLING: [(&str, Place); 26] = [
    ("passw", Place::Anywhere),
    ("secret", Place::Anywhere),
    ("token", Place::Anywhere),
    ("credential", Place::Anywhere),
    ("session", Place::Anywhere),
    ("key", Place::Begin),
    ("key", Place::End),
    ("oauth", Place::Begin),
    ("cred", Place::Begin),
    ("pass", Place::Begin),
    ("pass", Place::End),
    ("jwt", Place::Begin),
    ("cookie", Place::Begin),
    ("auth", Place::Edge),
    ("hmac", Place::Word),
    ("csrf", Place::Word),
    ("xsrf", Place::Word),
    ("pin", Place::Word),
    ("otp", Place::Word),
    ("salt", Place::Word),
    ("sas", Place::Word),
    ("seed", Place::Word),
    ("signature", Place::Word),
    ("license", Place::Word),
    ("webhook", Place::Word),
    ("priv", Place::Word),
];

/// What names end with that only say where something is, or of what kind.
const REFERRING: [&str; 8] = ["name", "names", "path", "file", "filename", "uri", "type", "ttl"];

const ROLES: [(&str, Role); 36] = [
    ("key", Role::Name),
    ("name", Role::Name),
    ("header", Role::Name),
    ("header_name", Role::Name),
    ("value", Role::Value),
    ("values", Role::Value),
    ("not_values", Role::Value),
    ("raw_value", Role::Value),
    ("string_value", Role::Value),
    ("bytes_value", Role::Value),
    ("header_value", Role::Value),
    ("default_value", Role::Value),
    ("exact", Role::Value),
    ("exact_match", Role::Value),
    ("prefix", Role::Data),
    ("prefix_match", Role::Value),
    ("suffix", Role::Data),
    ("suffix_match", Role::Value),
    ("contains", Role::Value),
    ("contains_match", Role::Value),
    ("regex", Role::Value),
    ("regex_match", Role::Value),
    ("safe_regex", Role::Value),
    ("safe_regex_match", Role::Value),
    ("string_match", Role::Value),
    ("inline_string", Role::Data),
    ("inline_bytes", Role::Data),
    ("inline_credential", Role::Data),
    ("kty", Role::KeyType),
    ("environment_variable", Role::Reference),
    ("watched_directory", Role::Reference),
    ("client", Role::Reference),
    ("client_id", Role::Reference),
    ("type_url", Role::Reference),
    ("cluster", Role::Reference),
    ("namespace", Role::Reference),
];
