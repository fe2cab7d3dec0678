"""Who a cluster is: its names, addresses, mesh and age, and a captured object told in those terms."""

import hashlib
import re
import uuid
from dataclasses import dataclass
from datetime import datetime, timedelta, timezone

# The moment of the capture; everything in the fleet happened before it.
NOW = datetime(2026, 11, 22, 21, 20, tzinfo=timezone.utc)

# Letters and digits that Kubernetes uses in generated names.
ALPHABET = "bcdfghjklmnpqrstvwxz2456789"
VERSION_LABEL = "app.kubernetes.io/version"
UUID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
TIMESTAMP = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z")

# Days between a namespace's objects and the capture; what belongs to no namespace is older than all of them.
AGES = {"bookinfo": 31, "istio-system": 47, "payments": 9, "plain": 44, "shop": 24}
ELDEST = 63


@dataclass(frozen=True)
class Identity:
    name: str
    number: int
    mesh: str
    trust_domain: str
    istio: str
    kubernetes: str
    maturity: float  # scales ages, so that clusters were not all installed on one day
    region: str = ""  # of a cluster that is not alone in its region; else it is called after the cluster

    @property
    def network(self):
        return f"network-{self.name}"

    @property
    def pod_net(self):
        return 10 * (self.number + 1)

    @property
    def service_net(self):
        return 100 + 10 * self.number

    @property
    def is_recorded(self):
        return self.number == 0

    def adopt(self, value):
        """A captured value with this cluster's names in place of the recorded ones."""
        if isinstance(value, dict):
            adopted = {key: self.adopt(inner) for key, inner in value.items()}
            # The capture's charts were built from source, and call themselves 1.0.0 whatever the release.
            return adopted | ({VERSION_LABEL: self.istio} if VERSION_LABEL in value else {})
        if isinstance(value, list):
            return [self.adopt(inner) for inner in value]
        return self.adopt_text(value) if isinstance(value, str) else value

    def adopt_text(self, text):
        if UUID.fullmatch(text):
            return text if self.is_recorded else self.uid(text)
        for recorded, own in self.terms():
            text = re.sub(recorded, own, text)
        return text

    def terms(self):
        return [
            (r"\b(east|west)\b", lambda name: self.adopt_name(name[0])),
            (r"\b10\.10\.", f"10.{self.pod_net}."),
            (r"\b10\.100\.", f"10.{self.service_net}."),
            (r"\bmesh1\b", self.mesh),
            (r"\btrustDomain: cluster\.local\b", f"trustDomain: {self.trust_domain}"),
            (r"(?<=spiffe://)cluster\.local|\bcluster\.local(?=/ns/)", self.trust_domain),
            (r"(?<=istio/)(pilot|proxyv2):[\w.]+", rf"\1:{self.istio}"),
        ]

    def adopt_name(self, recorded):
        """Its nodes, region and network are called after a cluster. Failover rules name the other region of the mesh,
        so two clusters change places."""
        return {"east": self.name, self.name: "east"}.get(recorded, recorded)

    def node(self, number):
        return f"{self.name}-{'abc'[number]}"

    def uid(self, seed):
        return str(uuid.uuid5(uuid.NAMESPACE_DNS, f"{self.name}/{seed}"))

    def suffix(self, seed, length=5):
        return suffix(f"{self.name}/{seed}", length)

    def age(self, item):
        """How long before the capture an object was made: a pod some time after its namespace's other objects."""
        metadata = item["metadata"]
        namespace = metadata["name"] if item["kind"] == "Namespace" else metadata.get("namespace")
        days = AGES.get(namespace, ELDEST) * self.maturity
        if item["kind"] != "Pod":
            return timedelta(days=days)
        workload = metadata.get("generateName", metadata["name"])
        return timedelta(days=days * (0.05 + 0.9 * fraction(f"{self.name}/{workload}")))


def suffix(seed, length=5):
    digest = hashlib.sha256(seed.encode()).digest()
    return "".join(ALPHABET[byte % len(ALPHABET)] for byte in digest[:length])


def fraction(seed):
    return int.from_bytes(hashlib.sha256(seed.encode()).digest()[:4], "big") / 2**32


def stamp(moment):
    return moment.strftime("%Y-%m-%dT%H:%M:%SZ")


def moment(timestamp):
    return datetime.fromisoformat(timestamp[:19] + "+00:00")


def moved(value, delta):
    """The value with every timestamp in it moved back by `delta`."""
    if isinstance(value, dict):
        return {key: moved(inner, delta) for key, inner in value.items()}
    if isinstance(value, list):
        return [moved(inner, delta) for inner in value]
    if isinstance(value, str) and TIMESTAMP.fullmatch(value):
        return stamp(moment(value) - delta)
    return value
