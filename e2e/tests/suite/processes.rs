//! The processes of this machine, as `/proc` has them.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::PathBuf;

use anyhow::{Context, Result};

/// Names, by id and time of start: no later process with the same id is mistaken for one of these.
pub(crate) type Processes = BTreeMap<(u32, u64), String>;

struct Process {
    id: u32,
    parent: u32,
    name: String,
    started: u64,
}

/// What a process has started, directly or not, and what runs on.
pub(crate) fn started_by(ancestor: u32) -> Result<Processes> {
    let all = all()?;
    let mut ids = BTreeSet::from([ancestor]);
    loop {
        let before = ids.len();
        ids.extend(all.iter().filter(|process| ids.contains(&process.parent)).map(|it| it.id).collect::<Vec<_>>());
        if ids.len() == before {
            ids.remove(&ancestor);
            return Ok(by_identity(all.into_iter().filter(|process| ids.contains(&process.id))));
        }
    }
}

/// Those of them that have not ended.
pub(crate) fn remaining(processes: &Processes) -> Result<Processes> {
    let mut now = by_identity(all()?.into_iter());
    now.retain(|identity, _| processes.contains_key(identity));
    Ok(now)
}

/// The network namespace of a process.
pub(crate) fn network_of(process: u32) -> Result<PathBuf> {
    let link = format!("/proc/{process}/ns/net");
    fs::read_link(&link).with_context(|| format!("cannot read {link}"))
}

/// The processes in a network namespace.
pub(crate) fn within(network: &PathBuf) -> Result<Processes> {
    let is_within = |process: &Process| network_of(process.id).is_ok_and(|its| its == *network);
    Ok(by_identity(all()?.into_iter().filter(is_within)))
}

fn by_identity(processes: impl Iterator<Item = Process>) -> Processes {
    processes.map(|Process { id, started, name, .. }| ((id, started), name)).collect()
}

fn all() -> Result<Vec<Process>> {
    let entries = fs::read_dir("/proc")?.collect::<Result<Vec<_>, _>>()?;
    let ids = entries.iter().filter_map(|entry| entry.file_name().to_str()?.parse().ok());
    // One that has ended meanwhile has no such file any more.
    Ok(ids.filter_map(|id| parse(id, &fs::read_to_string(format!("/proc/{id}/stat")).ok()?)).collect())
}

/// `id (name) state parent … start …`; `None` for one that has ended, but whose parent has not noticed.
fn parse(id: u32, stat: &str) -> Option<Process> {
    let (before, after) = stat.rsplit_once(") ")?;
    let (_, name) = before.split_once('(')?;
    let fields: Vec<&str> = after.split(' ').collect();
    let (state, parent, started) = (*fields.first()?, fields.get(1)?.parse().ok()?, fields.get(19)?.parse().ok()?);
    (state != "Z" && state != "X").then(|| Process { id, parent, name: name.to_owned(), started })
}
