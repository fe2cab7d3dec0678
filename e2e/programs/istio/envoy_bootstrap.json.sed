# Only Istio's own Envoy has this extension, and no setting turns it off for waypoints.
s/if \.metadata_discovery/if false/
