"""A cluster's folder as the checks read it."""

from fleet import manifests


class Folder:
    def __init__(self, path):
        self.path, self.name = path, path.name
        self.answered = set()  # the proxies whose answers were compared with the cluster
        self.texts = {file.stem: file.read_text() for file in sorted(path.glob("*.yaml"))}
        self.lists = manifests.load(path)

    def items(self, *files):
        return [item for file in files or self.lists for item in self.lists.get(file, [])]

    def by_name(self, file):
        return {key(item): item for item in self.items(file)}


def ips(pod, family):
    return [entry["ip"] for entry in pod["status"].get("podIPs", []) if (":" in entry["ip"]) == (family == "IPv6")]


def is_ready(pod):
    return any(entry["type"] == "Ready" and entry["status"] == "True" for entry in pod["status"]["conditions"])


def differences(item, ours, theirs, whose):
    for field in sorted(ours.keys() | theirs.keys()):
        if ours.get(field) != theirs.get(field):
            yield f"{label(item)} has {field} {ours.get(field)}, {whose} has {theirs.get(field)}"


def key(item):
    return item["metadata"].get("namespace", ""), item["metadata"]["name"]


def label(item):
    return f"{item['kind']} {'/'.join(filter(None, key(item)))}"
