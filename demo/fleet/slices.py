"""Endpoint slices as Kubernetes' own controller derives them from a Service and the pods it selects."""

from fleet import pods

MANAGER = "endpointslice-controller.k8s.io"


def of_service(service, cluster):
    if not service["spec"].get("selector"):
        return []
    return [of_family(service, family, cluster) for family in service["spec"]["ipFamilies"]]


def of_family(service, family, cluster):
    selected = [pod for pod in cluster.objects["pods"] if is_selected(service, pod) and pods.ip(pod, family)]
    metadata = service["metadata"]
    name = f"{metadata['name']}-{cluster.identity.suffix(metadata['uid'] + family)}"
    return {
        "addressType": family,
        "apiVersion": "discovery.k8s.io/v1",
        # Like the controller's placeholder: a Service that selects nothing has a slice without endpoints and ports.
        "endpoints": [endpoint(pod, family, service, cluster) for pod in selected] or None,
        "kind": "EndpointSlice",
        "metadata": {
            "annotations": {"endpoints.kubernetes.io/last-change-trigger-time": last_change(service, selected)},
            "creationTimestamp": metadata["creationTimestamp"],
            "generateName": f"{metadata['name']}-",
            "generation": 1 + len(selected),
            "labels": labels(service),
            "name": name,
            "namespace": metadata["namespace"],
            "ownerReferences": [owner(metadata)],
        },
        "ports": [port(entry) for entry in service["spec"]["ports"]] if selected else None,
    }


def is_selected(service, pod):
    if pod["metadata"]["namespace"] != service["metadata"]["namespace"]:
        return False
    return service["spec"]["selector"].items() <= pod["metadata"]["labels"].items()


def endpoint(pod, family, service, cluster):
    node = cluster.node(pod["spec"]["nodeName"])
    entry = {
        "addresses": [pods.ip(pod, family)],
        "conditions": conditions(pod),
        "nodeName": node["metadata"]["name"],
        "targetRef": {"kind": "Pod", **{key: pod["metadata"][key] for key in ("name", "namespace", "uid")}},
        "zone": node["metadata"]["labels"]["topology.kubernetes.io/zone"],
    }
    if pod["spec"].get("subdomain") == service["metadata"]["name"]:
        entry["hostname"] = pod["spec"]["hostname"]
    return entry


def conditions(pod):
    serving = pods.is_ready(pod)
    terminating = "deletionTimestamp" in pod["metadata"]
    return {"ready": serving and not terminating, "serving": serving, "terminating": terminating}


def service_of(endpoint_slice):
    return endpoint_slice["metadata"]["labels"]["kubernetes.io/service-name"]


def labels(service):
    metadata = service["metadata"]
    own = {"endpointslice.kubernetes.io/managed-by": MANAGER, "kubernetes.io/service-name": metadata["name"]}
    if service["spec"]["clusterIP"] == "None":
        own["service.kubernetes.io/headless"] = ""
    return {**metadata.get("labels", {}), **own}


def owner(metadata):
    return {
        "apiVersion": "v1",
        "blockOwnerDeletion": True,
        "controller": True,
        "kind": "Service",
        "name": metadata["name"],
        "uid": metadata["uid"],
    }


def last_change(service, selected):
    changes = [condition["lastTransitionTime"] for pod in selected for condition in pod["status"]["conditions"]]
    return max([service["metadata"]["creationTimestamp"], *changes])


def port(entry):
    kept = {key: entry[key] for key in ("appProtocol", "name", "protocol") if key in entry}
    return {**kept, "port": entry["targetPort"]}


def updated(held, derived):
    """The slice that is there, once its controller wrote what was derived from the pods."""
    if all(held.get(field) == derived.get(field) for field in ("endpoints", "ports")):
        return held
    kept = ("creationTimestamp", "name", "resourceVersion", "uid")
    metadata = derived["metadata"] | {key: held["metadata"][key] for key in kept}
    metadata["generation"] = held["metadata"]["generation"] + 1
    return derived | {"metadata": metadata}
