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
    /// A string in it is secret. Of an object only what [holds](Role::Value) a value is: others have names of cookies and the like.
    Opening(Reason),
    /// What looks random in it is secret.
    Telling,
    /// It says what secrets are called and where they are: names within it say nothing.
    Public,
    /// Code, which is secret if whoever runs the edge says so.
    Code,
    /// What holds code in one of its fields.
    HoldsCode,
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

    /// Of a string under it, apart from all around it.
    pub(super) fn verdict(self) -> Verdict {
        match self.rule {
            Rule::Sealed(reason) | Rule::Opening(reason) => Verdict::Secret(reason),
            Rule::Telling => Verdict::Suspect,
            _ => Verdict::Text,
        }
    }
}

fn rule(words: &str) -> Rule {
    let named = NAMES.iter().find(|(name, _)| *name == words);
    let ending = || ENDINGS.iter().find(|(ending, _)| ends_with(words, ending));
    match named.or_else(ending) {
        Some((_, rule)) => *rule,
        None if words.split('_').any(|word| TELLING.iter().any(|telling| word.starts_with(telling))) => Rule::Telling,
        None => Rule::Nothing,
    }
}

fn role(words: &str) -> Role {
    ROLES.iter().find(|(name, _)| *name == words).map_or(Role::Plain, |(_, role)| *role)
}

/// Fields of Envoy, Istio and Kubernetes that are more, or less, than their names' endings say.
const NAMES: [(&str, Rule); 28] = [
    ("session_ticket_keys", Rule::Sealed(Reason::SessionTicket)),
    ("generic_secret", Rule::Sealed(Reason::Secret)),
    ("pkcs12", Rule::Sealed(Reason::PrivateKey)),
    ("private_key_provider", Rule::Opening(Reason::PrivateKey)),
    ("json_key", Rule::Sealed(Reason::PrivateKey)),
    ("x_auth", Rule::Opening(Reason::Credential)),
    // A secret of Envoy's has certificates in it as well.
    ("secret", Rule::Opening(Reason::Secret)),
    ("service_account_token", Rule::Public),
    ("sds_config", Rule::Public),
    ("cookie_names", Rule::Public),
    ("cookie_configs", Rule::Public),
    ("inline_code", Rule::Code),
    ("configuration", Rule::Code),
    ("plugin_config", Rule::Code),
    ("source_codes", Rule::HoldsCode),
    ("default_source_code", Rule::HoldsCode),
    ("code", Rule::HoldsCode),
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
    ("priv", Rule::OfKey),
];

/// What names of secrets end with, those of headers, annotations and variables too.
const ENDINGS: [(&str, Rule); 38] = [
    ("password", Rule::Sealed(Reason::Password)),
    ("passwords", Rule::Sealed(Reason::Password)),
    ("passwd", Rule::Sealed(Reason::Password)),
    ("passphrase", Rule::Sealed(Reason::Password)),
    ("passcode", Rule::Sealed(Reason::Password)),
    ("pwd", Rule::Sealed(Reason::Password)),
    ("token", Rule::Sealed(Reason::Token)),
    ("auth_tokens", Rule::Sealed(Reason::Token)),
    ("token_data_source", Rule::Sealed(Reason::Token)),
    ("secret", Rule::Sealed(Reason::Secret)),
    ("client_secrets", Rule::Sealed(Reason::Secret)),
    ("apikey", Rule::Sealed(Reason::ApiKey)),
    ("api_key", Rule::Sealed(Reason::ApiKey)),
    ("api_keys", Rule::Sealed(Reason::ApiKey)),
    ("access_key", Rule::Sealed(Reason::ApiKey)),
    ("secret_key", Rule::Sealed(Reason::ApiKey)),
    ("private_key", Rule::Sealed(Reason::PrivateKey)),
    ("private_keys", Rule::Sealed(Reason::PrivateKey)),
    ("ssh_key", Rule::Sealed(Reason::PrivateKey)),
    ("signing_key", Rule::Sealed(Reason::ApiKey)),
    ("encryption_key", Rule::Sealed(Reason::ApiKey)),
    ("shared_key", Rule::Sealed(Reason::ApiKey)),
    ("account_key", Rule::Sealed(Reason::ApiKey)),
    ("hmac_key", Rule::Sealed(Reason::ApiKey)),
    ("master_key", Rule::Sealed(Reason::ApiKey)),
    ("license_key", Rule::Sealed(Reason::ApiKey)),
    ("auth_key", Rule::Sealed(Reason::ApiKey)),
    ("session_key", Rule::Sealed(Reason::ApiKey)),
    ("functions_key", Rule::Sealed(Reason::ApiKey)),
    ("subscription_key", Rule::Sealed(Reason::ApiKey)),
    ("secret_access_key", Rule::Sealed(Reason::ApiKey)),
    ("connection_string", Rule::Sealed(Reason::Password)),
    ("credential", Rule::Opening(Reason::Credential)),
    ("credentials", Rule::Opening(Reason::Credential)),
    ("authorization", Rule::Opening(Reason::Credential)),
    ("cookie", Rule::Opening(Reason::Credential)),
    ("cookie2", Rule::Opening(Reason::Credential)),
    ("session_id", Rule::Telling),
];

/// What words of a name begin with if what looks random under it may be a secret.
const TELLING: [&str; 10] = ["key", "apikey", "secret", "token", "auth", "oauth", "cred", "pass", "signature", "jwt"];

const ROLES: [(&str, Role); 44] = [
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
    ("filename", Role::Reference),
    ("file", Role::Reference),
    ("path", Role::Reference),
    ("environment_variable", Role::Reference),
    ("watched_directory", Role::Reference),
    ("secret_name", Role::Reference),
    ("credential_name", Role::Reference),
    ("resource_name", Role::Reference),
    ("client", Role::Reference),
    ("client_id", Role::Reference),
    ("provider_name", Role::Reference),
    ("type", Role::Reference),
    ("type_url", Role::Reference),
    ("cluster", Role::Reference),
    ("namespace", Role::Reference),
];
