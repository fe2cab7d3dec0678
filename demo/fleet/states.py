"""States a pod can be in, written as the kubelet, the scheduler and the sidecar injector would."""

from datetime import timedelta

from fleet import pods
from fleet.identity import NOW, stamp


def terminating(pod):
    """Deleted ten seconds before the capture; its containers still drain."""
    pod["metadata"]["deletionGracePeriodSeconds"] = 30
    pod["metadata"]["deletionTimestamp"] = stamp(NOW + timedelta(seconds=20))


def unschedulable(pod, message):
    created = pod["metadata"]["creationTimestamp"]
    for label in (pods.REGION, pods.ZONE):
        del pod["metadata"]["labels"][label]
    del pod["spec"]["nodeName"]
    pod["status"] = {
        "conditions": [
            {
                "lastProbeTime": None,
                "lastTransitionTime": created,
                "message": message,
                "reason": "Unschedulable",
                "status": "False",
                "type": "PodScheduled",
            }
        ],
        "phase": "Pending",
        "qosClass": "Burstable",
    }


def crash_looping(pod, container, restarts):
    """Killed for memory again and again; the next start is minutes away."""
    killed = NOW - timedelta(minutes=2)
    last_run = {
        "exitCode": 137,
        "finishedAt": stamp(killed),
        "reason": "OOMKilled",
        "startedAt": stamp(killed - timedelta(seconds=41)),
    }
    back_off = f"back-off 5m0s restarting failed container={container} pod={pod['metadata']['name']}"
    pods.status_of(pod, container).update(
        lastState={"terminated": last_run},
        ready=False,
        restartCount=restarts,
        state={"waiting": {"message": back_off, "reason": "CrashLoopBackOff"}},
    )
    for kind in ("Ready", "ContainersReady"):
        pods.condition(pod, kind).update(
            lastTransitionTime=stamp(killed),
            message=f"containers with unready status: [{container}]",
            reason="ContainersNotReady",
            status="False",
        )


def native_sidecar(pod):
    """Moves the proxy to the init containers, where `restartPolicy: Always` keeps it running beside the app."""
    status = pod["status"]
    proxy = take(pod["spec"]["containers"], "istio-proxy")
    proxy_status = take(status["containerStatuses"], "istio-proxy")
    pod["spec"]["initContainers"].append({**proxy, "restartPolicy": "Always"})
    status["initContainerStatuses"].append({**proxy_status, "started": True})
    annotation = pod["metadata"]["annotations"]["sidecar.istio.io/status"]
    pod["metadata"]["annotations"]["sidecar.istio.io/status"] = annotation.replace(
        '"initContainers":["istio-init"],"containers":["istio-proxy"]',
        '"initContainers":["istio-init","istio-proxy"],"containers":null',
    )


def take(containers, name):
    return containers.pop([container["name"] for container in containers].index(name))
