"""What happens in the demo. The times are told in demo/README.md; every scene is a few functions here."""

import copy

from fleet import life, parts, pods, pushes
from fleet.identity import NOW, stamp

LENGTH = 360


def tell(story):
    scenes = (canary, crash_loop, pushes.useless, gifts, pushes.waypoint, drop_out, scaling, staging_update, flapping)
    for scene in scenes:
        scene(story)


def pod_comes(story, cluster, seconds, model, node_number, say=None):
    """Created, running three seconds later, ready after four more."""
    born = {}
    story.at(seconds, cluster, lambda c, now: born.update(pod=life.create(c, model(c), node_number, now)), say=say)
    story.at(seconds + 3, cluster, lambda c, now: life.start(c, born["pod"], now))
    story.at(seconds + 7, cluster, lambda c, now: life.set_ready(born["pod"], True, now))


def pod_goes(story, cluster, seconds, choose, say=None):
    """Asked to end, and gone six seconds later."""
    chosen = {}

    def ask(c, now):
        chosen["pod"] = choose(c)
        life.terminate(chosen["pod"], now)

    story.at(seconds, cluster, ask, say=say)
    story.at(seconds + 6, cluster, lambda c, now: life.remove(c, chosen["pod"]))


def living(cluster, namespace, workload):
    found = cluster.pods_of(namespace, workload)
    return [pod for pod in found if "deletionTimestamp" not in pod["metadata"]]


def first(namespace, workload):
    return lambda cluster: living(cluster, namespace, workload)[0]


def last(namespace, workload):
    return lambda cluster: living(cluster, namespace, workload)[-1]


def canary(story):
    """East: cart-v2 leaves its release candidate behind and takes over from cart-v1, step by step."""
    candidate = {}

    def released(cluster):
        model = candidate.setdefault("pod", copy.deepcopy(cluster.pods_of("shop", "cart-v2")[0]))
        return pods.become(model, "cart-v2", "v2", "example/cart:2.0.0")

    def candidate_pod(cluster):
        return next(pod for pod in living(cluster, "shop", "cart-v2") if "rc1" in pod["spec"]["containers"][0]["image"])

    def drained(cluster, _):
        [pod] = [pod for pod in cluster.pods_of("shop", "cart-v1") if "deletionTimestamp" in pod["metadata"]]
        life.remove(cluster, pod)

    pod_comes(story, "east", 8, released, 1, say="cart-v2 of shop gets its release, 2.0.0: a new ReplicaSet")
    pod_goes(story, "east", 16, candidate_pod)
    story.at(20, "east", drained)
    story.at(40, "east", weights(25), say="the canary of shop/cart gets 25% of the traffic; in west it stays at 10%")
    for seconds, node_number in ((50, 2), (58, 0)):
        pod_comes(story, "east", seconds, released, node_number)
    story.at(90, "east", weights(50), say="the canary of shop/cart gets 50%")
    pod_comes(story, "east", 100, released, 1)
    story.at(130, "east", weights(100), say="all of shop/cart goes to v2")
    for seconds in (142, 154):
        pod_goes(story, "east", seconds, first("shop", "cart-v1"))
    say = "the last pod of cart-v1 goes; the mesh's own route, cart-mesh, still leads there"
    pod_goes(story, "east", 168, first("shop", "cart-v1"), say=say)


def weights(percent):
    def change(cluster, _):
        routes = cluster.find(pushes.VIRTUAL_SERVICES, "shop", "shop-public")["spec"]["http"]
        [cart] = [route for route in routes if route.get("name") == "cart"]
        for destination in cart["route"]:
            is_canary = destination["destination"]["subset"] == "v2"
            destination["weight"] = percent if is_canary else 100 - percent

    return change


