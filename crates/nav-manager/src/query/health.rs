use nav_mesh::Instance;

/// How well some instances are, at a glance.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Health {
    /// There are none that should be ready.
    Empty,
    Ready,
    Degraded,
    Failing,
}

impl Health {
    /// As questions write it, with its place among its like: the worst first.
    pub(crate) fn ranked(self) -> (u8, &'static str) {
        match self {
            Self::Failing => (0, "failing"),
            Self::Degraded => (1, "degraded"),
            Self::Ready => (2, "ready"),
            Self::Empty => (3, ""),
        }
    }
}

/// Those that end or have ended need not be ready.
pub(crate) fn health<'a>(instances: impl Iterator<Item = &'a Instance>) -> Health {
    let (mut ready, mut others) = (0_usize, 0_usize);
    for instance in instances.filter(|instance| should_be_ready(instance)) {
        *(if instance.ready { &mut ready } else { &mut others }) += 1;
    }
    match (ready, others) {
        (0, 0) => Health::Empty,
        (_, 0) => Health::Ready,
        (0, _) => Health::Failing,
        _ => Health::Degraded,
    }
}

fn should_be_ready(instance: &Instance) -> bool {
    !instance.terminating && !matches!(instance.pod_status(), "Succeeded" | "Failed")
}
