"""What an Envoy's admin pages answer, taken apart and put together."""

import copy
import gzip
import json

PARTS = ("config_dump", "clusters", "server_info", "certs")

# Where a dump lists its resources: section, lists of the section, and what an item calls its resource.
RESOURCES = {
    "clusters": ("Clusters", ("dynamic_active_clusters",), "cluster"),
    "endpoints": ("Endpoints", ("dynamic_endpoint_configs",), "endpoint_config"),
    "listeners": ("Listeners", ("dynamic_listeners",), None),
    "routes": ("Routes", ("dynamic_route_configs", "static_route_configs"), "route_config"),
}


class Answer:
    def __init__(self, parts):
        self.parts = parts

    def adopted(self, adopt_text):
        """The same in another cluster's words. Certificates stay what they are: nobody can sign them anew."""
        texts = {part: json.dumps(self.parts[part]) for part in PARTS if part != "certs"}
        return Answer({"certs": self.parts["certs"]} | {part: json.loads(adopt_text(texts[part])) for part in texts})

    def copy(self):
        return copy.deepcopy(self)

    def section(self, name):
        suffix = f".{name}ConfigDump"
        return next(config for config in self.parts["config_dump"]["configs"] if config["@type"].endswith(suffix))

    def lists(self, kind):
        section, lists, _ = RESOURCES[kind]
        return [self.section(section)[field] for field in lists if field in self.section(section)]

    def items(self, kind):
        return [item for listed in self.lists(kind) for item in listed]

    def resources(self, kind):
        return [item[RESOURCES[kind][2]] for item in self.items(kind)]

    def keep(self, kind, is_kept):
        for listed in self.lists(kind):
            listed[:] = [item for item in listed if is_kept(item)]

    def nodes(self):
        """Who the proxy says that it is, in both places."""
        return [self.section("Bootstrap")["bootstrap"]["node"], self.parts["server_info"]["node"]]

    def statuses(self):
        return self.parts["clusters"]["cluster_statuses"]


def named(kind, item):
    """The name of a resource by its item of the dump; a listener that was rejected may have none."""
    field = RESOURCES[kind][2]
    resource = item[field] if field else item
    return resource.get("cluster_name") or resource.get("name") or ""


def load(folder):
    return Answer({part: json.loads((folder / f"{part}.json").read_text()) for part in PARTS})


def write(folder, parts):
    """Compact and compressed; the same parts always make the same bytes."""
    folder.mkdir(parents=True, exist_ok=True)
    for part, document in parts.items():
        text = json.dumps(document, separators=(",", ":"), sort_keys=True)
        (folder / f"{part}.json.gz").write_bytes(gzip.compress(text.encode(), mtime=0))
