//! What an API server was asked, in its own words.

use std::collections::BTreeSet;
use std::fs;
use std::path::PathBuf;

use anyhow::{Context, Result};
use serde_json::{Value, json};

/// The audit log of one API server, of what one user asked.
pub(crate) struct Audit(PathBuf);

impl Audit {
    pub(crate) fn of(user: &str) -> Result<Self> {
        let folder = nav_e2e::folder("audit")?;
        let policy = json!({
            "apiVersion": "audit.k8s.io/v1",
            "kind": "Policy",
            "omitStages": ["RequestReceived"],
            "rules": [{"level": "Metadata", "users": [user]}, {"level": "None"}],
        });
        fs::write(folder.join("policy.yaml"), policy.to_string())?;
        Ok(Self(folder))
    }

    /// Flags for the API server that is to keep it.
    pub(crate) fn flags(&self) -> [String; 2] {
        let folder = self.0.display();
        [format!("--audit-policy-file={folder}/policy.yaml"), format!("--audit-log-path={folder}/log")]
    }

    /// The requests for resources so far, as rights: verb and resource. Other paths are open to everybody.
    pub(crate) fn used_rights(&self) -> Result<BTreeSet<String>> {
        Ok(self.events()?.iter().filter(|event| event["objectRef"].is_object()).map(right).collect())
    }

    /// The resources of which a watch has ended as it should.
    pub(crate) fn ended_watches(&self) -> Result<BTreeSet<String>> {
        let has_ended = |event: &&Value| {
            event["verb"] == "watch" && event["stage"] == "ResponseComplete" && event["responseStatus"]["code"] == 200
        };
        Ok(self.events()?.iter().filter(has_ended).map(right).collect())
    }

    /// The paths below which something was, or is, watched.
    pub(crate) fn watched_paths(&self) -> Result<BTreeSet<String>> {
        let path = |event: &Value| Some(event["requestURI"].as_str()?.split_once('?')?.0.to_owned());
        Ok(self.events()?.iter().filter(|event| event["verb"] == "watch").filter_map(path).collect())
    }

    fn events(&self) -> Result<Vec<Value>> {
        let log = fs::read_to_string(self.0.join("log"))?;
        // The last line may not be complete yet.
        let (complete, _) = log.rsplit_once('\n').unwrap_or_default();
        complete
            .lines()
            .map(|line| serde_json::from_str(line).with_context(|| format!("no audit event: {line}")))
            .collect()
    }
}

/// The rights to watch among these.
pub(crate) fn watches(rights: &BTreeSet<String>) -> BTreeSet<String> {
    rights.iter().filter(|right| right.starts_with("watch ")).cloned().collect()
}

/// As RBAC sees it; a namespace shows, because none of ours needs one.
fn right(event: &Value) -> String {
    let part = |field: &str, before: &str| match event["objectRef"][field].as_str() {
        Some(text) => format!("{before}{text}"),
        None => String::new(),
    };
    let verb = event["verb"].as_str().unwrap_or_default();
    let subresource = part("subresource", "/");
    format!("{verb}{}{subresource}{}{}", part("resource", " "), part("apiGroup", "."), part("namespace", " in "))
}
