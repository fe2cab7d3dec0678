"""What istiod knows of a cluster: services by host, their endpoints, and the config that is there."""

DOMAIN = "svc.cluster.local"
PEER_AUTHENTICATIONS = "peerauthentications.security.istio.io"
FILES = {"virtual-service": "virtualservices.networking.istio.io"}


def services(cluster):
    """Kubernetes' services, by host, but for aliases."""
    listed = cluster.objects["services"]
    return {host_of(item): item for item in listed if "clusterIP" in item["spec"]}


def host_of(service):
    return f"{service['metadata']['name']}.{service['metadata']['namespace']}.{DOMAIN}"


def outside_hosts(cluster):
    entries = cluster.objects.get("serviceentries.networking.istio.io", [])
    return {host for entry in entries for host in entry["spec"]["hosts"]}


def subset_labels(cluster, host, subset):
    for rule in cluster.objects.get("destinationrules.networking.istio.io", []):
        short = f"{rule['spec']['host']}.{rule['metadata']['namespace']}.{DOMAIN}"
        for entry in rule["spec"].get("subsets", []):
            if host in (rule["spec"]["host"], short) and entry["name"] == subset:
                return entry["labels"]
    return {}


def has_config(cluster, path):
    """Whether the object is there that a dump names: /apis/GROUP/VERSION/namespaces/NAMESPACE/KIND/NAME.

    A name with ~ is istiod's own, for what it makes of a Gateway API object."""
    *_, namespace, kind, name = path.split("/")
    if kind not in FILES or "~" in name:
        return True
    items = cluster.objects.get(FILES[kind], [])
    return any((item["metadata"]["namespace"], item["metadata"]["name"]) == (namespace, name) for item in items)


def endpoints(cluster, service, port):
    """Address, port, pod and node of every ready endpoint, by address. Slices of IPv6 are for those who speak it."""
    found = []
    for item in slices_of(cluster, service):
        for endpoint in item["endpoints"] or []:
            if endpoint["conditions"].get("ready", True):
                target = target_port(service, item, port)
                pod = pod_of(cluster, endpoint.get("targetRef"))
                found.append((endpoint["addresses"][0], target, pod, endpoint.get("nodeName")))
    return sorted(found, key=lambda entry: entry[0])


def slices_of(cluster, service):
    owner = (service["metadata"]["namespace"], service["metadata"]["name"])
    return [
        item
        for item in cluster.objects["endpointslices"]
        if (item["metadata"]["namespace"], item["metadata"]["labels"]["kubernetes.io/service-name"]) == owner
        and item["addressType"] == "IPv4"
    ]


def target_port(service, endpoint_slice, port):
    [name] = [entry.get("name") for entry in service["spec"]["ports"] if entry["port"] == port]
    return next(entry["port"] for entry in endpoint_slice["ports"] if entry.get("name") == name)


def pod_of(cluster, reference):
    """One that is gone is remembered as the others of its ReplicaSet are."""
    if reference is None:
        return None
    owner = reference["name"].rsplit("-", 1)[0]
    held = [pod for pod in cluster.objects["pods"] if pod["metadata"]["namespace"] == reference["namespace"]]
    exact = [pod for pod in held if pod["metadata"]["name"] == reference["name"]]
    return (exact or [pod for pod in held if pod["metadata"]["name"].startswith(f"{owner}-")])[0]


def is_plain_text(cluster, pod, port):
    """Whether mTLS is switched off for this port of the pod."""
    rules = [item for item in cluster.objects[PEER_AUTHENTICATIONS] if pod and selects(item, pod)]
    return any(item["spec"].get("portLevelMtls", {}).get(str(port)) == {"mode": "DISABLE"} for item in rules)


def selects(item, pod):
    """An object of one workload; those of a whole namespace say nothing of ports."""
    wanted = item["spec"].get("selector", {}).get("matchLabels", {})
    same_namespace = item["metadata"]["namespace"] == pod["metadata"]["namespace"]
    return bool(wanted) and same_namespace and wanted.items() <= pod["metadata"]["labels"].items()


def accepts_plain_text(cluster):
    """Whether the mesh leaves it to the other side to speak mTLS."""
    default = cluster.find(PEER_AUTHENTICATIONS, "istio-system", "default")
    return default["spec"]["mtls"]["mode"] == "PERMISSIVE"


def gateway_ports(cluster, pod):
    """The ports that Gateways open on the pod, and those behind its service's ports of that number."""
    labels = pod["metadata"]["labels"].items()
    asked = {
        server["port"]["number"]
        for gateway in cluster.objects.get("gateways.networking.istio.io", [])
        if gateway["spec"]["selector"].items() <= labels
        for server in gateway["spec"]["servers"]
    }
    fronts = [
        service
        for service in services(cluster).values()
        if service["spec"].get("selector") and service["spec"]["selector"].items() <= labels
    ]
    ports = [entry for service in fronts for entry in service["spec"]["ports"]]
    return asked | {entry["targetPort"] for entry in ports if entry["port"] in asked}
