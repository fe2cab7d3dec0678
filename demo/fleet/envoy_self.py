"""Who a proxy is, and what it takes in for the app beside it."""

import json
import re

from fleet import envoy, pods

# The one label that the injector keeps from the proxy.
NOT_TOLD = "pod-template-hash"
META = "ISTIO_META_"


def settle_node(answer, cluster, pod):
    metadata = pod["metadata"]
    namespace = metadata["namespace"]
    for node in answer.nodes():
        role = node["id"].split("~")[0]
        address = pod["status"]["podIP"]
        node["id"] = f"{role}~{address}~{metadata['name']}.{namespace}~{namespace}.svc.cluster.local"
        node["cluster"] = f"{pods.canonical_name(pod)}.{namespace}"
        told = told_to_proxy(pod) | about(pod, cluster)
        node["metadata"] |= {field: value for field, value in told.items() if field in node["metadata"]}


def told_to_proxy(pod):
    """What the injector wrote into the proxy's environment."""
    variables = pods.proxy(pod).get("env", [])
    return {
        variable["name"].removeprefix(META): in_one_line(variable["value"])
        for variable in variables
        if variable["name"].startswith(META) and "value" in variable
    }


def in_one_line(value):
    """The pod's ports are a JSON list, which the injector writes in several lines."""
    return re.sub(r"\n *", "", value)


def about(pod, cluster):
    metadata = pod["metadata"]
    addresses = [entry["ip"] for entry in pod["status"]["podIPs"]]
    return {
        "ANNOTATIONS": metadata.get("annotations", {}),
        "INSTANCE_IPS": ",".join([*addresses, "127.0.0.1", "::1"]),
        "ISTIO_VERSION": cluster.identity.istio,
        "LABELS": {label: value for label, value in metadata["labels"].items() if label != NOT_TOLD},
        "NAME": metadata["name"],
        "NAMESPACE": metadata["namespace"],
        "NODE_NAME": pod["spec"]["nodeName"],
        "SERVICE_ACCOUNT": pod["spec"]["serviceAccountName"],
    }


def settle_tags(answer, pod):
    """Traces are tagged with the workload, in every listener."""
    labels = pod["metadata"]["labels"]
    tags = {
        "istio.canonical_revision": labels["service.istio.io/canonical-revision"],
        "istio.canonical_service": labels["service.istio.io/canonical-name"],
    }
    text = json.dumps(answer.section("Listeners"))
    for tag, value in tags.items():
        text = re.sub(rf'"value": "[^"]*"}}, "tag": "{tag}"', f'"value": "{value}"}}, "tag": "{tag}"', text)
    answer.section("Listeners").update(json.loads(text))


def take_inbound(answer, model, was_app, app):
    """The inbound side of another app's proxy, as if it were this app's."""
    inbound = model.adopted(lambda text: re.sub(rf"\b{was_app}\b", app, text))
    for kind in envoy.RESOURCES:
        for ours, theirs in zip(answer.lists(kind), inbound.lists(kind), strict=True):
            taken = [item for item in theirs if is_inbound(envoy.named(kind, item))]
            ours[:] = [item for item in ours if not is_inbound(envoy.named(kind, item))] + taken
    statuses = [status for status in inbound.statuses() if is_inbound(status["name"])]
    answer.statuses()[:] = [status for status in answer.statuses() if not is_inbound(status["name"])] + statuses


def is_inbound(name):
    return name.startswith("inbound|") or name in ("virtualInbound", "InboundPassthroughCluster")


def accept_plain_text(answer):
    """Where mTLS is not asked for, each chain that wants it has a twin that takes what comes."""
    for item in answer.items("listeners"):
        if item.get("name") == "virtualInbound":
            chains = item["active_state"]["listener"]["filter_chains"]
            chains += [plain(chain) for chain in chains if "transport_socket" in chain]


def plain(chain):
    match = chain["filter_chain_match"] | {"transport_protocol": "raw_buffer"}
    if "application_protocols" in match:
        match["application_protocols"] = ["http/1.1", "h2c"]
    twin = {field: value for field, value in chain.items() if field != "transport_socket"}
    return twin | {"filter_chain_match": match}
