"""Central: the second cluster of east's region. It sells and reviews, but has no ambient mesh and no canary."""

from fleet import pods
from fleet.cluster import Cluster, reduced
from fleet.identity import Identity

CENTRAL = Identity(
    name="central",
    number=3,
    mesh="mesh1",
    trust_domain="cluster.local",
    istio="1.30.4",
    kubernetes="v1.34.1",
    maturity=0.3,
    region="east",
)

LACKS = {"payments", "plain"}
LACKS_WORKLOADS = {"cart-v2", "istio-egressgateway", "reviews-v3"}


def central(capture):
    cluster = Cluster(CENTRAL, reduced(capture, is_kept))
    fail_over_to_west(cluster)
    cluster.derive_slices()
    return cluster


def is_kept(file, item):
    metadata = item["metadata"]
    if LACKS & {metadata.get("namespace"), metadata["name"]}:
        return False
    if file == "pods":
        return pods.workload(item) not in LACKS_WORKLOADS
    return file != "services" or metadata["name"] not in LACKS_WORKLOADS


def fail_over_to_west(cluster):
    """Its rules tell of regions, and its region is not called after it."""
    for rule in cluster.objects["destinationrules.networking.istio.io"]:
        balancer = rule["spec"].get("trafficPolicy", {}).get("loadBalancer", {})
        for failover in balancer.get("localityLbSetting", {}).get("failover", []):
            failover["from"] = cluster.identity.region
