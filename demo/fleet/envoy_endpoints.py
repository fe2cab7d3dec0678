"""The endpoints that a proxy knows: those of the cluster's slices, ready ones only, as istiod tells of them."""

from fleet import pods, registry

TUNNEL = "connect_originate"
REDIRECTED = "ambient.istio.io/redirection"

# What gateways found out by themselves: a pod of the canary that runs out of memory is ready, and fails too often.
EJECTING = {("west", "edge-istio"), ("west", "istio-ingressgateway")}
EJECTED_FROM = "outbound|80|v2|cart.shop.svc.cluster.local"


def settle(answer, cluster, proxy):
    balanced = {entry["name"]: entry for entry in answer.resources("clusters") if entry["type"] == "EDS"}
    statuses = {status["name"]: status for status in answer.statuses()}
    for assignment in answer.resources("endpoints"):
        name = assignment["cluster_name"]
        if name in balanced and name.split("|")[3] in registry.services(cluster):
            localities = by_locality(name, cluster, proxy, "outlier_detection" in balanced[name])
            put(assignment, "endpoints", localities)
            put(statuses[name], "host_statuses", hosts(localities))
    if (cluster.identity.name, pods.canonical_name(proxy)) in EJECTING:
        statuses[EJECTED_FROM]["host_statuses"][-1]["health_status"]["failed_outlier_check"] = True


def put(mapping, field, values):
    mapping.pop(field, None)
    if values:
        mapping[field] = values


def serving(name, cluster):
    """What is ready behind a name such as outbound|80|v1|cart.shop.svc.cluster.local."""
    _, port, subset, host = name.split("|")
    labels = registry.subset_labels(cluster, host, subset)
    ready = registry.endpoints(cluster, registry.services(cluster)[host], int(port))
    return [entry for entry in ready if has_labels(entry[2], labels)]


def has_labels(pod, labels):
    """An endpoint without a pod is in no subset."""
    return labels.items() <= (pod["metadata"]["labels"] if pod else {}).items()


def by_locality(name, cluster, proxy, has_failover):
    """Endpoints by place. With outlier detection, what is nearer to the proxy comes first."""
    found, direction = serving(name, cluster), name.split("|")[0]
    here = locality(cluster, proxy["spec"]["nodeName"])
    places = [locality(cluster, node) for *_, node in found]
    groups = [(place, those(found, places, place)) for place in distinct(places)]
    distances = sorted({distance(here, place) for place, _ in groups})
    return [
        {
            "lb_endpoints": [endpoint(*entry[:3], cluster, direction) for entry in entries],
            "load_balancing_weight": len(entries),
            "locality": place,
        }
        | priority(distances.index(distance(here, place)) if has_failover else 0)
        for place, entries in groups
    ]


def distinct(places):
    return sorted((dict(place) for place in {tuple(place.items()) for place in places}), key=lambda at: [*at.values()])


def those(found, places, wanted):
    return [entry for entry, place in zip(found, places, strict=True) if place == wanted]


def locality(cluster, node):
    if node is None:
        return {}
    labels = cluster.node(node)["metadata"]["labels"]
    fields = {"region": pods.REGION, "zone": pods.ZONE, "sub_zone": "topology.istio.io/subzone"}
    return {field: labels[label] for field, label in fields.items() if label in labels}


def distance(here, there):
    """How many of the places from region to rack two localities have not in common."""
    for count, field in enumerate(("region", "zone", "sub_zone")):
        if here.get(field) != there.get(field):
            return 3 - count
    return 0


def priority(number):
    return {"priority": number} if number else {}


def endpoint(address, port, pod, cluster, direction):
    is_tunnelled = pod is not None and accepts_tunnel(pod)
    metadata = {"istio": {"workload": workload(pod, cluster)}} if pod else {}
    if is_tunnelled:
        metadata["envoy.filters.listener.original_dst"] = {"local": f"{address}:{port}"}
    match = {} if registry.is_plain_text(cluster, pod, port) else transport(pod, is_tunnelled, direction)
    metadata |= {"envoy.transport_socket_match": match} if match else {}
    where = {"socket_address": {"address": address, "port_value": port}}
    if is_tunnelled:
        where = {"envoy_internal_address": {"endpoint_id": f"{address}:{port}", "server_listener_name": TUNNEL}}
    told = {"metadata": {"filter_metadata": metadata}} if metadata else {}
    return {
        "endpoint": {"address": where, "health_check_config": {}},
        "health_status": "HEALTHY",
        "load_balancing_weight": 1,
        **told,
    }


def accepts_tunnel(pod):
    """ztunnel takes it for an ambient pod; a waypoint does so itself."""
    return REDIRECTED in pod["metadata"].get("annotations", {}) or pods.is_waypoint(pod)


def transport(pod, is_tunnelled, direction):
    if is_tunnelled:
        return {} if direction == "inbound-vip" else {"tunnel": "http"}
    mode = pod and pod["metadata"]["labels"].get("security.istio.io/tlsMode")
    return {"tlsMode": mode} if mode else {}


def workload(pod, cluster):
    labels = pod["metadata"]["labels"]
    revision = labels.get("service.istio.io/canonical-revision", labels.get("app.kubernetes.io/version", ""))
    told = (pods.canonical_name(pod), revision.replace("latest", ""), cluster.identity.name)
    return ";".join((pods.workload(pod), pod["metadata"]["namespace"], *told))


def hosts(localities):
    """The same endpoints as `/clusters` lists them."""
    listed = [
        {
            "address": entry["endpoint"]["address"],
            "health_status": {"eds_health_status": entry["health_status"]},
            "locality": place["locality"],
            "weight": entry["load_balancing_weight"],
        }
        | priority(place.get("priority"))
        for place in localities
        for entry in place["lb_endpoints"]
    ]
    return sorted(listed, key=lambda host: str(host["address"]))
