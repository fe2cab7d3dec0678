"""West: the same mesh in another region and with both IP families, where a canary goes wrong."""

from datetime import timedelta

from fleet import parts, pods, states
from fleet.cluster import Cluster
from fleet.identity import Identity
from fleet.ztunnel import add_ztunnels

WEST = Identity(
    name="west",
    number=1,
    mesh="mesh1",
    trust_domain="cluster.local",
    istio="1.31.0",
    kubernetes="v1.34.1",
    maturity=0.6,
)


def west(capture):
    cluster = Cluster(WEST, capture)
    move_reviews_to_v3(cluster)
    add_recommendations(cluster)
    widen_cart_canary(cluster)
    add_ztunnels(cluster)
    ingress = cluster.find("services", "istio-system", "istio-ingressgateway")
    ingress["status"]["loadBalancer"] = {"ingress": [{"hostname": "ingress-5c1e0b7d.elb.west.example.com"}]}
    add_second_family(cluster)
    cluster.derive_slices()
    return cluster


def move_reviews_to_v3(cluster):
    """The VirtualService stays as it is in east: its default route still names v1, which has no pod here."""
    cluster.remove_pods("bookinfo", "reviews-v1")
    [model] = cluster.pods_of("bookinfo", "reviews-v3")
    cluster.add_pod(model, 2, timedelta(days=2, hours=3))


def add_recommendations(cluster):
    """A service of west alone, injected with native sidecars."""
    address = f"10.{cluster.identity.service_net}.57.140"
    spec = parts.cluster_ip(address, [parts.port("http", 80, 8080)], selector={"app": "recommendations"})
    cluster.add("services", parts.service("recommendations", "shop", **spec))
    [cart] = cluster.pods_of("shop", "cart-v2")
    model = pods.become(cart, "recommendations", "v1", "example/recommendations:0.9.2")
    states.native_sidecar(model)
    for node_number in (1, 2):
        cluster.add_pod(model, node_number, timedelta(days=4, hours=7))


def widen_cart_canary(cluster):
    [canary] = cluster.pods_of("shop", "cart-v2")
    for node_number in (0, 2):
        pod = cluster.add_pod(canary, node_number, timedelta(minutes=78))
    states.crash_looping(pod, "cart", restarts=14)


def add_second_family(cluster):
    cluster.is_dual_stack = True
    for node in cluster.objects["nodes"]:
        addresses = node["status"]["addresses"]
        addresses.append({"address": pods.ipv6(addresses[0]["address"]), "type": "InternalIP"})
    for pod in cluster.objects["pods"]:
        pods.place(pod, cluster.node(pod["spec"]["nodeName"]))
        pods.add_second_address(pod)
    cluster.find("services", "bookinfo", "productpage")["spec"]["ipFamilyPolicy"] = "RequireDualStack"
    for service in cluster.objects["services"]:
        if service["spec"]["ipFamilyPolicy"] != "SingleStack":
            service["spec"]["ipFamilies"].append("IPv6")
            service["spec"]["clusterIPs"].append(pods.ipv6(service["spec"]["clusterIP"]))
