use super::*;

#[tokio::test]
#[ignore]
async fn try_it() {
    tracing_subscriber::fmt().with_env_filter("info,nav_edge=debug").init();
    let client = client(None, None).await.unwrap();
    let index = Index::new();
    let mut progress = index.subscribe();
    let start = std::time::Instant::now();
    let show = {
        let index = index.clone();
        async move {
            loop {
                let p = *progress.borrow_and_update();
                let rows: Vec<String> = index
                    .report()
                    .iter()
                    .map(|r| {
                        format!(
                            "{}={}/{}{}",
                            r.kind,
                            r.state.word(),
                            r.objects,
                            if r.skipped.is_empty() { String::new() } else { format!("{:?}", r.skipped) }
                        )
                    })
                    .collect();
                println!("{:?} {p:?} {}", start.elapsed(), rows.join(" "));
                progress.changed().await.unwrap();
            }
        }
    };
    tokio::select! { r = run(client, index, CancellationToken::new()) => r.unwrap(), () = show => {} }
}
