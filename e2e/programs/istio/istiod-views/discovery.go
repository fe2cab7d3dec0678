package main

import (
	"slices"

	corev1 "k8s.io/api/core/v1"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/runtime"

	"istio.io/istio/pkg/config"
	"istio.io/istio/pkg/config/mesh/meshwatcher"
	"istio.io/istio/pkg/kube"
	"istio.io/istio/pkg/kube/kclient"
	"istio.io/istio/pkg/kube/namespace"
	"istio.io/istio/pkg/test"
)

// discover leaves out what istiod's filter of namespaces does: the server in memory has none before it.
func (m *parsed) discover(t test.Failer) {
	client := kube.NewFakeClient(m.objects[clusterID]...)
	namespaces := kclient.New[*corev1.Namespace](client)
	stop := test.NewStop(t)
	filter := namespace.NewDiscoveryNamespacesFilter(namespaces, meshwatcher.NewTestWatcher(m.mesh), stop)
	client.RunAndWait(stop)
	isHidden := func(in string) bool { return !filter.Filter(in) }
	for cluster, objects := range m.objects {
		m.objects[cluster] = slices.DeleteFunc(objects, func(of runtime.Object) bool { return isHidden(of.(metav1.Object).GetNamespace()) })
	}
	m.configs = slices.DeleteFunc(m.configs, func(of config.Config) bool { return isHidden(of.Namespace) })
	m.pods = slices.DeleteFunc(m.pods, func(of workload) bool { return isHidden(of.Namespace) })
}