def crash_loop(story):
    """West: the same canary runs out of memory again and again."""
    chosen = {}

    def pod(cluster):
        if "pod" not in chosen:
            candidates = cluster.pods_of("shop", "cart-v2")
            [chosen["pod"]] = [pod for pod in candidates if pods.status_of(pod, "cart")["restartCount"]]
        return chosen["pod"]

    def run(cluster, now):
        chosen["started"] = now
        life.restart(pod(cluster), "cart", now)

    def fail(cluster, now):
        life.crash(pod(cluster), "cart", chosen["started"], now)

    for number, seconds in enumerate((24, 104, 184, 264, 344)):
        is_news = number == 0
        story.at(seconds, "west", run, say="a pod of cart-v2 is started once more" if is_news else None)
        story.at(seconds + 13, "west", fail, say="it is out of memory again" if is_news else None)


def gifts(story):
    """A service that only east has, until central gets it too."""

    def model(cluster):
        [cart] = cluster.pods_of("shop", "cart-v1")[:1] or cluster.pods_of("shop", "cart-v2")[:1]
        return pods.become(cart, "gifts-v1", "v1", "example/gifts:1.0.0")

    def service(cluster, now):
        address = f"10.{cluster.identity.service_net}.57.150"
        spec = parts.cluster_ip(address, [parts.port("http", 80, 8080)], selector={"app": "gifts"})
        item = parts.service("gifts", "shop", **spec)
        item["metadata"]["creationTimestamp"] = stamp(now)
        cluster.add("services", item)

    for cluster, seconds, say in (
        ("east", 110, "a new service, shop/gifts: no other cluster has it"),
        ("central", 310, "shop/gifts comes to central too"),
    ):
        story.at(seconds, cluster, service, say=say)
        pod_comes(story, cluster, seconds + 4, model, 1)
        pod_comes(story, cluster, seconds + 6, model, 2)


def drop_out(story):
    """Central: for three quarters of a minute nothing is heard of it."""
    story.at(210, "central", link="down", say="central drops out: its edge is gone")
    story.at(255, "central", link="up", say="central is back")


def scaling(story):
    """West: the autoscaler of productpage follows the evening."""
    model = first("bookinfo", "productpage-v1")
    pod_comes(story, "west", 236, model, 0, say="productpage is scaled up from 1 to 3")
    pod_comes(story, "west", 240, model, 2)
    pod_goes(story, "west", 326, last("bookinfo", "productpage-v1"), say="productpage is scaled down to 2")


def staging_update(story):
    """Staging: a rolling update of details."""
    image = "docker.io/istio/examples-bookinfo-details-v1:1.19.1"
    model = {}

    def updated(cluster):
        old = model.setdefault("pod", copy.deepcopy(cluster.pods_of("bookinfo", "details-v1")[0]))
        return pods.become(old, "details-v1", "v1", image)

    pod_comes(story, "staging", 150, updated, 0, say="details is updated to 1.19.1")
    pod_goes(story, "staging", 158, first("bookinfo", "details-v1"))


# Pods whose probes fail now and then, in turn.
RESTLESS = [
    ("west", "bookinfo", "ratings-v1"),
    ("staging", "bookinfo", "productpage-v1"),
    ("east", "bookinfo", "reviews-v2"),
    ("central", "shop", "checkout"),
    ("west", "payments", "ledger"),
    ("staging", "bookinfo", "reviews-v1"),
]
FLAP_EVERY = 7


def flapping(story):
    """Something changes every few seconds, as it does in any fleet."""
    for number, seconds in enumerate(range(4, LENGTH - 5, FLAP_EVERY)):
        cluster, namespace, workload = RESTLESS[number % len(RESTLESS)]
        choose = first(namespace, workload)
        story.at(seconds, cluster, lambda c, now, choose=choose: life.probe(choose(c), False, now))
        story.at(seconds + 4, cluster, lambda c, now, choose=choose: life.probe(choose(c), True, now))


def about(clusters):
    return {
        "format": 1,
        "name": "demo",
        "description": "Three clusters of one mesh in two regions, and one of another mesh, for six minutes.",
        "start": stamp(NOW),
        "length": f"{LENGTH // 60}m",
        "clusters": sorted(cluster.identity.name for cluster in clusters),
        "kubernetes": {cluster.identity.name: cluster.identity.kubernetes for cluster in clusters},
    }
