"""The life of a pod, as the scheduler, the kubelet and whoever deletes it write it down."""

from datetime import timedelta

from fleet import pods
from fleet.identity import NOW, stamp

GRACE = 30


def create(cluster, model, node_number, now):
    """A pod like `model`, bound to a node, of which nothing runs yet."""
    pod = cluster.add_pod(model, node_number, NOW - now)
    status = pod["status"]
    for field in ("podIP", "podIPs"):
        del status[field]
    status["phase"] = "Pending"
    for container in every_status(status):
        container |= {"ready": False, "state": {"waiting": {"reason": "PodInitializing"}}, "restartCount": 0}
    set_ready(pod, False, now)
    return pod


def start(cluster, pod, now):
    """It has an address and its containers run, but it is not ready yet."""
    cluster.address_count += 1
    cluster.give_address(pod)
    pod["status"]["phase"] = "Running"
    for container in pod["status"].get("initContainerStatuses", []):
        if container.get("started"):
            container |= {"ready": True, "state": {"running": {"startedAt": stamp(now)}}}
        else:
            done = {"exitCode": 0, "finishedAt": stamp(now), "reason": "Completed", "startedAt": stamp(now)}
            container |= {"ready": True, "state": {"terminated": done}}
    for container in pod["status"]["containerStatuses"]:
        container["state"] = {"running": {"startedAt": stamp(now)}}


def set_ready(pod, ready, now):
    """Every container says the same."""
    for container in pod["status"]["containerStatuses"]:
        container["ready"] = ready
    tell_ready(pod, now)


def probe(pod, ready, now):
    """The app's own probe fails or succeeds."""
    pod["status"]["containerStatuses"][0]["ready"] = ready
    tell_ready(pod, now)


def tell_ready(pod, now):
    """Makes the conditions say what the containers say."""
    unready = [container["name"] for container in pod["status"]["containerStatuses"] if not container["ready"]]
    for kind in ("Ready", "ContainersReady"):
        condition = pods.condition(pod, kind)
        for field in ("message", "reason"):
            condition.pop(field, None)
        condition |= {"status": "False" if unready else "True", "lastTransitionTime": stamp(now)}
        if unready:
            message = f"containers with unready status: [{' '.join(unready)}]"
            condition |= {"message": message, "reason": "ContainersNotReady"}


def terminate(pod, now):
    pod["metadata"]["deletionGracePeriodSeconds"] = GRACE
    pod["metadata"]["deletionTimestamp"] = stamp(now + timedelta(seconds=GRACE))


def remove(cluster, pod):
    cluster.objects["pods"] = [held for held in cluster.objects["pods"] if held is not pod]


def crash(pod, name, started, now):
    """The container is killed for memory, and waits for its next start."""
    status = pods.status_of(pod, name)
    last = {"exitCode": 137, "finishedAt": stamp(now), "reason": "OOMKilled", "startedAt": stamp(started)}
    back_off = f"back-off 1m20s restarting failed container={name} pod={pod['metadata']['name']}"
    waiting = {"message": back_off, "reason": "CrashLoopBackOff"}
    status |= {"lastState": {"terminated": last}, "ready": False, "state": {"waiting": waiting}}
    tell_ready(pod, now)


def restart(pod, name, now):
    status = pods.status_of(pod, name)
    status |= {
        "ready": True,
        "restartCount": status["restartCount"] + 1,
        "state": {"running": {"startedAt": stamp(now)}},
    }
    tell_ready(pod, now)


def every_status(status):
    return [*status.get("initContainerStatuses", []), *status["containerStatuses"]]
