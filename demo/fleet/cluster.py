"""One cluster in the making: the captured objects in its own terms, and what a recipe does to them."""

import copy

from fleet import parts, pods, slices, teams
from fleet.identity import NOW, moment, moved, stamp


def reduced(capture, is_kept):
    """What of a capture a smaller cluster has."""
    kept = {file: [item for item in items if is_kept(file, item)] for file, items in capture.items()}
    return {file: items for file, items in kept.items() if items}


class Cluster:
    def __init__(self, identity, capture):
        self.identity = identity
        self.objects = {name: [self.settled(item) for item in items] for name, items in capture.items()}
        for node in self.objects["nodes"]:
            self.settle_node(node)
        for pod in self.objects["pods"]:
            self.settle_pod(pod)
        for service in self.objects["services"]:
            teams.label(service)
        self.label_network()
        self.address_count = max(int(pod["status"]["podIP"].split(".")[-1]) for pod in self.objects["pods"])
        self.outside_slices = []
        self.is_dual_stack = False
        self.slices_by_hand = []
        self.add_api_server()

    def settled(self, item):
        item = self.identity.adopt(item)
        return moved(item, self.identity.age(item))

    def settle_node(self, node):
        node["metadata"]["labels"][pods.REGION] = self.identity.region or self.identity.name
        address = f"192.168.{self.identity.pod_net}.{10 + self.objects['nodes'].index(node)}"
        node["status"]["addresses"] = [
            {"address": address, "type": "InternalIP"},
            {"address": node["metadata"]["name"], "type": "Hostname"},
        ]
        for condition in node["status"]["conditions"]:
            condition["lastHeartbeatTime"] = stamp(NOW)

    def settle_pod(self, pod):
        if not self.identity.is_recorded and pods.is_replica(pod):
            self.rename(pod)
        self.set_environment(pod["spec"])
        pods.place(pod, self.node(pod["spec"]["nodeName"]))

    def set_environment(self, pod_spec):
        values = {
            "CLUSTER_ID": self.identity.name,
            "ISTIO_META_CLUSTER_ID": self.identity.name,
            "TRUST_DOMAIN": self.identity.trust_domain,
        }
        for container in pod_spec["containers"]:
            for variable in container.get("env", []):
                if variable["name"] in values:
                    variable["value"] = values[variable["name"]]

    def label_network(self):
        self.set_environment(self.find("deployments", "istio-system", "istiod")["spec"]["template"]["spec"])
        namespace = self.find("namespaces", None, "istio-system")
        namespace["metadata"]["labels"]["topology.istio.io/network"] = self.identity.network

    def find(self, file, namespace, name):
        for item in self.objects[file]:
            if (item["metadata"].get("namespace"), item["metadata"]["name"]) == (namespace, name):
                return item
        raise LookupError(f"{self.identity.name} has no {file} {namespace}/{name}")

    def node(self, name):
        return self.find("nodes", None, name)

    def pods_of(self, namespace, workload):
        return [
            pod
            for pod in self.objects["pods"]
            if pod["metadata"]["namespace"] == namespace and pods.workload(pod) == workload
        ]

    def remove_pods(self, namespace, workload):
        removed = [pod["metadata"]["uid"] for pod in self.pods_of(namespace, workload)]
        self.objects["pods"] = [pod for pod in self.objects["pods"] if pod["metadata"]["uid"] not in removed]

    def add(self, file, item):
        metadata = item["metadata"]
        metadata["uid"] = self.identity.uid(f"{item['kind']}/{metadata.get('namespace')}/{metadata['name']}")
        metadata.setdefault("creationTimestamp", stamp(NOW - self.identity.age(item)))
        metadata["resourceVersion"] = str(self.last_version() + 1)
        self.objects.setdefault(file, []).append(item)
        return item

    def touch(self, item, before):
        """A config object counts its versions, as people look at them; of others nobody does."""
        if "istio.io" in item["apiVersion"] or "gateway" in item["apiVersion"]:
            metadata = item["metadata"]
            metadata["resourceVersion"] = str(self.last_version() + 1)
            metadata["generation"] += item["spec"] != before["spec"]

    def last_version(self):
        return max(int(item["metadata"]["resourceVersion"]) for items in self.objects.values() for item in items)

    def add_pod(self, model, node_number, age):
        """Adds a copy of `model` with a name, address, node and age of its own."""
        created = moment(model["metadata"]["creationTimestamp"])
        pod = moved(copy.deepcopy(model), created - (NOW - age))
        self.address_count += 1
        self.give_address(pod)
        pod["metadata"]["name"] = f"{pods.workload(pod)}/{self.address_count}"
        self.rename(pod)
        pods.place(pod, self.node(self.identity.node(node_number)))
        return self.add("pods", pod)

    def give_address(self, pod):
        pods.address(pod, f"10.{self.identity.pod_net}.0.{self.address_count}")
        if self.is_dual_stack:
            pods.add_second_address(pod)

    def replace_pod(self, pod, successor):
        """Puts `successor`, of another ReplicaSet, where `pod` was."""
        self.rename(successor)
        self.objects["pods"][self.objects["pods"].index(pod)] = successor

    def rename(self, pod):
        metadata = pod["metadata"]
        metadata["name"] = metadata["generateName"] + self.identity.suffix(metadata["name"])

    def add_api_server(self):
        service = self.find("services", "default", "kubernetes")
        service["spec"]["ports"][0]["targetPort"] = 6443
        address = f"192.168.{self.identity.pod_net}.2"
        self.outside_slices.append(parts.outside_slice("kubernetes", "default", [address], "https", 6443))

    def derive_slices(self):
        """Makes the slices anew. Those that say what they said before stay as they are."""
        before = {item["metadata"]["name"]: item for item in self.objects.pop("endpointslices", [])}
        for item in self.new_slices():
            held = before.get(item["metadata"]["name"])
            if held is None:
                self.add("endpointslices", item)
            else:
                self.objects.setdefault("endpointslices", []).append(slices.updated(held, item))

    def new_slices(self):
        made = [item for service in self.objects["services"] for item in slices.of_service(service, self)]
        for change in self.slices_by_hand:
            change(self, made)
        return made + copy.deepcopy(self.outside_slices)
