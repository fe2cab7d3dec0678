use nav_mesh::{Kind, ObjectName};
use serde_json::json;

use super::{BIRTH, Manifest, written_by};
use crate::fleet::cluster::Cluster;

const ZONES: usize = 3;

pub(super) fn node_name(cluster: &Cluster, number: usize) -> String {
    format!("{}-node-{number}", cluster.id)
}

pub(super) fn region(cluster: &Cluster) -> String {
    format!("region-{}", super::hash(cluster.id.as_str()) % 4)
}

pub(super) fn zone(cluster: &Cluster, node: usize) -> String {
    format!("{}-zone-{}", region(cluster), node % ZONES)
}

pub(in crate::fleet) fn namespace(cluster: &Cluster, name: &str) -> Manifest {
    let body = json!({
        "metadata": {
            "labels": { "istio-injection": "enabled", "kubernetes.io/metadata.name": name, "team": name },
            "managedFields": written_by("kubectl", json!({ "f:metadata": { "f:labels": { "f:team": {} } } })),
        },
        "spec": { "finalizers": ["kubernetes"] },
        "status": { "phase": "Active" },
    });
    Manifest::new(cluster, Kind::Namespace, "v1", ObjectName::new("", name), body)
}

pub(in crate::fleet) fn node(cluster: &Cluster, number: usize) -> Manifest {
    let name = node_name(cluster, number);
    let resources = json!({
        "cpu": "16", "ephemeral-storage": "101430960Ki", "hugepages-1Gi": "0", "hugepages-2Mi": "0",
        "memory": "65861080Ki", "pods": "110",
    });
    let condition = |of: &str, status: &str, reason: &str| {
        json!({
            "lastHeartbeatTime": BIRTH, "lastTransitionTime": BIRTH, "message": format!("kubelet has {reason}"),
            "reason": reason, "status": status, "type": of,
        })
    };
    let body = json!({
        "metadata": {
            "annotations": { "node.alpha.kubernetes.io/ttl": "0", "volumes.kubernetes.io/controller-managed-attach-detach": "true" },
            "labels": {
                "beta.kubernetes.io/arch": "amd64", "beta.kubernetes.io/os": "linux", "kubernetes.io/arch": "amd64",
                "kubernetes.io/hostname": name, "kubernetes.io/os": "linux",
                "node.kubernetes.io/instance-type": "m6i.4xlarge",
                "topology.kubernetes.io/region": region(cluster), "topology.kubernetes.io/zone": zone(cluster, number),
            },
            "managedFields": written_by("kubelet", json!({ "f:status": { "f:conditions": {} } })),
        },
        "spec": { "podCIDR": format!("10.64.{number}.0/24"), "providerID": format!("aws:///{}/i-{number:017x}", zone(cluster, number)) },
        "status": {
            "addresses": [
                { "address": format!("172.16.{}.{}", number / 250, number % 250 + 1), "type": "InternalIP" },
                { "address": name, "type": "Hostname" },
            ],
            "allocatable": resources,
            "capacity": resources,
            "conditions": [
                condition("MemoryPressure", "False", "KubeletHasSufficientMemory"),
                condition("DiskPressure", "False", "KubeletHasNoDiskPressure"),
                condition("PIDPressure", "False", "KubeletHasSufficientPID"),
                condition("Ready", "True", "KubeletReady"),
            ],
            "daemonEndpoints": { "kubeletEndpoint": { "Port": 10250 } },
            "nodeInfo": {
                "architecture": "amd64", "bootID": super::uid(&format!("boot {name}")), "containerRuntimeVersion": "containerd://2.1.4",
                "kernelVersion": "6.12.40", "kubeProxyVersion": "v1.34.2", "kubeletVersion": "v1.34.2",
                "machineID": super::uid(&format!("machine {name}")), "operatingSystem": "linux",
                "osImage": "Bottlerocket OS 1.49.0", "systemUUID": super::uid(&format!("system {name}")),
            },
        },
    });
    Manifest::new(cluster, Kind::Node, "v1", ObjectName::new("", name), body)
}
