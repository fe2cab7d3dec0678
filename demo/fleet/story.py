"""What happens, in order of time: scenes change clusters, and what they changed is written down as a timeline."""

import copy
from datetime import timedelta

import yaml

from fleet import manifests
from fleet.identity import NOW


class Story:
    def __init__(self, clusters, after_scene):
        self.after_scene = after_scene
        self.clusters = {cluster.identity.name: cluster for cluster in clusters}
        self.scenes = []
        self.entries = []

    def at(self, seconds, cluster, scene=None, *, say=None, link=None):
        """At that time `scene(cluster, now)` changes the cluster, or its link goes up or down."""
        self.scenes.append((seconds, cluster, scene, say, link))

    def play(self):
        for seconds, name, scene, say, link in sorted(self.scenes, key=lambda scene: scene[0]):
            entry = {"at": offset(seconds), "cluster": name, "say": say, "link": link}
            if scene:
                entry |= self.changes(self.clusters[name], scene, NOW + timedelta(seconds=seconds))
            self.entries.append({field: value for field, value in entry.items() if value})
        return self.entries

    def changes(self, cluster, scene, now):
        before = by_key(cluster.objects)
        scene(cluster, now)
        cluster.derive_slices()
        self.after_scene(cluster)
        after = by_key(cluster.objects)
        for key, item in after.items():
            if key in before and before[key] != item:
                cluster.touch(item, before[key])
        return {
            "delete": [reference(item) for key, item in before.items() if key not in after],
            "patch": [
                reference(item) | deep_merge(patch(before[key], item), reference(item))
                for key, item in after.items()
                if key in before and before[key] != item
            ],
            "apply": [copy.deepcopy(item) for key, item in after.items() if key not in before],
        }


def offset(seconds):
    minutes, seconds = divmod(seconds, 60)
    return f"{minutes}m{seconds}s" if minutes else f"{seconds}s"


def by_key(objects):
    items = [item for listed in objects.values() for item in listed]
    return {key(item): copy.deepcopy(item) for item in items}


def key(item):
    metadata = item["metadata"]
    return item["apiVersion"].split("/")[0], item["kind"], metadata.get("namespace", ""), metadata["name"]


def reference(item):
    named = {field: item["metadata"][field] for field in ("name", "namespace") if field in item["metadata"]}
    return {"apiVersion": item["apiVersion"], "kind": item["kind"], "metadata": named}


def patch(before, after):
    """The merge patch that makes `after` of `before`."""
    changes = {field: None for field in before if field not in after}
    for field, value in after.items():
        held = before.get(field)
        if field not in before:
            changes[field] = copy.deepcopy(value)
        elif held != value:
            both = isinstance(held, dict) and isinstance(value, dict)
            changes[field] = patch(held, value) if both else copy.deepcopy(value)
    return changes


def deep_merge(base, more):
    """`base` with all of `more` in it."""
    merged = dict(base)
    for field, value in more.items():
        held = merged.get(field)
        merged[field] = deep_merge(held, value) if isinstance(held, dict) and isinstance(value, dict) else value
    return merged


def write(path, entries):
    path.write_text("".join("---\n" + dump(entry) for entry in entries))


def dump(entry):
    """Compact, as a person would write it: what holds no other maps goes into one line."""
    return yaml.dump(entry, Dumper=manifests.Dumper, default_flow_style=None, sort_keys=False, width=120)
