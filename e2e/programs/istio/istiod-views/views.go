package main

import (
	"encoding/json"
	"net/http"
	"net/http/httptest"
	"slices"
	"sync"

	"istio.io/istio/pilot/test/xds"
	"istio.io/istio/pkg/test"
)

// The pages about a proxy, by the name that they have in the answer.
var pages = map[string]string{
	"config_dump": "/debug/config_dump?include_eds&proxyID=",
	"sidecarz":    "/debug/sidecarz?proxyID=",
	"telemetryz":  "/debug/telemetryz?proxyID=",
}

// views starts an istiod of this mesh, connects every proxy, and looks at its pages.
func views(t test.Failer, mesh parsed) answer {
	istiod := mesh.start(t)
	connected := connect(t, istiod, mesh.pods)
	result := answer{Refused: mesh.refused, Configz: page(t, istiod, "/debug/configz"), Ambientz: page(t, istiod, "/debug/ambientz")}
	result.Proxies = map[string]map[string]json.RawMessage{}
	for _, pod := range connected {
		result.Proxies[pod.Namespace+"/"+pod.Name] = told(t, istiod, pod)
	}
	return result
}

// connect plays the proxies of all pods that have one, and returns when each has been sent everything once. Those that are no sidecars
// ask first: istiod keeps what a namespace's sidecars see where there is no Sidecar, and would tell gateways the same from then on.
func connect(t test.Failer, istiod *xds.FakeDiscoveryServer, pods []workload) []workload {
	var sidecars, others []workload
	for _, pod := range pods {
		switch role(pod) {
		case "":
		case "sidecar":
			sidecars = append(sidecars, pod)
		default:
			others = append(others, pod)
		}
	}
	connectAll(t, istiod, others)
	connectAll(t, istiod, sidecars)
	return slices.Concat(others, sidecars)
}

// connectAll has these ask at once.
func connectAll(t test.Failer, istiod *xds.FakeDiscoveryServer, pods []workload) {
	var waiting sync.WaitGroup
	failures := make(chan error, len(pods))
	for _, pod := range pods {
		proxy := newProxy(t, istiod, pod)
		waiting.Go(func() {
			if err := proxy.ask(); err != nil {
				failures <- err
			}
		})
	}
	waiting.Wait()
	close(failures)
	for err := range failures {
		t.Fatalf("a proxy was not told what it asked: %v", err)
	}
}

func told(t test.Failer, istiod *xds.FakeDiscoveryServer, pod workload) map[string]json.RawMessage {
	result := map[string]json.RawMessage{}
	for name, path := range pages {
		result[name] = page(t, istiod, path+pod.Name+"."+pod.Namespace)
	}
	return result
}

func page(t test.Failer, istiod *xds.FakeDiscoveryServer, path string) json.RawMessage {
	request := httptest.NewRequest(http.MethodGet, path, nil)
	request.RemoteAddr = "127.0.0.1:1" // whom istiod asks for no token
	recorded := httptest.NewRecorder()
	istiod.DiscoveryDebug.ServeHTTP(recorded, request)
	if recorded.Code != http.StatusOK || !json.Valid(recorded.Body.Bytes()) {
		t.Fatalf("%s answers %d: %s", path, recorded.Code, recorded.Body)
	}
	return recorded.Body.Bytes()
}
