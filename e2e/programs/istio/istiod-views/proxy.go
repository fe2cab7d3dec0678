package main

import (
	"context"
	"fmt"
	"net"
	"slices"
	"time"

	cluster "github.com/envoyproxy/go-control-plane/envoy/config/cluster/v3"
	core "github.com/envoyproxy/go-control-plane/envoy/config/core/v3"
	listener "github.com/envoyproxy/go-control-plane/envoy/config/listener/v3"
	discovery "github.com/envoyproxy/go-control-plane/envoy/service/discovery/v3"
	"google.golang.org/grpc"
	"google.golang.org/grpc/credentials/insecure"
	"google.golang.org/protobuf/proto"
	"google.golang.org/protobuf/types/known/anypb"
	"google.golang.org/protobuf/types/known/structpb"

	v3 "istio.io/istio/pilot/pkg/xds/v3"
	"istio.io/istio/pilot/test/xds"
	"istio.io/istio/pilot/test/xdstest"
	"istio.io/istio/pkg/test"
)

const (
	// That of the recorded mesh: an EnvoyFilter may ask for it.
	version = "1.31.0"
	patient = 30 * time.Second
)

// proxy is a pod's, on a stream of its own, which is open until the mesh is done with.
type proxy struct {
	name   string
	node   *core.Node
	stream discovery.AggregatedDiscoveryService_StreamAggregatedResourcesClient
}

// role is how the pod's proxy runs: sidecar, router or waypoint; empty where it has none.
func role(pod workload) string {
	for _, container := range slices.Concat(pod.Spec.InitContainers, pod.Spec.Containers) {
		if container.Name == "istio-proxy" && len(container.Args) > 1 {
			return container.Args[1]
		}
	}
	return ""
}

func newProxy(t test.Failer, istiod *xds.FakeDiscoveryServer, pod workload) *proxy {
	dial := func(context.Context, string) (net.Conn, error) { return istiod.BufListener.Dial() }
	conn, err := grpc.NewClient("passthrough:///istiod", grpc.WithContextDialer(dial),
		grpc.WithTransportCredentials(insecure.NewCredentials()), grpc.WithDefaultCallOptions(grpc.MaxCallRecvMsgSize(1<<28)))
	if err != nil {
		t.Fatal(err)
	}
	ctx, end := context.WithTimeout(context.Background(), patient)
	t.Cleanup(func() {
		end()
		_ = conn.Close()
	})
	stream, err := discovery.NewAggregatedDiscoveryServiceClient(conn).StreamAggregatedResources(ctx)
	if err != nil {
		t.Fatal(err)
	}
	return &proxy{name: pod.Namespace + "/" + pod.Name, node: node(t, pod), stream: stream}
}

func node(t test.Failer, pod workload) *core.Node {
	labels := map[string]any{}
	for key, value := range pod.Labels {
		labels[key] = value
	}
	metadata, err := structpb.NewStruct(map[string]any{
		"CLUSTER_ID": string(pod.cluster), "ISTIO_VERSION": version, "NAMESPACE": pod.Namespace, "LABELS": labels,
		"SERVICE_ACCOUNT": pod.Spec.ServiceAccountName, "INTERCEPTION_MODE": "REDIRECT",
	})
	if err != nil {
		t.Fatal(err)
	}
	id := fmt.Sprintf("%s~%s~%s.%s~%s.svc.cluster.local", role(pod), pod.Status.PodIP, pod.Name, pod.Namespace, pod.Namespace)
	return &core.Node{Id: id, Metadata: metadata}
}

// ask has istiod send clusters and listeners, and the endpoints and routes that these refer to: then it counts them among what
// the proxy has.
func (p *proxy) ask() error {
	clusters, err := ask(p, v3.ClusterType, func() *cluster.Cluster { return &cluster.Cluster{} })
	if err != nil {
		return err
	}
	if err := p.getAll(v3.EndpointType, xdstest.ExtractEdsClusterNames(clusters)); err != nil {
		return err
	}
	listeners, err := ask(p, v3.ListenerType, func() *listener.Listener { return &listener.Listener{} })
	if err != nil {
		return err
	}
	return p.getAll(v3.RouteType, xdstest.ExtractRoutesFromListeners(listeners))
}

// ask gets all resources of a type, unpacked.
func ask[T proto.Message](p *proxy, of string, empty func() T) ([]T, error) {
	sent, err := p.get(of, nil)
	if err != nil {
		return nil, err
	}
	resources := make([]T, len(sent))
	for i, resource := range sent {
		resources[i] = empty()
		if err := resource.UnmarshalTo(resources[i]); err != nil {
			return nil, fmt.Errorf("%s was sent no %s: %w", p.name, of, err)
		}
	}
	return resources, nil
}

// getAll gets resources by their names, if there are any.
func (p *proxy) getAll(of string, names []string) error {
	if len(names) == 0 {
		return nil
	}
	_, err := p.get(of, names)
	return err
}

// get asks for resources and acknowledges them; what else comes meanwhile is a repetition.
func (p *proxy) get(of string, names []string) ([]*anypb.Any, error) {
	request := &discovery.DiscoveryRequest{Node: p.node, TypeUrl: of, ResourceNames: names}
	for {
		if err := p.stream.Send(request); err != nil {
			return nil, fmt.Errorf("%s cannot ask for %s: %w", p.name, of, err)
		}
		response, err := p.stream.Recv()
		if err != nil {
			return nil, fmt.Errorf("%s was not sent %s: %w", p.name, of, err)
		}
		request = &discovery.DiscoveryRequest{TypeUrl: response.TypeUrl, VersionInfo: response.VersionInfo, ResponseNonce: response.Nonce}
		if response.TypeUrl == of {
			request.ResourceNames = names
			return response.Resources, p.stream.Send(request)
		}
	}
}
