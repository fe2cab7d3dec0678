"""Folders of manifests: a capture is trimmed to what Navigator reads, a cluster is written as kubectl prints it."""

import yaml

# Endpoint slices are derived anew, because every variation of a pod changes them.
NOT_TAKEN = {"endpointslices", "replicasets", "serviceaccounts", "statefulsets"}
ONLY = {"configmaps": "istio", "deployments": "istiod"}

POD_SPEC = {
    "containers",
    "hostNetwork",
    "hostname",
    "initContainers",
    "nodeName",
    "restartPolicy",
    "serviceAccountName",
    "subdomain",
}
CONTAINER = {"args", "env", "image", "name", "ports", "restartPolicy"}
NODE_STATUS = {"addresses", "conditions"}
LAST_APPLIED = "kubectl.kubernetes.io/last-applied-configuration"


class Dumper(yaml.SafeDumper):
    """Prints as kubectl does: long strings of several lines as blocks, and no aliases."""

    def ignore_aliases(self, data):
        return True


def represent_string(dumper, text):
    style = "|" if "\n" in text.strip() else None
    return dumper.represent_scalar("tag:yaml.org,2002:str", text, style=style)


Dumper.add_representer(str, represent_string)


def load_capture(folder):
    """A capture's objects by the name of their file (a resource's plural name), without what the demo leaves out."""
    lists = {name: items for name, items in load(folder).items() if name not in NOT_TAKEN}
    for name, only in ONLY.items():
        lists[name] = [item for item in lists[name] if item["metadata"]["name"] == only]
    for items in lists.values():
        for item in items:
            trim(item)
    return lists


def load(folder):
    return {path.stem: yaml.safe_load(path.read_text())["items"] for path in sorted(folder.glob("*.yaml"))}


def write(folder, lists):
    folder.mkdir(parents=True, exist_ok=True)
    for stale in folder.glob("*.yaml"):
        stale.unlink()
    for name, items in lists.items():
        if items:
            (folder / f"{name}.yaml").write_text(dump(items))


def dump(items):
    items = sorted(items, key=lambda item: (item["metadata"].get("namespace", ""), item["metadata"]["name"]))
    listing = {"apiVersion": "v1", "items": items, "kind": "List", "metadata": {"resourceVersion": ""}}
    return yaml.dump(listing, Dumper=Dumper)


def trim(item):
    item["metadata"].pop("managedFields", None)
    item["metadata"].get("annotations", {}).pop(LAST_APPLIED, None)
    if not item["metadata"].get("annotations", True):
        del item["metadata"]["annotations"]
    trim_kind = TRIM.get(item["kind"])
    if trim_kind:
        trim_kind(item)


def trim_pod(pod):
    pod["spec"] = trimmed_pod_spec(pod["spec"])


def trim_deployment(deployment):
    template = deployment["spec"]["template"]
    template["spec"] = trimmed_pod_spec(template["spec"])


def trim_node(node):
    node["status"] = only(NODE_STATUS, node["status"])


def trim_webhooks(configuration):
    # The lab runs istiod outside the cluster; in a cluster its webhooks name a Service.
    for webhook in configuration["webhooks"]:
        service = {"name": "istiod", "namespace": "istio-system", "path": "/inject", "port": 443}
        webhook["clientConfig"] = {"service": service}


TRIM = {
    "Deployment": trim_deployment,
    "MutatingWebhookConfiguration": trim_webhooks,
    "Node": trim_node,
    "Pod": trim_pod,
}


def trimmed_pod_spec(spec):
    spec = only(POD_SPEC, spec)
    for sort in ("initContainers", "containers"):
        if sort in spec:
            spec[sort] = [only(CONTAINER, container) for container in spec[sort]]
    return spec


def only(keys, mapping):
    return {key: value for key, value in mapping.items() if key in keys}
