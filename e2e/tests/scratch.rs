use nav_e2e::{Cluster, Outcome};
#[tokio::test]
async fn scratch() -> Outcome {
    let cluster = Cluster::start("scratch").await?;
    let crd = include_str!("../manifests/unlistable-crd.yaml");
    let i = crd.find("  - name: v1\n").unwrap();
    let simple = format!("{}  - name: v1alpha1\n    served: true\n    storage: true\n    schema: \n      openAPIV3Schema: {{type: object, x-kubernetes-preserve-unknown-fields: true}}\n", &crd[..i].replace("  conversion:\n    strategy: Webhook\n    webhook:\n      conversionReviewVersions: [v1]\n      clientConfig:\n        service: {namespace: default, name: no-such-webhook}\n",""));
    cluster.apply(&simple).await?;
    cluster.kubectl(&["wait", "--for=condition=established", "crd/telemetries.telemetry.istio.io"]).await?;
    cluster.apply_in("default", include_str!("../manifests/unconvertible.yaml")).await?;
    cluster.apply(crd).await?;
    cluster.kubectl(&["wait", "--for=condition=established", "crd/telemetries.telemetry.istio.io"]).await?;
    for p in ["", "?resourceVersion=0", "?limit=500", "?watch=1&timeoutSeconds=3&allowWatchBookmarks=true", "?resourceVersion=0&watch=1&sendInitialEvents=true&resourceVersionMatch=NotOlderThan&allowWatchBookmarks=true&timeoutSeconds=5"] {
        let path = format!("/apis/telemetry.istio.io/v1/telemetries{p}");
        let s=std::time::Instant::now();
        println!("{p}\n   {:?}", cluster.kubectl(&["get", "--raw", &path]).await.map_err(|e| format!("{e:#}")));
        println!("{:?}", s.elapsed());
    }
    println!("{:?}", cluster.kubectl(&["get", "--raw", "/apis/telemetry.istio.io"]).await);
    Ok(())
}
