"""Staging: a mesh of its own, small and older, with an endpoint that outlived its pod."""

from fleet import pods, slices
from fleet.cluster import Cluster, reduced
from fleet.identity import Identity

STAGING = Identity(
    name="staging",
    number=2,
    mesh="staging",
    trust_domain="staging.local",
    istio="1.29.2",
    kubernetes="v1.32.9",
    maturity=2.2,
)

NAMESPACES = {"bookinfo", "default", "istio-system", "kube-node-lease", "kube-public", "kube-system", "plain"}
WORKLOADS = {
    "details-v1",
    "istio-ingressgateway",
    "istiod",
    "mysql",
    "productpage-v1",
    "ratings-v1",
    "reviews-v1",
    "reviews-v2",
}
FILES = {"configmaps", "deployments", "mutatingwebhookconfigurations", "namespaces", "nodes", "pods", "services"}
CONFIG = {
    "destinationrules.networking.istio.io": {"details", "productpage", "ratings", "reviews"},
    "gateways.networking.istio.io": {"bookinfo-gateway"},
    "peerauthentications.security.istio.io": {"default"},
    "virtualservices.networking.istio.io": {"bookinfo", "reviews"},
}


def staging(capture):
    cluster = Cluster(STAGING, reduced(capture, is_kept))
    for name in ("productpage", "details", "ratings", "reviews"):
        age_images(cluster, name)
    soften_mtls(cluster)
    cluster.slices_by_hand.append(leave_endpoint_behind)
    cluster.derive_slices()
    return cluster


def is_kept(file, item):
    metadata = item["metadata"]
    if file in CONFIG:
        return metadata["name"] in CONFIG[file] and metadata["namespace"] in NAMESPACES
    if file == "namespaces":
        return metadata["name"] in NAMESPACES
    if file == "pods":
        return pods.workload(item) in WORKLOADS
    if file == "services":
        return metadata["namespace"] in NAMESPACES and metadata["name"] != "istio-egressgateway"
    return file in FILES


def age_images(cluster, app):
    for pod in [pod for pod in cluster.objects["pods"] if pod["metadata"]["labels"].get("app") == app]:
        version = pod["metadata"]["labels"]["version"]
        image = f"docker.io/istio/examples-bookinfo-{app}-{version}:1.18.0"
        cluster.replace_pod(pod, pods.become(pod, pods.workload(pod), version, image))


def soften_mtls(cluster):
    default = cluster.find("peerauthentications.security.istio.io", "istio-system", "default")
    default["spec"]["mtls"]["mode"] = "PERMISSIVE"


def leave_endpoint_behind(cluster, made):
    """The pod was deleted by force while the controller manager was down, so its endpoint still gets traffic."""
    [pod] = cluster.pods_of("bookinfo", "ratings-v1")
    [ratings] = [item for item in made if slices.service_of(item) == "ratings"]
    [alive] = ratings["endpoints"]
    gone = {
        **alive["targetRef"],
        "name": pod["metadata"]["generateName"] + cluster.identity.suffix("gone"),
        "uid": cluster.identity.uid("gone"),
    }
    ratings["endpoints"].append({**alive, "addresses": [f"10.{cluster.identity.pod_net}.0.77"], "targetRef": gone})
