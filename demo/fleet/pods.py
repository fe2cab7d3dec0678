"""What a pod says about itself in many places, read and written in one."""

import copy
import ipaddress
import uuid

from fleet.identity import suffix

ZONE = "topology.kubernetes.io/zone"
REGION = "topology.kubernetes.io/region"


def workload(pod):
    """The name of the Deployment, StatefulSet or DaemonSet."""
    name = pod["metadata"]["ownerReferences"][0]["name"]
    return name.removesuffix(f"-{pod['metadata']['labels'].get('pod-template-hash')}")


def is_replica(pod):
    return pod["metadata"]["ownerReferences"][0]["kind"] == "ReplicaSet"


def ip(pod, family):
    addresses = [entry["ip"] for entry in pod["status"].get("podIPs", [])]
    return next((address for address in addresses if (":" in address) == (family == "IPv6")), None)


def is_ready(pod):
    return condition(pod, "Ready")["status"] == "True"


def condition(pod, kind):
    return next(entry for entry in pod["status"]["conditions"] if entry["type"] == kind)


def status_of(pod, container):
    return next(entry for entry in pod["status"]["containerStatuses"] if entry["name"] == container)


def place(pod, node):
    pod["spec"]["nodeName"] = node["metadata"]["name"]
    for label in (REGION, ZONE):
        pod["metadata"]["labels"][label] = node["metadata"]["labels"][label]
    addresses = [entry["address"] for entry in node["status"]["addresses"] if entry["type"] == "InternalIP"]
    pod["status"]["hostIP"] = addresses[0]
    pod["status"]["hostIPs"] = [{"ip": address} for address in addresses]


def address(pod, address):
    pod["status"]["podIP"] = address
    pod["status"]["podIPs"] = [{"ip": address}]


def add_second_address(pod):
    pod["status"]["podIPs"].append({"ip": ipv6(pod["status"]["podIP"])})


def ipv6(ipv4):
    """The address beside an IPv4 one: fd00:10:20::7 for 10.20.0.7."""
    return str(ipaddress.IPv6Address("fd00:{}:{}:{}::{}".format(*ipv4.split("."))))


def become(pod, deployment, version, image):
    """A copy of the pod as a replica of `deployment`, whose name without `-VERSION` is the app and the container's."""
    pod = copy.deepcopy(pod)
    app = deployment.removesuffix(f"-{version}")
    was_app, was_deployment = pod["metadata"]["labels"]["app"], workload(pod)
    own(pod, deployment, suffix(f"{deployment} {image}", 10))
    pod["metadata"]["labels"] |= {
        "app": app,
        "service.istio.io/canonical-name": app,
        "service.istio.io/canonical-revision": version,
        "version": version,
    }
    for annotation, value in pod["metadata"]["annotations"].items():
        if value == was_app:
            pod["metadata"]["annotations"][annotation] = app
    for container in [*pod["spec"]["containers"], *pod["status"]["containerStatuses"]]:
        if container["name"] == was_app:
            container |= {"image": image, "name": app}
    rename_in_environment(pod, was_app, app, was_deployment, deployment)
    return pod


def own(pod, deployment, template_hash):
    replica_set = f"{deployment}-{template_hash}"
    namespace = pod["metadata"]["namespace"]
    owner = pod["metadata"]["ownerReferences"][0]
    # The uid of the cluster's own ReplicaSet goes into the new one, so that it differs between clusters.
    owner["uid"] = str(uuid.uuid5(uuid.UUID(owner["uid"]), f"{namespace}/{replica_set}"))
    owner["name"] = replica_set
    pod["metadata"]["generateName"] = f"{replica_set}-"
    pod["metadata"]["labels"]["pod-template-hash"] = template_hash


def rename_in_environment(pod, was_app, app, was_deployment, deployment):
    proxy = next(container for container in pod["spec"]["containers"] if container["name"] == "istio-proxy")
    for variable in proxy["env"]:
        if variable["name"] == "ISTIO_META_APP_CONTAINERS":
            variable["value"] = variable["value"].replace(was_app, app)
        elif variable["name"] in ("ISTIO_META_OWNER", "ISTIO_META_WORKLOAD_NAME"):
            variable["value"] = variable["value"].replace(was_deployment, deployment)


def canonical_name(pod):
    labels = pod["metadata"]["labels"]
    return labels.get("service.istio.io/canonical-name") or labels.get("app") or workload(pod)


def is_waypoint(pod):
    return pod["metadata"]["labels"].get("gateway.networking.k8s.io/gateway-class-name") == "istio-waypoint"


def proxy(pod):
    """The container of the proxy, or none; a native sidecar is an init container."""
    spec = pod["spec"]
    containers = [*spec["containers"], *spec.get("initContainers", [])]
    return next((container for container in containers if container["name"] == "istio-proxy"), None)


def has_running_proxy(pod):
    status = pod["status"]
    statuses = [*status.get("containerStatuses", []), *status.get("initContainerStatuses", [])]
    return "podIP" in status and any(entry["name"] == "istio-proxy" and entry["ready"] for entry in statuses)
