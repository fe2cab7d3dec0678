"""What must hold between what a proxy answers and its cluster, at the moment when the proxy comes."""

import base64
import gzip
import json

from fleet.folder import key, label

EDS = "EDS"


def proxies_answer(folder):
    for name, pod in newcomers(folder):
        answer = read(folder.path / "proxies" / name)
        told = envoy(folder, answer) if "clusters" in answer else ztunnel(folder, answer)
        yield from (f"{label(pod)}: {problem}" for problem in [*identity(pod, answer), *told])


def newcomers(folder):
    """The pods whose proxies run now and did not before. An answer is of one moment, so each is looked at once."""
    for pod in folder.items("pods"):
        name = f"{pod['metadata']['namespace']}.{pod['metadata']['name']}"
        if has_proxy(pod) and name not in folder.answered:
            folder.answered.add(name)
            yield name, pod


def never_asked(folder):
    for path in sorted((folder.path / "proxies").iterdir()):
        if path.name not in folder.answered:
            yield f"proxies/{path.name} is of no pod that ever runs"


def has_proxy(pod):
    status = pod["status"]
    statuses = [*status.get("containerStatuses", []), *status.get("initContainerStatuses", [])]
    return any(entry["name"] == "istio-proxy" and entry["ready"] for entry in statuses)


def read(path):
    return {file.name.split(".")[0]: json.loads(gzip.decompress(file.read_bytes())) for file in path.glob("*.json.gz")}


def identity(pod, answer):
    if not answer:
        yield "its proxy has no answer"
    elif "server_info" in answer:
        metadata, told = pod["metadata"], answer["server_info"]["node"]["id"].split("~")
        wanted = [pod["status"]["podIP"], f"{metadata['name']}.{metadata['namespace']}"]
        if told[1:3] != wanted:
            yield f"its proxy calls itself {told}"


def envoy(folder, answer):
    sections = {config["@type"].split(".")[-1]: config for config in answer["config_dump"]["configs"]}
    balanced = balanced_clusters(sections["ClustersConfigDump"])
    dumped = dict(assignments(sections["EndpointsConfigDump"], balanced))
    listed = dict(host_statuses(answer["clusters"], balanced))
    for name in balanced:
        wanted = expected(folder, name)
        for where, found in (("the dump", dumped[name]), ("/clusters", listed[name])):
            if wanted is not None and sorted(found) != wanted:
                yield f"{where} has the endpoints {sorted(found)} of {name}, the cluster has {wanted}"
    yield from keys(sections["SecretsConfigDump"])


def balanced_clusters(section):
    clusters = [entry["cluster"] for entry in section["dynamic_active_clusters"]]
    return [cluster["name"] for cluster in clusters if cluster["type"] == EDS]


def assignments(section, names):
    for config in (entry["endpoint_config"] for entry in section["dynamic_endpoint_configs"]):
        if config["cluster_name"] in names:
            held = [entry for place in config.get("endpoints", []) for entry in place["lb_endpoints"]]
            yield config["cluster_name"], [address(entry["endpoint"]) for entry in held]


def host_statuses(document, names):
    for entry in document["cluster_statuses"]:
        if entry["name"] in names:
            yield entry["name"], [address(host) for host in entry.get("host_statuses", [])]


def address(item):
    where = item["address"]
    if "envoy_internal_address" in where:
        return where["envoy_internal_address"]["endpoint_id"]
    return f"{where['socket_address']['address']}:{where['socket_address']['port_value']}"


def expected(folder, name):
    """What the cluster has behind a name such as outbound|80|v1|cart.shop.svc.cluster.local, if that is a service."""
    direction, port, subset, host = name.split("|")
    service = folder.by_name("services").get(tuple(reversed(host.split(".")[:2])))
    if service is None or not host.endswith(".svc.cluster.local"):
        return None
    labels = subset_labels(folder, host, subset) if direction == "outbound" and subset else {}
    return sorted(found for found, pod in ready(folder, service, int(port)) if labels.items() <= labels_of(pod).items())


def labels_of(pod):
    return pod["metadata"]["labels"] if pod else {}


def subset_labels(folder, host, subset):
    for rule in folder.items("destinationrules.networking.istio.io"):
        is_of_host = host.split(".")[0] == rule["spec"]["host"].split(".")[0]
        for entry in rule["spec"].get("subsets", []):
            if is_of_host and entry["name"] == subset:
                return entry["labels"]
    raise LookupError(f"{host} has no subset {subset}")


def ready(folder, service, port):
    """Address and pod of what gets traffic, IPv4 only, as proxies of a single family are told."""
    [name] = [entry.get("name") for entry in service["spec"]["ports"] if entry["port"] == port]
    for item in slices_of(folder, service):
        targets = [entry["port"] for entry in item["ports"] or [] if entry.get("name") == name]
        for endpoint in item["endpoints"] or []:
            if endpoint["conditions"].get("ready", True):
                yield f"{endpoint['addresses'][0]}:{targets[0]}", pod_of(folder, endpoint.get("targetRef"))


def pod_of(folder, target):
    """A pod that is gone counts as the others of its ReplicaSet."""
    if target is None:
        return None
    pods, replica_set = folder.by_name("pods"), target["name"].rsplit("-", 1)[0]
    siblings = [pod for (_, name), pod in pods.items() if name.startswith(f"{replica_set}-")]
    return pods.get((target["namespace"], target["name"])) or siblings[0]


def slices_of(folder, service):
    for item in folder.items("endpointslices"):
        owner = item["metadata"]["namespace"], item["metadata"]["labels"]["kubernetes.io/service-name"]
        if owner == key(service) and item["addressType"] == "IPv4":
            yield item


def keys(section):
    for entry in section["dynamic_active_secrets"]:
        held = json.dumps(entry)
        for value in inline_bytes(entry):
            held += base64.b64decode(value).decode("latin-1")
        if "PRIVATE KEY" in held:
            yield f"the secret {entry['name']} holds a key"


def inline_bytes(value):
    if isinstance(value, dict):
        for field, inner in value.items():
            yield from [inner] if field == "inline_bytes" else inline_bytes(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from inline_bytes(inner)


def ztunnel(folder, answer):
    dump = answer.get("config_dump", {"services": [], "workloads": []})
    services = folder.by_name("services")
    for told in dump["services"]:
        service = services[told["namespace"], told["name"]]
        port = service["spec"]["ports"][0]["port"]
        wanted = sorted(found.split(":")[0] for found, pod in ready(folder, service, port) if pod)
        found = sorted(entry["address"].split("/")[1] for entry in told["endpoints"].values())
        if found != wanted:
            yield f"its ztunnel has the endpoints {found} of {label(service)}, the cluster has {wanted}"
