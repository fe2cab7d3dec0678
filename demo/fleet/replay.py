"""A timeline played over folders, to check every state on the way. Shares nothing with the story that wrote it."""

import re

import yaml

from fleet import check
from fleet.check_proxies import never_asked, newcomers
from fleet.folder import Folder, key


def problems(recording):
    """What is inconsistent after any entry of the timeline."""
    yield from check.texts({path.name: path.read_text() for path in recording.glob("*.yaml")})
    folders = {path.name: Folder(path) for path in sorted((recording / "clusters").iterdir())}
    entries = enumerate(yaml.safe_load_all((recording / "timeline.yaml").read_text()), 1)
    for folder in folders.values():
        list(newcomers(folder))  # those of the beginning are looked at where that is
    for number, entry in sorted(entries, key=lambda numbered: seconds(numbered[1]["at"])):
        folder = folders.get(entry.get("cluster"))
        if folder is None:
            continue
        try:
            play(folder, entry)
        except LookupError as error:
            yield f"timeline.yaml: entry {number}: {error}"
        for problem in check.consistency(folder):
            yield f"timeline.yaml: after entry {number} ({entry['at']}): {folder.name}: {problem}"
    for folder in folders.values():
        yield from (f"{folder.name}: {problem}" for problem in never_asked(folder))


def play(folder, entry):
    for reference in entry.get("delete", []):
        listed, item = find(folder, reference)
        listed.remove(item)
    for patch in entry.get("patch", []):
        listed, item = find(folder, patch)
        listed[listed.index(item)] = merged(item, patch)
    for item in entry.get("apply", []):
        listed = folder.lists.setdefault(file_of(folder, item), [])
        listed[:] = [held for held in listed if (held["kind"], key(held)) != (item["kind"], key(item))] + [item]


def seconds(at):
    """Of a time as the story writes it: 3m10s."""
    return sum(int(count) * {"h": 3600, "m": 60, "s": 1}[unit] for count, unit in re.findall(r"(\d+)([hms])", at))


def find(folder, reference):
    for listed in folder.lists.values():
        for item in listed:
            if item["kind"] == reference["kind"] and key(item) == key(reference):
                return listed, item
    raise LookupError(f"{reference['kind']} {'/'.join(key(reference))} is not there")


def file_of(folder, item):
    """The list that has others of its kind."""
    kind = item["kind"].lower()
    same = [file for file, items in folder.lists.items() if any(held["kind"] == item["kind"] for held in items)]
    return same[0] if same else f"{kind}s"


def merged(held, patch):
    if not isinstance(patch, dict):
        return patch
    result = dict(held) if isinstance(held, dict) else {}
    for field, value in patch.items():
        if value is None:
            result.pop(field, None)
        else:
            result[field] = merged(result.get(field), value)
    return result
