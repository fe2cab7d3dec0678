package main

import (
	"slices"
	"strconv"

	appsv1 "k8s.io/api/apps/v1"

	"istio.io/istio/pilot/pkg/features"
	"istio.io/istio/pkg/test"
)

// switches are those of istiod that a mesh may set, by the variables that set them.
var switches = map[string]*bool{
	"PILOT_SCOPE_GATEWAY_TO_NAMESPACE":               &features.ScopeGatewayToNamespace,
	"PILOT_ENABLE_STRICT_GATEWAY_MERGING":            &features.EnableStrictGatewayMerging,
	"ENABLE_ENHANCED_DESTINATIONRULE_MERGE":          &features.EnableEnhancedDestinationRuleMerge,
	"ENABLE_SELECTOR_BASED_K8S_GATEWAY_POLICY":       &features.EnableSelectorBasedK8sGatewayPolicy,
	"PILOT_FILTER_GATEWAY_CLUSTER_CONFIG":            &features.FilterGatewayClusterConfig,
	"PILOT_ENABLE_MULTIPLE_CUSTOM_AUTHZ_PROVIDERS":   &features.EnableMultipleCustomAuthzProviders,
	"PILOT_UNIFIED_SIDECAR_SCOPE":                    &features.UnifiedSidecarScoping,
	"PILOT_SIDECAR_PICK_BEST_SERVICE_NAMESPACE":      &features.SidecarPickBestServiceNamespace,
	"ENABLE_GATEWAY_API_MANUAL_DEPLOYMENT":           &features.EnableGatewayAPIManualDeployment,
	"ENABLE_LAYERED_WAYPOINT_AUTHORIZATION_POLICIES": &features.WaypointLayeredAuthorizationPolicies,
	"AMBIENT_ENABLE_DRY_RUN_AUTHORIZATION_POLICY":    &features.EnableWdsDryRunAuthzPol,
	"PILOT_ENABLE_ALPHA_GATEWAY_API":                 &features.EnableAlphaGatewayAPI,
}

// turn sets istiod's switches for one mesh, as the environment of its Deployment says.
func turn(t test.Failer, istiod *appsv1.Deployment) {
	for _, container := range slices.Concat(istiod.Spec.Template.Spec.InitContainers, istiod.Spec.Template.Spec.Containers) {
		for _, variable := range container.Env {
			flag, known := switches[variable.Name]
			if !known {
				continue
			}
			isOn, err := strconv.ParseBool(variable.Value)
			if err != nil {
				t.Fatalf("%s is neither true nor false: %v", variable.Name, err)
			}
			test.SetForTest(t, flag, isOn)
		}
	}
}
