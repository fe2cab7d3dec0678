//! The files of a recording → [`Recording`]. What is broken costs its file, its entry or its object.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

use anyhow::{Context as _, anyhow};
use nav_mesh::{ClusterId, ObjectName, Str, Timestamp};

use super::{
    ABOUT, CLUSTERS, TIMELINE,
    about::{About, folder_of},
    entry::Text,
    resolve::Resolver,
    timeline::Timeline,
    unread,
};
use crate::source::files;
use crate::source::proxies::{self, Stored};

/// The files of a recording, each path within its folder: the text, or why it cannot be read.
pub type Files = BTreeMap<PathBuf, Result<String, String>>;

/// What proxies answered, by the paths of the files within the recording's folder.
pub type Answers = BTreeMap<PathBuf, Stored>;

/// Some clusters over some time.
#[derive(Clone, Debug)]
pub struct Recording {
    about: About,
    length: Duration,
    clusters: BTreeMap<ClusterId, Timeline>,
    answers: Answers,
    told: Vec<Told>,
    /// What cannot be used and belongs to no cluster.
    problems: BTreeSet<String>,
}

/// What the recording says of itself as it is played.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Told {
    pub at: Duration,
    pub cluster: Option<ClusterId>,
    pub say: String,
}

impl Recording {
    /// Reads a folder.
    pub fn read(folder: &Path) -> anyhow::Result<Self> {
        fs::read_dir(folder).with_context(|| format!("cannot read {}", folder.display()))?;
        let within = |path: PathBuf| path.strip_prefix(folder).map(Path::to_owned).unwrap_or(path);
        let files = files::texts(folder).map(|(path, text)| (within(path), text.map_err(|error| error.to_string())));
        let answers = files::answers(folder).map(|path| (within(path.clone()), Stored::File(path)));
        Self::of(&files.collect(), answers.collect())
            .with_context(|| format!("{} holds no recording that can be played", folder.display()))
    }

    /// Makes it of the texts of its files, and of what proxies answered.
    pub fn of(files: &Files, answers: Answers) -> anyhow::Result<Self> {
        let text = files.get(Path::new(ABOUT)).with_context(|| format!("there is no {ABOUT} in it"))?;
        let text = text.as_ref().map_err(|error| anyhow!("{ABOUT}: {error}"))?;
        let about = About::parse(text).context(ABOUT)?;
        let mut reader = Reader::new(&about, files);
        match files.get(Path::new(TIMELINE)) {
            Some(Ok(text)) => reader.read_timeline(text),
            Some(Err(error)) => drop(reader.problems.insert(format!("{TIMELINE}: {error}"))),
            None => {}
        }
        let Reader { last, clusters, told, problems } = reader;
        let clusters = clusters.into_iter().map(|(id, cluster)| (id, cluster.timeline())).collect();
        let length = about.length.unwrap_or_default().max(last);
        Ok(Self { length, about, answers, clusters, told, problems })
    }

    pub fn name(&self) -> &str {
        &self.about.name
    }

    /// Empty where there is none.
    pub fn description(&self) -> &str {
        &self.about.description
    }

    pub fn start(&self) -> Timestamp {
        self.about.start
    }

    pub fn length(&self) -> Duration {
        self.length
    }

    pub fn clusters(&self) -> &BTreeMap<ClusterId, Timeline> {
        &self.clusters
    }

    /// Which version of Kubernetes the cluster is; empty where that is not known.
    pub(super) fn kubernetes(&self, cluster: &ClusterId) -> Str {
        self.about.kubernetes.get(cluster).cloned().unwrap_or_default()
    }

    /// What a pod's proxy of the cluster answered, for a part of its configuration.
    pub(super) fn proxy_answer(&self, cluster: &ClusterId, pod: &ObjectName, part: &str) -> Option<Stored> {
        let folder = Path::new(CLUSTERS).join(folder_of(cluster));
        proxies::own_places(pod, part).iter().find_map(|place| self.answers.get(&folder.join(place)).cloned())
    }

    pub fn told(&self) -> &[Told] {
        &self.told
    }

    /// Everything that cannot be used, whatever cluster it belongs to.
    pub fn all_problems(&self) -> BTreeSet<&str> {
        let of_clusters = self.clusters.values().flat_map(Timeline::problems);
        of_clusters.chain(&self.problems).map(String::as_str).collect()
    }

    pub(super) fn problems(&self) -> &BTreeSet<String> {
        &self.problems
    }
}

/// A recording that is being read.
struct Reader {
    /// When the last entry happens.
    last: Duration,
    clusters: BTreeMap<ClusterId, Resolver>,
    told: Vec<Told>,
    problems: BTreeSet<String>,
}

impl Reader {
    fn new(about: &About, files: &Files) -> Self {
        let clusters = about.clusters.iter().map(|id| (id.clone(), Resolver::read(id, files))).collect();
        Self { last: Duration::ZERO, clusters, told: Vec::new(), problems: unread::problems(about, files) }
    }

    fn read_timeline(&mut self, text: &str) {
        let clusters: Vec<ClusterId> = self.clusters.keys().cloned().collect();
        let (mut entries, mut count) = (Vec::new(), 0);
        files::each_document(Path::new(TIMELINE), text, |line, document| {
            count += 1;
            let entry = document.map_err(|error| anyhow!(error)).and_then(|json| Text::parse(json, &clusters));
            let place = format!("{TIMELINE}: entry {count} (line {line})");
            match entry {
                Ok((at, entry)) => entries.push((at, place, entry)),
                Err(error) => drop(self.problems.insert(format!("{place} is left out: {error:#}"))),
            }
        });
        entries.sort_by_key(|(at, ..)| *at);
        for (at, place, entry) in entries {
            self.add(at, &place, entry);
        }
    }

    fn add(&mut self, at: Duration, place: &str, entry: Text) {
        self.last = at;
        if let Some(say) = &entry.say {
            self.told.push(Told { at, cluster: entry.cluster.clone(), say: say.clone() });
        }
        if let Some(cluster) = entry.cluster.as_ref().and_then(|id| self.clusters.get_mut(id)) {
            cluster.add(at, place, entry);
        }
    }
}
