// Command istiod-views tells what istiod makes of small meshes: for each proxy all that it is sent, and istiod's own pages about it.
//
// It runs istiod's code (its controllers, push context, generators and xDS server) over a Kubernetes client in memory, because an API
// server says itself when an object was created, and that decides much. Proxies connect to it as Envoys do.
//
// A mesh is its objects, in a line of standard input. A ConfigMap with the key mesh among them is the mesh configuration, the
// environment of a Deployment among them has istiod's switches. An object may have a field "cluster", if it is of another than istiod's
// own. What became of it is a line of standard output:
//
//	[{"apiVersion":"v1",…},…]
//	{"refused":[{"object":{…},"error":"…"}],"configz":[…],"ambientz":{…},"proxies":{"shop/cart-1":{"config_dump":{…},"sidecarz":{…},"telemetryz":[…]}}}
package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"os"

	"istio.io/istio/pkg/config/schema/gatewayapi"
	"istio.io/istio/pkg/log"
	"istio.io/istio/pkg/test"
)

type answer struct {
	Error   string          `json:"error,omitempty"`
	Refused []refusal       `json:"refused,omitempty"`
	Configz json.RawMessage `json:"configz,omitempty"`
	// What ztunnels are told.
	Ambientz json.RawMessage                       `json:"ambientz,omitempty"`
	Proxies  map[string]map[string]json.RawMessage `json:"proxies,omitempty"`
}

func main() {
	for _, scope := range log.Scopes() {
		scope.SetOutputLevel(log.NoneLevel)
	}
	clear(gatewayapi.MinimumCRDVersions) // definitions in memory tell no version
	meshes := bufio.NewReader(os.Stdin)
	answers := json.NewEncoder(os.Stdout)
	for {
		line, err := meshes.ReadBytes('\n')
		if err != nil {
			return
		}
		if err := answers.Encode(judge(line)); err != nil {
			fmt.Fprintln(os.Stderr, "cannot answer:", err)
			os.Exit(1)
		}
	}
}

func judge(line []byte) answer {
	var result answer
	failed := test.Wrap(func(t test.Failer) {
		result = views(t, parse(t, line))
	})
	if failed != nil {
		return answer{Error: failed.Error()}
	}
	return result
}
