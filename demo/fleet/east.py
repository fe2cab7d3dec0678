"""East: the captured cluster itself, with pods that come and go and Services of every sort."""

from datetime import timedelta

from fleet import parts, pods, states
from fleet.cluster import Cluster
from fleet.identity import Identity
from fleet.ztunnel import add_ztunnels

EAST = Identity(
    name="east",
    number=0,
    mesh="mesh1",
    trust_domain="cluster.local",
    istio="1.31.0",
    kubernetes="v1.34.1",
    maturity=1.0,
)

NO_MEMORY = (
    "0/3 nodes are available: 3 Insufficient memory. no new claims to deallocate, "
    "preemption: 0/3 nodes are available: 3 No preemption victims found for incoming pod."
)


def east(capture):
    cluster = Cluster(EAST, capture)
    add_ztunnels(cluster)
    scale_cart_down(cluster)
    add_unschedulable_details(cluster)
    add_services_of_every_sort(cluster)
    ingress = cluster.find("services", "istio-system", "istio-ingressgateway")
    ingress["status"]["loadBalancer"] = {"ingress": [{"ip": "203.0.113.10", "ipMode": "VIP"}]}
    cluster.derive_slices()
    return cluster


def scale_cart_down(cluster):
    """From four replicas to the recorded three: the fourth drains."""
    model = cluster.pods_of("shop", "cart-v1")[0]
    states.terminating(cluster.add_pod(model, 2, timedelta(hours=9)))


def add_unschedulable_details(cluster):
    [model] = cluster.pods_of("bookinfo", "details-v1")
    image = "registry.istio.io/release/examples-bookinfo-details-v2:1.20.3"
    pod = cluster.add_pod(pods.become(model, "details-v2", "v2", image), 0, timedelta(minutes=52))
    states.unschedulable(pod, NO_MEMORY)


def add_services_of_every_sort(cluster):
    net = cluster.identity.service_net
    nobody = parts.cluster_ip(f"10.{net}.18.4", [parts.port("http", 80, 8080)], selector={"app": "wishlist"})
    cluster.add("services", parts.service("wishlist", "shop", **nobody))
    alias = {"externalName": "warehouse.example.com", "sessionAffinity": "None", "type": "ExternalName"}
    cluster.add("services", parts.service("warehouse", "shop", **alias))
    outside = parts.cluster_ip(f"10.{net}.88.31", [parts.port("tcp-db2", 50000, 50000)])
    cluster.add("services", parts.service("mainframe-db", "plain", **outside))
    addresses = ["10.99.0.2", "10.99.0.3"]
    cluster.outside_slices.append(parts.outside_slice("mainframe-db", "plain", addresses, "tcp-db2", 50000))
