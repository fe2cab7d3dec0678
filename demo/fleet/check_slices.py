"""What must hold between services, their endpoint slices and the pods behind them."""

from collections import Counter

from fleet.folder import differences, ips, is_ready, key, label

# The one endpoint that is meant to name a pod that is gone.
LEFT_BEHIND = {("staging", "ratings"): 1}


def slices(folder):
    services, pods = folder.by_name("services"), folder.by_name("pods")
    listed = Counter()
    for item in folder.items("endpointslices"):
        metadata = item["metadata"]
        service = services.get((metadata["namespace"], metadata["labels"]["kubernetes.io/service-name"]))
        if service and all(owner["uid"] == service["metadata"]["uid"] for owner in metadata.get("ownerReferences", [])):
            endpoints = [endpoint for endpoint in item["endpoints"] or [] if "targetRef" in endpoint]
            listed[key(service)] += len(endpoints)
            yield from targets(folder, item, endpoints, pods)
        else:
            yield f"{label(item)} belongs to no known service"
    yield from missing_endpoints(folder, listed)


def targets(folder, item, endpoints, pods):
    left_behind = 0
    for endpoint in endpoints:
        target = endpoint["targetRef"]
        pod = pods.get((target["namespace"], target["name"]))
        if pod:
            yield from differences(item, told_by_slice(endpoint), told_by_pod(pod, item["addressType"]), target["name"])
        else:
            left_behind += 1
    if left_behind != left_behind_on_purpose(folder, item["metadata"]["labels"]["kubernetes.io/service-name"]):
        yield f"{label(item)} names {left_behind} pods that do not exist"


def left_behind_on_purpose(folder, service):
    return LEFT_BEHIND.get((folder.name, service), 0)


def told_by_slice(endpoint):
    return {
        "uid": endpoint["targetRef"]["uid"],
        "addresses": endpoint["addresses"],
        "node": endpoint["nodeName"],
        "zone": endpoint["zone"],
        "conditions": endpoint["conditions"],
    }


def told_by_pod(pod, family):
    terminating = "deletionTimestamp" in pod["metadata"]
    serving = is_ready(pod)
    return {
        "uid": pod["metadata"]["uid"],
        "addresses": ips(pod, family),
        "node": pod["spec"]["nodeName"],
        "zone": pod["metadata"]["labels"]["topology.kubernetes.io/zone"],
        "conditions": {"ready": serving and not terminating, "serving": serving, "terminating": terminating},
    }


def missing_endpoints(folder, listed):
    for service in folder.items("services"):
        on_purpose = left_behind_on_purpose(folder, service["metadata"]["name"])
        wanted = expected_endpoints(service, folder.items("pods")) + on_purpose
        if listed[key(service)] != wanted:
            yield f"{label(service)} has {listed[key(service)]} endpoints, its pods make {wanted}"


def expected_endpoints(service, pods):
    selector = service["spec"].get("selector")
    if not selector:
        return 0
    selected = [
        pod
        for pod in pods
        if pod["metadata"]["namespace"] == service["metadata"]["namespace"]
        and selector.items() <= pod["metadata"]["labels"].items()
    ]
    return sum(len(ips(pod, family)) for pod in selected for family in service["spec"]["ipFamilies"])
