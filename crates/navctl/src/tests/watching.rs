use std::fs;
use std::io::{self, Write};
use std::path::PathBuf;

use axum::http::StatusCode;
use nav_testkit::waiting::soon;
use serde_json::{Value, json};
use tokio::sync::mpsc;

use super::fleet::Fleet;
use super::scripted::{Answer, Connection, Scripted};
use super::{client, clock, question};
use crate::console::Console;

/// Hands every line on as it is written.
struct Lines {
    begun: Vec<u8>,
    ended: mpsc::Sender<String>,
}

impl Write for Lines {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        for byte in bytes {
            match byte {
                b'\n' => {
                    let line = String::from_utf8(std::mem::take(&mut self.begun)).expect("text");
                    self.ended.try_send(line).expect("the test reads them");
                }
                byte => self.begun.push(*byte),
            }
        }
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// What a command that goes on wrote so far.
struct Written(mpsc::Receiver<String>);

impl Written {
    async fn line(&mut self) -> String {
        soon("a line", self.0.recv()).await.expect("the command goes on")
    }
}

/// Lets a script drive the server while the command runs.
async fn watch(server: &mut Scripted, line: &str, script: impl AsyncFnOnce(&mut Scripted, &mut Written, &mut Written)) {
    let url = server.url.clone();
    beside(&url, line, async |told, warned| script(server, told, warned).await).await;
}

/// Runs the command until the script has ended.
async fn beside(url: &str, line: &str, script: impl AsyncFnOnce(&mut Written, &mut Written)) {
    let ((out, told), (err, warned)) = (mpsc::channel(64), mpsc::channel(64));
    let (mut told, mut warned) = (Written(told), Written(warned));
    let mut out = Lines { begun: Vec::new(), ended: out };
    let mut err = Lines { begun: Vec::new(), ended: err };
    let mut console = Console { out: &mut out, err: &mut err, width: None, colour: false, clock };
    let client = client(url);
    tokio::select! {
        ended = question(line).ask(&client, &mut console) => panic!("it ended: {ended:?}"),
        () = script(&mut told, &mut warned) => {}
    }
}

/// Of two meshes.
fn namesakes(meshes: &[&str]) -> Answer {
    let service = |mesh: &&str| json!({ "id": "shop:cart", "mesh": mesh, "namespace": "shop", "name": "cart" });
    let services: Vec<Value> = meshes.iter().map(service).collect();
    Answer::json(StatusCode::OK, json!({ "services": services, "total": services.len(), "freshness": [] }))
}

fn services(services: &[(&str, u32)]) -> Answer {
    let freshness =
        json!([{ "cluster": "east", "freshness": "FRESHNESS_CURRENT", "confirmedAt": "2026-01-01T00:00:00Z" }]);
    answer(services, freshness)
}

fn answer(services: &[(&str, u32)], freshness: Value) -> Answer {
    let service = |(name, ready): &(&str, u32)| {
        let share = json!({ "cluster": "east", "instances": 2, "readyInstances": ready });
        json!({ "id": format!("shop:{name}"), "namespace": "shop", "name": name, "clusters": [share] })
    };
    let services: Vec<Value> = services.iter().map(service).collect();
    Answer::json(StatusCode::OK, json!({ "services": services, "total": services.len(), "freshness": freshness }))
}

async fn tell(connection: &Connection, id: &str, is_change: bool) {
    let changes = if is_change { json!([{ "type": "RESOURCE_TYPE_SERVICE", "id": "shop:cart" }]) } else { json!([]) };
    let event = json!({ "id": id, "changes": changes });
    connection.events.send(format!("event: change\nid: {id}\ndata: {event}\n\n")).await.expect("somebody listens");
}

fn words(line: &str) -> String {
    line.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[tokio::test]
async fn rows_are_printed_again_when_they_change() {
    let mut server = Scripted::start(services(&[("cart", 2), ("orders", 2)])).await;
    watch(&mut server, "get svc -n shop -w", async |server, told, warned| {
        let connection = server.connection().await;
        tell(&connection, "1", false).await;
        assert!(told.line().await.starts_with("NAME"));
        assert_eq!(words(&told.line().await), "cart east 2/2 - - - -");
        assert_eq!(words(&told.line().await), "orders east 2/2 - - - -");
        server.answers(services(&[("cart", 1), ("orders", 2)]));
        tell(&connection, "2", true).await;
        assert_eq!(words(&told.line().await), "cart east 1/2 - - - -");
        server.answers(services(&[("new", 0), ("orders", 2)]));
        tell(&connection, "3", true).await;
        assert_eq!(words(&told.line().await), "new east 0/2 - - - -");
        assert_eq!(warned.line().await, "service/shop:cart is gone.");
    })
    .await;
}

#[tokio::test]
async fn of_namesakes_the_mesh_tells_which_is_gone() {
    let mut server = Scripted::start(namesakes(&["lab", "prod"])).await;
    watch(&mut server, "get svc -w --no-headers", async |server, told, warned| {
        let connection = server.connection().await;
        told.line().await;
        told.line().await;
        server.answers(namesakes(&["prod"]));
        tell(&connection, "1", true).await;
        assert_eq!(warned.line().await, "service/shop:cart of mesh lab is gone.");
        server.answers(namesakes(&[]));
        tell(&connection, "2", true).await;
        assert_eq!(warned.line().await, "service/shop:cart is gone.");
    })
    .await;
}

#[tokio::test]
async fn a_list_that_is_empty_says_so_before_it_waits() {
    let mut server = Scripted::start(services(&[])).await;
    watch(&mut server, "get svc -n shop -w", async |server, told, warned| {
        let connection = server.connection().await;
        assert_eq!(warned.line().await, "No services found in namespace shop.");
        server.answers(services(&[("cart", 1)]));
        tell(&connection, "1", true).await;
        assert!(told.line().await.starts_with("NAME"));
        assert_eq!(words(&told.line().await), "cart east 1/2 - - - -");
    })
    .await;
}

#[tokio::test]
async fn rows_stay_below_each_other() {
    let mut server = Scripted::start(services(&[("a-long-name", 2), ("cart", 2)])).await;
    watch(&mut server, "get svc -n shop -w", async |server, told, _| {
        let connection = server.connection().await;
        told.line().await;
        told.line().await;
        let before = told.line().await;
        server.answers(services(&[("cart", 1)]));
        tell(&connection, "1", true).await;
        assert_eq!(told.line().await, before.replace("2/2", "1/2"));
    })
    .await;
}

#[tokio::test]
async fn what_is_held_already_is_not_sent_again() {
    let mut server = Scripted::start(services(&[("cart", 2)])).await;
    watch(&mut server, "get svc -w --no-headers", async |server, told, _| {
        let connection = server.connection().await;
        told.line().await;
        tell(&connection, "1", true).await;
        tell(&connection, "2", true).await;
        server.answers(services(&[("cart", 1)]));
        tell(&connection, "3", true).await;
        assert_eq!(words(&told.line().await), "shop cart east 1/2 - - - -");
        assert_eq!(server.asked(), 2, "what did not change is not sent");
    })
    .await;
}

#[tokio::test]
async fn a_list_has_all_its_pages() {
    let page = |name: &str, token: &str| {
        json!({
            "services": [{ "id": format!("shop:{name}"), "namespace": "shop", "name": name }],
            "total": 2, "nextPageToken": token, "freshness": [],
        })
    };
    let second = Answer::json(StatusCode::OK, page("orders", ""));
    let first = Answer { next: Some(second.into()), ..Answer::json(StatusCode::OK, page("cart", "more")) };
    let server = Scripted::start(first).await;
    let ended = super::run_on(&server.url, "get svc -o name", None).await;
    assert_eq!(ended.all(), "service/shop:cart\nservice/shop:orders\n");
}

#[tokio::test]
async fn a_lost_connection_is_taken_up_where_it_ended() {
    let mut server = Scripted::start(services(&[("cart", 2)])).await;
    watch(&mut server, "get svc -w --no-headers", async |server, told, warned| {
        let connection = server.connection().await;
        assert_eq!(connection.last_event_id, "");
        tell(&connection, "7", false).await;
        told.line().await;
        server.answers(services(&[("cart", 0)]));
        drop(connection);
        assert!(warned.line().await.starts_with("Lost http"));
        let connection = server.connection().await;
        assert_eq!(connection.last_event_id, "7");
        assert!(warned.line().await.ends_with("is there again."));
        assert_eq!(words(&told.line().await), "shop cart east 0/2 - - - -");
    })
    .await;
}

#[tokio::test]
async fn programs_get_an_object_a_line() {
    let mut server = Scripted::start(services(&[("cart", 2)])).await;
    watch(&mut server, "get svc -w -o json --output-watch-events", async |server, told, _| {
        let connection = server.connection().await;
        let read = |line: String| serde_json::from_str::<Value>(&line).expect("an object a line");
        let first = read(told.line().await);
        assert_eq!((&first["type"], &first["object"]["id"]), (&json!("ADDED"), &json!("shop:cart")));
        server.answers(services(&[]));
        tell(&connection, "2", true).await;
        assert_eq!(read(told.line().await)["type"], "DELETED");
    })
    .await;
}

#[tokio::test]
async fn a_cluster_that_goes_and_comes_back_is_told() {
    let mut server = Scripted::start(services(&[("cart", 2)])).await;
    watch(&mut server, "get svc -w", async |server, told, warned| {
        let connection = server.connection().await;
        told.line().await;
        let gone = json!([{ "cluster": "east", "freshness": "FRESHNESS_DISCONNECTED", "confirmedAt": "2025-12-31T23:57:00Z" }]);
        server.answers(answer(&[("cart", 2)], gone));
        tell(&connection, "2", true).await;
        assert_eq!(warned.line().await, "east: disconnected, last confirmed 3m ago; what is shown is the last it told");
        server.answers(services(&[("cart", 2)]));
        tell(&connection, "3", true).await;
        assert_eq!(warned.line().await, "east: current");
    })
    .await;
}

#[tokio::test]
async fn events_are_lines() {
    let mut server = Scripted::start(services(&[])).await;
    watch(&mut server, "events --type service", async |server, told, warned| {
        let connection = server.connection().await;
        assert!(warned.line().await.starts_with("Listening to http"));
        tell(&connection, "1", false).await;
        tell(&connection, "2", true).await;
        assert_eq!(words(&told.line().await), "service any may have changed");
        drop(connection);
        assert!(warned.line().await.starts_with("Lost http"));
        assert_eq!(server.connection().await.last_event_id, "2");
    })
    .await;
}

/// A cluster whose manifests a test may change.
fn changing() -> (tempfile::TempDir, PathBuf, String) {
    let folder = tempfile::tempdir().expect("a folder");
    let cluster = folder.path().join("lab");
    fs::create_dir(&cluster).expect("writable");
    let manifests = include_str!("../../tests/fleet/lab/objects.yaml").to_owned();
    fs::write(cluster.join("objects.yaml"), &manifests).expect("writable");
    (folder, cluster, manifests)
}

#[tokio::test]
async fn a_real_manager_is_watched() {
    let (_folder, cluster, manifests) = changing();
    let fleet = Fleet::over(std::slice::from_ref(&cluster)).await;
    beside(&fleet.url, "get svc -w --no-headers", async |told, warned| {
        assert_eq!(words(&told.line().await), "shop cart lab 1/1 ready v3 - 3d16h");
        let failing = manifests.replace("ready: true, serving: true", "ready: false, serving: false");
        fs::write(cluster.join("objects.yaml"), failing).expect("writable");
        assert_eq!(words(&told.line().await), "shop cart lab 0/1 failing v3 - 3d16h");
        fs::remove_file(cluster.join("objects.yaml")).expect("it is there");
        assert_eq!(warned.line().await, "service/shop:cart is gone.");
    })
    .await;
}

#[tokio::test]
async fn events_of_a_real_manager_are_told() {
    let (_folder, cluster, manifests) = changing();
    let fleet = Fleet::over(std::slice::from_ref(&cluster)).await;
    beside(&fleet.url, "events --type service -n shop -o json", async |told, warned| {
        warned.line().await;
        fs::write(cluster.join("objects.yaml"), manifests.replace("port: 80,", "port: 81,")).expect("writable");
        assert!(told.line().await.contains("shop:cart"));
    })
    .await;
}
