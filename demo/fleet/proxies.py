"""What the proxies of a cluster answer: the captured Envoys, and what each other would say in their place."""

import shutil

from fleet import ambient, envoy, envoy_endpoints, envoy_self, envoy_services, pods, registry

# An app without a captured proxy: whose proxy it is told like, and whose inbound side it has.
LIKE = {
    "details": ("reviews", "reviews"),
    "gifts": ("cart", "checkout"),
    "istio-egressgateway": ("istio-ingressgateway", "istio-ingressgateway"),
    "ratings": ("reviews", "reviews"),
    "recommendations": ("cart", "checkout"),
}


class Answers:
    """Writes an answer for every proxy, as soon as it runs."""

    def __init__(self, capture, folder):
        self.folder = folder
        for stale in folder.glob("*/proxies"):
            shutil.rmtree(stale)
        self.captured = {path.name: envoy.load(path) for path in sorted(capture.iterdir())}
        self.adopted = {}
        self.written = set()

    def complete(self, cluster):
        """For the proxies that have none yet, by what the cluster is now."""
        for pod in cluster.objects["pods"]:
            name = (cluster.identity.name, file_name(pod))
            if pods.has_running_proxy(pod) and name not in self.written:
                self.written.add(name)
                envoy.write(self.folder / name[0] / "proxies" / name[1], self.parts(cluster, pod))

    def parts(self, cluster, pod):
        if pods.canonical_name(pod) == "ztunnel":
            return {"config_dump": ambient.dump(cluster, pod)}
        return self.envoy(cluster, pod).parts

    def envoy(self, cluster, pod):
        app = pods.canonical_name(pod)
        outbound, inbound = LIKE.get(app, (app, app))
        answer = self.model(cluster, outbound, file_name(pod)).copy()
        envoy_self.settle_node(answer, cluster, pod)
        if inbound != app:
            envoy_self.take_inbound(answer, self.model(cluster, inbound), inbound, app)
        envoy_self.settle_tags(answer, pod)
        if registry.accepts_plain_text(cluster):
            envoy_self.accept_plain_text(answer)
        envoy_services.add(answer, cluster, pod)
        envoy_services.drop(answer, cluster, pod)
        envoy_services.listen_for_each(answer, cluster, pod)
        envoy_endpoints.settle(answer, cluster, pod)
        return answer

    def model(self, cluster, app, exact=None):
        """The captured proxy of that name, or else the app's first, in the cluster's own words."""
        of_app = [name for name in self.captured if name.split(".", 1)[1].startswith(f"{app}-")]
        name = exact if exact in self.captured else of_app[0]
        key = (cluster.identity.name, name)
        if key not in self.adopted:
            self.adopted[key] = self.captured[name].adopted(cluster.identity.adopt_text)
        return self.adopted[key]


def file_name(pod):
    return f"{pod['metadata']['namespace']}.{pod['metadata']['name']}"
