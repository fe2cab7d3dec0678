"""Services and endpoint slices that the capture does not hold."""

from fleet import teams


def service(name, namespace, **spec):
    return {
        "apiVersion": "v1",
        "kind": "Service",
        "metadata": {"labels": {"app": name, **teams.labels(namespace, name)}, "name": name, "namespace": namespace},
        "spec": spec,
        "status": {"loadBalancer": {}},
    }


def cluster_ip(address, ports, **spec):
    return {
        "clusterIP": address,
        "clusterIPs": [address],
        "internalTrafficPolicy": "Cluster",
        "ipFamilies": ["IPv4"],
        "ipFamilyPolicy": "SingleStack",
        "ports": ports,
        "sessionAffinity": "None",
        "type": "ClusterIP",
        **spec,
    }


def port(name, number, target):
    return {"name": name, "port": number, "protocol": "TCP", "targetPort": target}


def outside_slice(service, namespace, addresses, port_name, number):
    """Endpoints that are no pods: nothing is known of a node or zone, and nobody says whether they are ready."""
    return {
        "addressType": "IPv4",
        "apiVersion": "discovery.k8s.io/v1",
        "endpoints": [{"addresses": [address], "conditions": {}} for address in addresses],
        "kind": "EndpointSlice",
        "metadata": {
            "generation": 1,
            "labels": {"kubernetes.io/service-name": service},
            "name": service,
            "namespace": namespace,
        },
        "ports": [{"name": port_name, "port": number, "protocol": "TCP"}],
    }
