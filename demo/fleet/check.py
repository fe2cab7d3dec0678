"""What must hold within a cluster's folder, and between the folders, for the fleet to be believed.

Each rule yields sentences that name the object and what is wrong with it. Rules share nothing with the recipes, so
that a mistake there, or an edit by hand, cannot hide itself.
"""

from collections import Counter

from fleet import manifests
from fleet.check_proxies import proxies_answer
from fleet.check_slices import slices
from fleet.folder import Folder, differences, is_ready, key, label

MAX_BYTES = 450_000
MAX_BYTES_OF_ANSWERS = 3_000_000  # of the whole fleet: all of it is part of navctl
FLEET_VARIABLES = {"CLUSTER_ID", "ISTIO_META_CLUSTER_ID", "ISTIO_META_MESH_ID", "ISTIO_META_NETWORK", "TRUST_DOMAIN"}
FORBIDDEN_TEXT = ("PRIVATE KEY", "BEGIN CERTIFICATE", "caBundle", "managedFields", manifests.LAST_APPLIED)


def fleet(path):
    """Every problem of the fleet in `path`, a folder of clusters."""
    folders = [Folder(folder) for folder in sorted(path.iterdir()) if folder.is_dir()]
    problems = [
        f"{folder.name}: {problem}"
        for folder in folders
        for problem in [*size_and_secrets(folder), *consistency(folder)]
    ]
    return problems + [*shared_uids(folders), *size_of_answers(path)]


def consistency(folder):
    """What is inconsistent within a cluster."""
    return [problem for rule in RULES for problem in rule(folder)]


def shared_uids(folders):
    uids = Counter(item["metadata"]["uid"] for folder in folders for item in folder.items())
    for uid, count in uids.items():
        if count > 1:
            yield f"{count} objects of the fleet have the uid {uid}"


def size_and_secrets(folder):
    yield from texts(folder.texts)
    for item in folder.items():
        if item["kind"] == "Secret":
            yield f"{label(item)} does not belong in a demo"


def size_of_answers(path):
    size = sum(file.stat().st_size for file in path.glob("*/proxies/*/*"))
    if size > MAX_BYTES_OF_ANSWERS:
        yield f"the answers of proxies have {size} bytes, more than {MAX_BYTES_OF_ANSWERS}"


def texts(files):
    size = sum(len(text) for text in files.values())
    if size > MAX_BYTES:
        yield f"{size} bytes, more than {MAX_BYTES}"
    for file, text in files.items():
        for forbidden in FORBIDDEN_TEXT:
            if forbidden in text:
                yield f"{file} holds {forbidden!r}"


def names(folder):
    namespaces = {item["metadata"]["name"] for item in folder.items("namespaces")}
    for file in folder.lists:
        if not folder.items(file):
            yield f"{file} is empty"
        for name, count in Counter(map(key, folder.items(file))).items():
            if count > 1:
                yield f"{file} has {'/'.join(name)} {count} times"
    for item in folder.items():
        if item["metadata"].get("namespace", "default") not in namespaces:
            yield f"{label(item)} is in a namespace that does not exist"


def pods_and_nodes(folder):
    nodes = folder.by_name("nodes")
    for pod in folder.items("pods"):
        node = nodes.get(("", pod["spec"].get("nodeName")))
        if node:
            yield from differences(pod, host(pod), host(node), "its node")
        elif pod["status"]["phase"] != "Pending" or "podIP" in pod["status"]:
            yield f"{label(pod)} runs on no known node"


def host(item):
    """Zone, region and addresses, as a node has them and its pods repeat them."""
    labels, status = item["metadata"]["labels"], item["status"]
    of_node = [address["address"] for address in status.get("addresses", []) if address["type"] == "InternalIP"]
    return {
        "region": labels["topology.kubernetes.io/region"],
        "zone": labels["topology.kubernetes.io/zone"],
        "host IPs": of_node or [entry["ip"] for entry in status["hostIPs"]],
    }


def addresses(folder):
    for pod in folder.items("pods"):
        if [{"ip": pod["status"].get("podIP")}] != pod["status"].get("podIPs", [{"ip": None}])[:1]:
            yield f"{label(pod)} has the IP {pod['status'].get('podIP')}, which is not its first"
    pod_ips = [entry["ip"] for pod in folder.items("pods") for entry in pod["status"].get("podIPs", [])]
    cluster_ips = [ip for service in folder.items("services") for ip in service["spec"].get("clusterIPs", [])]
    for ip, count in Counter(pod_ips + cluster_ips).items():
        if count > 1 and ip != "None":
            yield f"{count} pods and services have the address {ip}"


def owners(folder):
    for pod in folder.items("pods"):
        metadata = pod["metadata"]
        owner, template_hash = metadata["ownerReferences"][0], metadata["labels"].get("pod-template-hash")
        if not metadata["name"].startswith(f"{owner['name']}-"):
            yield f"{label(pod)} is not named after its owner {owner['name']}"
        if (owner["kind"] == "ReplicaSet") != bool(template_hash) or not owner["name"].endswith(template_hash or ""):
            yield f"{label(pod)} has the template hash {template_hash}, its owner is {owner['name']}"


def containers(folder):
    for pod in folder.items("pods"):
        if "containerStatuses" in pod["status"]:
            for sort, statuses in (("containers", "containerStatuses"), ("initContainers", "initContainerStatuses")):
                wanted = {entry["name"]: entry["image"] for entry in pod["spec"].get(sort, [])}
                found = {entry["name"]: entry["image"] for entry in pod["status"].get(statuses, [])}
                yield from differences(pod, wanted, found, statuses)
        ready = all(entry["ready"] for entry in pod["status"].get("containerStatuses", [{"ready": False}]))
        if ready != is_ready(pod):
            yield f"{label(pod)} has the Ready condition {is_ready(pod)}, its containers say {ready}"


def proxies(folder):
    """Every proxy of a cluster, and its istiod, is told the same cluster, network, mesh and trust domain."""
    told = {"ISTIO_META_CLUSTER_ID": folder.name, "CLUSTER_ID": folder.name}
    for pod in folder.items("pods"):
        for name, value in environment(pod):
            if name in FLEET_VARIABLES and told.setdefault(name, value) != value:
                yield f"{label(pod)} has {name}={value}, others have {told[name]}"


def environment(pod):
    for container in [*pod["spec"].get("initContainers", []), *pod["spec"]["containers"]]:
        for variable in container.get("env", []):
            yield variable["name"], variable.get("value")


RULES = [names, pods_and_nodes, addresses, owners, containers, proxies, proxies_answer, slices]
