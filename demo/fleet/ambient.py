"""What ztunnel answers: the workloads, services and policies of its cluster, and the identities of its node."""

from fleet import envoy_endpoints, pods, registry

TUNNEL_PORT = 15008
STRICT = "istio_converted_static_strict"


def dump(cluster, proxy):
    return {
        "certificates": certificates(cluster, proxy),
        "policies": policies(cluster),
        "services": [service(cluster, item) for item in registry.services(cluster).values()],
        "workloadState": states(cluster, proxy),
        "workloads": [workload(cluster, pod) for pod in running(cluster)],
    }


def running(cluster):
    return [pod for pod in cluster.objects["pods"] if "podIP" in pod["status"]]


def local(cluster, proxy):
    """The pods whose traffic this ztunnel carries."""
    node = proxy["spec"]["nodeName"]
    return [pod for pod in running(cluster) if is_redirected(pod) and pod["spec"]["nodeName"] == node]


def is_redirected(pod):
    return envoy_endpoints.REDIRECTED in pod["metadata"].get("annotations", {})


def workload(cluster, pod):
    metadata, labels = pod["metadata"], pod["metadata"]["labels"]
    place = envoy_endpoints.locality(cluster, pod["spec"]["nodeName"])
    told = {
        "canonicalName": pods.canonical_name(pod),
        "canonicalRevision": labels.get("service.istio.io/canonical-revision", "latest"),
        "capacity": 1,
        "clusterId": cluster.identity.name,
        "locality": {field.replace("_", ""): value for field, value in place.items()},
        "name": metadata["name"],
        "namespace": metadata["namespace"],
        "network": cluster.identity.network,
        "node": pod["spec"]["nodeName"],
        "protocol": "HBONE" if envoy_endpoints.accepts_tunnel(pod) else "TCP",
        "serviceAccount": pod["spec"].get("serviceAccountName", "default"),
        "status": "Healthy" if pods.is_ready(pod) else "Unhealthy",
        "trustDomain": cluster.identity.trust_domain,
        "uid": uid(cluster, pod),
        "workloadIps": [entry["ip"] for entry in pod["status"]["podIPs"]],
        "workloadName": pods.workload(pod),
        "workloadType": "pod" if metadata["ownerReferences"][0]["kind"] == "DaemonSet" else "deployment",
    }
    return told | ({"authorizationPolicies": [f"istio-system/{STRICT}"]} if is_redirected(pod) else {})


def uid(cluster, pod):
    return f"{cluster.identity.name}//Pod/{pod['metadata']['namespace']}/{pod['metadata']['name']}"


def service(cluster, item):
    metadata, spec = item["metadata"], item["spec"]
    endpoints = [endpoint(cluster, item, address, pod) for address, pod in addresses(cluster, item)]
    told = {
        "endpoints": {f"{entry['workloadUid']}:{cluster.identity.network}/": entry for entry in endpoints},
        "hostname": registry.host_of(item),
        "ipFamilies": "Dual" if len(spec.get("ipFamilies", [])) > 1 else "IPv4",
        "name": metadata["name"],
        "namespace": metadata["namespace"],
        "ports": {str(port["port"]): port["targetPort"] for port in spec["ports"]},
        "subjectAltNames": [],
        "vips": [network_address(cluster, ip) for ip in spec.get("clusterIPs", []) if ip != "None"],
    }
    return told | waypoint(cluster, metadata)


def addresses(cluster, item):
    """The endpoints that are pods."""
    found = registry.endpoints(cluster, item, item["spec"]["ports"][0]["port"])
    return [(address, pod) for address, _, pod, _ in found if pod]


def endpoint(cluster, item, address, pod):
    return {
        "address": network_address(cluster, address),
        "port": {str(port["port"]): port["targetPort"] for port in item["spec"]["ports"]},
        "service": f"{item['metadata']['namespace']}/{registry.host_of(item)}",
        "status": "Healthy",
        "workloadUid": uid(cluster, pod),
    }


def network_address(cluster, ip):
    return f"{cluster.identity.network}/{ip}"


def waypoint(cluster, metadata):
    """The namespace's label names the Gateway whose pods see this traffic first; they do not see their own."""
    namespace = cluster.find("namespaces", None, metadata["namespace"])["metadata"]
    name = namespace["labels"].get("istio.io/use-waypoint")
    if name in (None, metadata["name"]):
        return {}
    address = cluster.find("services", metadata["namespace"], name)["spec"]["clusterIP"]
    return {"waypoint": {"destination": network_address(cluster, address), "hboneMtlsPort": TUNNEL_PORT}}


def policies(cluster):
    """mTLS for all, as istiod tells it to ztunnel. The authorization policies of the namespace are for its waypoint."""
    if registry.accepts_plain_text(cluster):
        return []
    unauthenticated = [[{"notPrincipals": [{"Presence": []}]}]]
    told = {"action": "Deny", "name": STRICT, "namespace": "istio-system", "rules": [unauthenticated]}
    return [told | {"scope": "WorkloadSelector"}]


def certificates(cluster, proxy):
    """One for each identity of the node, without the certificate itself: nobody signed any for this cluster."""
    identities = sorted({identity(cluster, pod) for pod in local(cluster, proxy)})
    return [{"certChain": [], "identity": name, "rootCerts": [], "state": "Available"} for name in identities]


def identity(cluster, pod):
    account = pod["spec"].get("serviceAccountName", "default")
    return f"spiffe://{cluster.identity.trust_domain}/ns/{pod['metadata']['namespace']}/sa/{account}"


def states(cluster, proxy):
    return {pod["metadata"]["uid"]: state(cluster, pod) for pod in local(cluster, proxy)}


def state(cluster, pod):
    info = {
        "name": pod["metadata"]["name"],
        "namespace": pod["metadata"]["namespace"],
        "serviceAccount": pod["spec"].get("serviceAccountName", "default"),
        "trustDomain": cluster.identity.trust_domain,
    }
    return {"connections": {"inbound": [], "outbound": []}, "info": info, "state": "Up"}
