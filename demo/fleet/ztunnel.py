"""ztunnel, ambient's proxy on each node: a pod of Istio's DaemonSet, which the capture does not hold."""

from datetime import timedelta

from fleet.identity import NOW, stamp


def add_ztunnels(cluster):
    for node_number in range(len(cluster.objects["nodes"])):
        cluster.add_pod(ztunnel(cluster.identity), node_number, timedelta(days=8 * cluster.identity.maturity))


def ztunnel(identity):
    started = stamp(NOW)
    image = f"docker.io/istio/ztunnel:{identity.istio}"
    return {
        "apiVersion": "v1",
        "kind": "Pod",
        "metadata": {
            "annotations": {
                "prometheus.io/port": "15020",
                "prometheus.io/scrape": "true",
                "sidecar.istio.io/inject": "false",
            },
            "creationTimestamp": started,
            "generateName": "ztunnel-",
            "generation": 1,
            "labels": {
                "app": "ztunnel",
                "app.kubernetes.io/name": "ztunnel",
                "app.kubernetes.io/part-of": "istio",
                "controller-revision-hash": identity.suffix("ztunnel", 10),
                "istio.io/dataplane-mode": "none",
                "pod-template-generation": "1",
                "sidecar.istio.io/inject": "false",
            },
            "namespace": "istio-system",
            "ownerReferences": [
                {
                    "apiVersion": "apps/v1",
                    "blockOwnerDeletion": True,
                    "controller": True,
                    "kind": "DaemonSet",
                    "name": "ztunnel",
                    "uid": identity.uid("DaemonSet/istio-system/ztunnel"),
                }
            ],
        },
        "spec": {
            "containers": [
                {
                    "args": ["proxy", "ztunnel"],
                    "env": ztunnel_environment(identity),
                    "image": image,
                    "name": "istio-proxy",
                    "ports": [{"containerPort": 15020, "name": "ztunnel-stats", "protocol": "TCP"}],
                }
            ],
            "restartPolicy": "Always",
            "serviceAccountName": "ztunnel",
        },
        "status": running("istio-proxy", image, started),
    }


def ztunnel_environment(identity):
    values = {
        "CA_ADDRESS": "istiod.istio-system.svc:15012",
        "XDS_ADDRESS": "istiod.istio-system.svc:15012",
        "NETWORK": identity.network,
        "RUST_LOG": "info",
        "ISTIO_META_CLUSTER_ID": identity.name,
        "INPOD_ENABLED": "true",
    }
    fields = {
        "POD_NAME": "metadata.name",
        "POD_NAMESPACE": "metadata.namespace",
        "NODE_NAME": "spec.nodeName",
        "INSTANCE_IP": "status.podIP",
        "SERVICE_ACCOUNT": "spec.serviceAccountName",
    }
    return [{"name": name, "value": value} for name, value in values.items()] + [
        {"name": name, "valueFrom": {"fieldRef": {"apiVersion": "v1", "fieldPath": path}}}
        for name, path in fields.items()
    ]


def running(container, image, started):
    true = {"lastProbeTime": None, "lastTransitionTime": started, "status": "True"}
    return {
        "conditions": [{**true, "type": kind} for kind in ("Initialized", "Ready", "ContainersReady", "PodScheduled")],
        "containerStatuses": [
            {
                "image": image,
                "imageID": "",
                "lastState": {},
                "name": container,
                "ready": True,
                "restartCount": 0,
                "state": {"running": {"startedAt": started}},
            }
        ],
        "phase": "Running",
        "qosClass": "Burstable",
        "startTime": started,
    }
