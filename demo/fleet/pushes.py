"""Scenes of config: what is pushed, and what istiod has to say about it."""

from fleet.identity import stamp

VIRTUAL_SERVICES = "virtualservices.networking.istio.io"
DESTINATION_RULES = "destinationrules.networking.istio.io"
ENVOY_FILTERS = "envoyfilters.networking.istio.io"
POLICIES = "authorizationpolicies.security.istio.io"
ROUTES = "httproutes.gateway.networking.k8s.io"


def useless(story):
    """West: three objects that select nothing, each for another reason."""

    def push(cluster, now):
        subset = {"name": "v3", "labels": {"version": "v3"}}
        add(cluster, DESTINATION_RULES, now, "cart-v3", "shop", {"host": "cart", "subsets": [subset]})
        route = {"route": [{"destination": {"host": "cart-v3"}}]}
        add(cluster, VIRTUAL_SERVICES, now, "cart-preview", "shop", {"hosts": ["cart-v3"], "http": [route]})
        selector = {"matchLabels": {"app": "basket"}}
        add(cluster, POLICIES, now, "basket-deny", "shop", {"action": "DENY", "rules": [{}], "selector": selector})

    say = "config is pushed to shop that selects nothing: cart-v3, cart-preview, basket-deny"
    story.at(80, "west", push, say=say)


def waypoint(story):
    """East: the waypoint of the ambient namespace is given what it cannot take; later on that is taken back."""

    def push(cluster, now):
        add(cluster, ENVOY_FILTERS, now, "waypoint-limits", "payments", BROKEN_FILTER)
        target = {"group": "", "kind": "Service", "name": "ledger-v2"}
        policy = add(cluster, POLICIES, now, "ledger-v2", "payments", {"action": "DENY", "targetRefs": [target]})
        message = "Service payments/ledger-v2 was not found"
        policy["status"] = {"conditions": [condition(now, "WaypointAccepted", "TargetNotFound", message, "1")]}
        split_ledger(cluster, now)

    def take_back(cluster, now):
        for file, name in ((ENVOY_FILTERS, "waypoint-limits"), (POLICIES, "ledger-v2")):
            cluster.objects[file].remove(cluster.find(file, "payments", name))
        join_ledger(cluster, now)

    say = "the waypoint of payments is given config that it rejects: waypoint-limits, ledger-v2 and the route ledger"
    story.at(196, "east", push, say=say)
    story.at(292, "east", take_back, say="the config of payments is taken back")


# Accepted by istiod, which does not look into it; no Envoy knows the field.
BROKEN_FILTER = {
    "configPatches": [
        {
            "applyTo": "HTTP_FILTER",
            "match": {"context": "SIDECAR_INBOUND"},
            "patch": {
                "operation": "INSERT_BEFORE",
                "value": {
                    "name": "envoy.filters.http.local_ratelimit",
                    "typed_config": {
                        "@type": "type.googleapis.com/envoy.extensions.filters.http.local_ratelimit.v3.LocalRateLimit",
                        "requests_per_second": 10,
                    },
                },
            },
        }
    ],
    "targetRefs": [{"group": "gateway.networking.k8s.io", "kind": "Gateway", "name": "waypoint"}],
}


def split_ledger(cluster, now):
    route = cluster.find(ROUTES, "payments", "ledger")
    [rule] = route["spec"]["rules"]
    [held] = rule["backendRefs"]
    rule["backendRefs"] = [{**held, "weight": 90}, {**held, "name": "ledger-v2", "weight": 10}]
    resolve(route, now, "BackendNotFound", "backend(ledger-v2.payments.svc.cluster.local) not found")


def join_ledger(cluster, now):
    route = cluster.find(ROUTES, "payments", "ledger")
    [rule] = route["spec"]["rules"]
    rule["backendRefs"] = [{**rule["backendRefs"][0], "weight": 1}]
    resolve(route, now, "ResolvedRefs", "All references resolved")


def resolve(route, now, reason, message):
    conditions = route["status"]["parents"][0]["conditions"]
    for held in conditions:
        held["observedGeneration"] = route["metadata"]["generation"] + 1
        if held["type"] == "ResolvedRefs":
            held |= condition(now, "ResolvedRefs", reason, message, held["observedGeneration"])


def condition(now, kind, reason, message, generation):
    return {
        "lastTransitionTime": stamp(now),
        "message": message,
        "observedGeneration": generation,
        "reason": reason,
        "status": "True" if reason == kind else "False",
        "type": kind,
    }


def add(cluster, file, now, name, namespace, spec):
    kind, group = KINDS[file]
    metadata = {"creationTimestamp": stamp(now), "generation": 1, "name": name, "namespace": namespace}
    item = {"apiVersion": f"{group}/{VERSIONS.get(kind, 'v1')}", "kind": kind, "metadata": metadata, "spec": spec}
    return cluster.add(file, item)


KINDS = {
    DESTINATION_RULES: ("DestinationRule", "networking.istio.io"),
    ENVOY_FILTERS: ("EnvoyFilter", "networking.istio.io"),
    POLICIES: ("AuthorizationPolicy", "security.istio.io"),
    VIRTUAL_SERVICES: ("VirtualService", "networking.istio.io"),
}
VERSIONS = {"EnvoyFilter": "v1alpha3"}
