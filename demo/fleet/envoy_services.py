"""The services that a proxy knows: without those of the capture that a cluster lacks, with those that only it has."""

import json
import re

from fleet import envoy, pods, registry

# A service that the capture lacks is told of like one that it has. None of them has config of its own.
LIKE = {
    "gifts.shop": "checkout.shop",
    "mainframe-db.plain": "mysql.plain",
    "recommendations.shop": "checkout.shop",
    "wishlist.shop": "checkout.shop",
}
# Its Sidecar shows it nothing else of its namespace.
RESTRICTED = "checkout"
# Its listeners are those of the Gateways that choose it.
BY_GATEWAY = ("istio-egressgateway", "istio-ingressgateway")


def add(answer, cluster, proxy):
    if pods.canonical_name(proxy) == RESTRICTED:
        return
    services = registry.services(cluster)
    for name, model_name in LIKE.items():
        host, model_host = f"{name}.{registry.DOMAIN}", f"{model_name}.{registry.DOMAIN}"
        if host in services:
            add_like(answer, services[host], services[model_host])


def add_like(answer, service, model):
    def adopted(item):
        text = json.dumps(item)
        for theirs, ours in zip(words(model), words(service), strict=True):
            text = re.sub(rf"(?<![A-Za-z0-9]){re.escape(theirs)}(?![A-Za-z0-9-])", ours, text)
        return json.loads(text)

    host, address = registry.host_of(model), model["spec"]["clusterIP"]
    for kind in ("clusters", "endpoints", "listeners"):
        for listed in answer.lists(kind):
            listed += [adopted(item) for item in listed if is_of(envoy.named(kind, item), host, address)]
    for config in answer.resources("routes"):
        hosts = config["virtual_hosts"]
        hosts += [adopted(item) for item in hosts if is_of(item["name"], host, address)]
    answer.statuses().extend([adopted(item) for item in answer.statuses() if is_of(item["name"], host, address)])


def words(service):
    [port] = service["spec"]["ports"]
    return service["metadata"]["name"], service["spec"]["clusterIP"], str(port["port"])


def is_of(name, host, address):
    return name.endswith(f"||{host}") or name.startswith((f"{host}:", f"{address}_"))


def drop(answer, cluster, proxy):
    """What names a service or config that is not there goes, and then what has nothing left in it."""
    known = registry.services(cluster).keys() | registry.outside_hosts(cluster)
    gone = {entry["name"] for entry in answer.resources("clusters") if is_gone(entry["name"], known)}
    for kind in ("clusters", "endpoints"):
        answer.keep(kind, lambda item, kind=kind: envoy.named(kind, item) not in gone)
    answer.statuses()[:] = [status for status in answer.statuses() if status["name"] not in gone]
    drop_listeners(answer, gone | drop_routes(answer, cluster, known), closed_ports(answer, cluster, proxy))


def is_gone(name, known):
    return name.count("|") == 3 and name.split("|")[3] not in known | {""}


def drop_routes(answer, cluster, known):
    """The names of the route configurations that lead nowhere now."""
    for config in answer.resources("routes"):
        for entry in config["virtual_hosts"]:
            entry["routes"] = [route for route in entry["routes"] if has_config(route, cluster)]
        led = [entry for entry in config["virtual_hosts"] if leads_somewhere(entry["name"], known)]
        config["virtual_hosts"] = [entry for entry in led if entry["routes"]]
    empty = {entry["name"] for entry in answer.resources("routes") if "name" in entry and is_empty(entry)}
    answer.keep("routes", lambda item: envoy.named("routes", item) not in empty)
    return empty


def has_config(route, cluster):
    """A route that no object asked for is istiod's default."""
    path = route.get("metadata", {}).get("filter_metadata", {}).get("istio", {}).get("config")
    return path is None or registry.has_config(cluster, path)


def leads_somewhere(virtual_host, known):
    host = virtual_host.rsplit(":", 1)[0]
    return host in known or not host.endswith((registry.DOMAIN, ".internal"))


def is_empty(config):
    return all(entry["name"] == "allow_any" for entry in config["virtual_hosts"])


def drop_listeners(answer, gone, closed):
    for item in answer.items("listeners"):
        listener = item.get("active_state", {}).get("listener", {})
        if "filter_chains" in listener:
            kept = [chain for chain in listener["filter_chains"] if not gone & set(targets(chain))]
            listener["filter_chains"] = kept
    answer.keep("listeners", lambda item: has_chains(item) and item.get("name") not in closed)


def targets(chain):
    """The route configurations and clusters that a chain names."""
    for entry in chain["filters"]:
        settings = entry.get("typed_config", {})
        yield settings.get("rds", {}).get("route_config_name") or settings.get("cluster")


def has_chains(item):
    return "active_state" not in item or item["active_state"]["listener"].get("filter_chains") != []


def closed_ports(answer, cluster, proxy):
    if pods.canonical_name(proxy) not in BY_GATEWAY:
        return set()
    names = {item["name"] for item in answer.items("listeners") if item["name"].startswith("0.0.0.0_")}
    return names - {f"0.0.0.0_{port}" for port in registry.gateway_ports(cluster, proxy)}


def listen_for_each(answer, cluster, proxy):
    """A headless service has a listener for each of its endpoints, but for the proxy's own."""
    for host, service in registry.services(cluster).items():
        if service["spec"]["clusterIP"] == "None":
            for entry in service["spec"]["ports"]:
                addresses = [address for address, *_ in registry.endpoints(cluster, service, entry["port"])]
                others = [address for address in addresses if address != proxy["status"]["podIP"]]
                put_listeners(answer, f"outbound|{entry['port']}||{host}", others)


def put_listeners(answer, target, addresses):
    [listed] = answer.lists("listeners")
    found = [index for index, item in enumerate(listed) if serves_only(item, target)]
    if found:
        model = listed[found[0]]
        listed[found[0] : found[-1] + 1] = [readdressed(model, address) for address in addresses]


def serves_only(item, target):
    chains = item.get("active_state", {}).get("listener", {}).get("filter_chains", [])
    return [list(targets(chain)) for chain in chains] == [[target]]


def readdressed(model, address):
    held = model["active_state"]["listener"]["address"]["socket_address"]["address"]
    return json.loads(re.sub(rf'"{re.escape(held)}(?=["_])', f'"{address}', json.dumps(model)))
