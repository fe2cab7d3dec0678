use crate::Str;
use crate::object::{Container, ContainerSort, ContainerState, Pod};

/// What keeps a pod from simply running, or has ended it.
pub(super) fn trouble(pod: &Pod) -> Option<Str> {
    initializing(pod).or_else(|| ended_or_waiting(pod)).or_else(|| non_empty(&pod.reason))
}

/// `Init:` and how many are done, or what the first has that is not.
fn initializing(pod: &Pod) -> Option<Str> {
    if pod.phase != "Pending" {
        return None;
    }
    let runs_first = |sort| matches!(sort, ContainerSort::Init | ContainerSort::NativeSidecar);
    let first: Vec<&Container> = pod.containers.iter().filter(|container| runs_first(container.spec.sort)).collect();
    let done = first.iter().take_while(|container| is_done(container)).count();
    let word = match &first.get(done)?.state {
        // The kubelet has not begun: the phase says it all.
        ContainerState::Unknown => return None,
        ContainerState::Waiting { reason } if !reason.is_empty() && reason != "PodInitializing" => reason.to_string(),
        ContainerState::Terminated { .. } => word(&first[done].state)?.to_string(),
        _ => format!("{done}/{}", first.len()),
    };
    Some(format!("Init:{word}").into())
}

fn is_done(container: &Container) -> bool {
    match (&container.state, container.spec.sort) {
        (ContainerState::Running { .. }, ContainerSort::NativeSidecar) => true,
        (ContainerState::Terminated { exit_code, .. }, _) => *exit_code == Some(0),
        _ => false,
    }
}

/// The first ordinary container that waits or has ended; one that is done beside others that run hides nothing.
fn ended_or_waiting(pod: &Pod) -> Option<Str> {
    let ordinary = || pod.containers.iter().filter(|container| container.spec.sort == ContainerSort::Ordinary);
    let found = ordinary().find_map(|container| word(&container.state))?;
    let runs = ordinary().any(|container| container.ready && matches!(container.state, ContainerState::Running { .. }));
    (found != "Completed" || !runs).then_some(found)
}

fn word(state: &ContainerState) -> Option<Str> {
    match state {
        ContainerState::Unknown | ContainerState::Running { .. } => None,
        ContainerState::Waiting { reason } => non_empty(reason),
        ContainerState::Terminated { reason, exit_code } => {
            non_empty(reason).or_else(|| exit_code.map(|code| format!("ExitCode:{code}").into()))
        }
    }
}

fn non_empty(text: &Str) -> Option<Str> {
    (!text.is_empty()).then(|| text.clone())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::object::ContainerSpec;

    fn container(sort: ContainerSort, state: ContainerState) -> Container {
        let spec = ContainerSpec { name: "c".into(), image: Str::default(), sort, ports: [].into() };
        Container { spec: spec.into(), ready: matches!(state, ContainerState::Running { .. }), state, restarts: 0 }
    }

    fn running() -> ContainerState {
        ContainerState::Running { since: None }
    }

    fn waiting(reason: &str) -> ContainerState {
        ContainerState::Waiting { reason: reason.into() }
    }

    fn ended(reason: &str, code: i32) -> ContainerState {
        ContainerState::Terminated { reason: reason.into(), exit_code: Some(code) }
    }

    #[track_caller]
    fn check(phase: &str, containers: &[(ContainerSort, ContainerState)], expected: Option<&str>) {
        let containers = containers.iter().map(|(sort, state)| container(*sort, state.clone())).collect();
        let pod = Pod { phase: phase.into(), containers, ..Pod::default() };
        assert_eq!(trouble(&pod).as_deref(), expected);
    }

    #[test]
    fn a_container_that_crashes_is_told_rather_than_the_phase() {
        let own = ContainerSort::Ordinary;
        check("Running", &[(own, running()), (own, waiting("CrashLoopBackOff"))], Some("CrashLoopBackOff"));
        check("Running", &[(own, ended("OOMKilled", 137)), (own, running())], Some("OOMKilled"));
        check("Running", &[(own, ended("", 3))], Some("ExitCode:3"));
        check("Pending", &[(own, waiting("ImagePullBackOff"))], Some("ImagePullBackOff"));
        check("Running", &[(own, running())], None);
    }

    #[test]
    fn a_container_that_is_done_hides_none_that_runs() {
        let own = ContainerSort::Ordinary;
        check("Running", &[(own, ended("Completed", 0)), (own, running())], None);
        check("Succeeded", &[(own, ended("Completed", 0))], Some("Completed"));
    }

    #[test]
    fn init_containers_are_told_by_how_many_are_done_or_by_what_the_first_has() {
        let (init, native, own) = (ContainerSort::Init, ContainerSort::NativeSidecar, ContainerSort::Ordinary);
        let rest = (own, waiting("PodInitializing"));
        check("Pending", &[(init, ended("Completed", 0)), (init, running()), rest.clone()], Some("Init:1/2"));
        check("Pending", &[(init, ended("Error", 1)), rest.clone()], Some("Init:Error"));
        check(
            "Pending",
            &[(native, running()), (init, waiting("ImagePullBackOff")), rest],
            Some("Init:ImagePullBackOff"),
        );
        check("Pending", &[(init, ContainerState::Unknown)], None);
    }
}
