package main

import (
	"encoding/json"
	"strings"

	appsv1 "k8s.io/api/apps/v1"
	corev1 "k8s.io/api/core/v1"
	"k8s.io/apimachinery/pkg/runtime"
	"k8s.io/apimachinery/pkg/runtime/schema"

	meshconfig "istio.io/api/mesh/v1alpha1"
	"istio.io/istio/pilot/pkg/config/kube/crd"
	"istio.io/istio/pilot/test/xds"
	"istio.io/istio/pkg/cluster"
	"istio.io/istio/pkg/config"
	"istio.io/istio/pkg/config/mesh"
	"istio.io/istio/pkg/config/schema/gvr"
	"istio.io/istio/pkg/kube"
	"istio.io/istio/pkg/kube/kclient/clienttest"
	"istio.io/istio/pkg/test"
)

// Kinds of the Gateway API that the server in memory does not define by itself.
var definitions = []schema.GroupVersionResource{gvr.BackendTLSPolicy, gvr.ListenerSet, gvr.XBackendTrafficPolicy}

// refusal is an object that istiod's webhook would have kept out of the cluster.
type refusal struct {
	Object json.RawMessage `json:"object"`
	Error  string          `json:"error"`
}

const (
	domain = "cluster.local"
	// istiod's own.
	clusterID cluster.ID = "east"
)

// parsed is a mesh as istiod takes it: everything comes by the Kubernetes client, Istio's own kinds also as configuration.
type parsed struct {
	objects map[cluster.ID][]runtime.Object
	configs []config.Config
	refused []refusal
	pods    []workload
	mesh    *meshconfig.MeshConfig
}

type workload struct {
	*corev1.Pod
	cluster cluster.ID
}

// located is what an object says beside what Kubernetes knows.
type located struct {
	Cluster cluster.ID `json:"cluster"`
}

func parse(t test.Failer, line []byte) parsed {
	var objects []json.RawMessage
	if err := json.Unmarshal(line, &objects); err != nil {
		t.Fatalf("the mesh is malformed: %v", err)
	}
	result := parsed{mesh: mesh.DefaultMeshConfig(), objects: map[cluster.ID][]runtime.Object{}}
	for _, text := range objects {
		result.add(t, text)
	}
	result.discover(t)
	return result
}

func meshConfig(t test.Failer, text string) *meshconfig.MeshConfig {
	result, err := mesh.ApplyMeshConfigDefaults(text)
	if err != nil {
		t.Fatalf("the mesh configuration is malformed: %v", err)
	}
	return result
}

func (m *parsed) add(t test.Failer, text json.RawMessage) {
	object, of, err := kube.IstioCodec.UniversalDeserializer().Decode(text, nil, nil)
	if err != nil {
		t.Fatalf("an object cannot be read: %v: %s", err, text)
	}
	at := located{Cluster: clusterID}
	if err := json.Unmarshal(text, &at); err != nil {
		t.Fatalf("an object cannot be located: %v: %s", err, text)
	}
	if strings.HasSuffix(of.Group, ".istio.io") {
		configs, _, err := crd.ParseInputs(string(text))
		if err != nil {
			m.refused = append(m.refused, refusal{Object: text, Error: err.Error()})
			return
		}
		for _, config := range configs {
			config.Domain = domain // short names are of this
			m.configs = append(m.configs, config)
		}
	}
	switch object := object.(type) {
	case *corev1.Pod:
		m.pods = append(m.pods, workload{object, at.Cluster})
	case *appsv1.Deployment:
		turn(t, object)
	case *corev1.ConfigMap:
		if text, ok := object.Data["mesh"]; ok {
			m.mesh = meshConfig(t, text)
		}
	}
	m.objects[at.Cluster] = append(m.objects[at.Cluster], object)
}

func (m *parsed) start(t test.Failer) *xds.FakeDiscoveryServer {
	return xds.NewFakeDiscoveryServer(t, xds.FakeOptions{
		DefaultClusterName:         clusterID,
		KubernetesObjectsByCluster: m.objects,
		Configs:                    m.configs,
		MeshConfig:                 m.mesh,
		KubeClientModifier: func(client kube.Client) {
			for _, definition := range definitions {
				clienttest.MakeCRD(t, client, definition)
			}
		},
	})
}
