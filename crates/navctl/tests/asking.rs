//! The binary that asks a server: what it finds there, its exit codes, and how it chooses the server.

use std::fs;
use std::os::unix::fs::symlink;
use std::process::{Command, Output, Stdio};

fn navctl(args: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_navctl"));
    let ours = std::env::vars().map(|(name, _)| name).filter(|name| name.starts_with("NAVIGATOR_"));
    ours.for_each(|name| {
        command.env_remove(name);
    });
    command.args(args);
    command
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).expect("text")
}

fn stderr(output: &Output) -> String {
    text(&output.stderr)
}

/// A URL at which nothing answers.
fn nowhere() -> String {
    let listener = std::net::TcpListener::bind(("127.0.0.1", 0)).expect("a free port");
    format!("http://{}", listener.local_addr().expect("it is bound"))
}

#[test]
fn a_server_that_is_away_and_a_mistake_have_codes_of_their_own() {
    let code = |args: &[&str]| navctl(args).output().expect("navctl runs").status.code();
    assert_eq!(code(&["get", "svc", "--server", &nowhere()]), Some(3));
    assert_eq!(code(&["get", "nonsense"]), Some(2));
    assert_eq!(code(&["get", "svc", "--server", "ftp://host"]), Some(1));
    assert_eq!(code(&["version"]), Some(0));
}

#[test]
fn servers_have_names_in_a_file() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("config.yaml");
    let url = nowhere();
    fs::write(
        &file,
        format!("current: prod\nservers:\n  prod: {{url: '{url}', namespace: shop}}\n  test: {{url: 'http://test'}}\n"),
    )
    .expect("writable");
    let listed = navctl(&["servers"]).env("NAVIGATOR_CONFIG", &file).output().expect("navctl runs");
    let listed: Vec<String> =
        text(&listed.stdout).lines().map(|line| line.split_whitespace().collect::<Vec<_>>().join(" ")).collect();
    assert_eq!(listed, ["CURRENT NAME URL NAMESPACE", &format!("* prod {url} shop"), "test http://test -"]);
    let asked = navctl(&["get", "svc"]).env("NAVIGATOR_CONFIG", &file).output().expect("navctl runs");
    assert!(stderr(&asked).contains("the current server, prod"), "{}", stderr(&asked));
    let unknown = navctl(&["get", "svc", "--server", "x", "--config"]).arg(&file).output().expect("navctl runs");
    assert!(stderr(&unknown).contains("there are prod, test"), "{}", stderr(&unknown));
    assert_eq!(unknown.status.code(), Some(1));
}

#[test]
fn a_plugin_of_kubectl_is_a_link() {
    let folder = tempfile::tempdir().expect("a folder");
    let plugin = folder.path().join("kubectl-navigator");
    symlink(env!("CARGO_BIN_EXE_navctl"), &plugin).expect("a link");
    let help = Command::new(plugin).args(["get", "-h"]).output().expect("it runs");
    assert!(text(&help.stdout).contains("Usage: kubectl navigator get"), "{}", text(&help.stdout));
}

#[test]
fn a_reader_that_goes_away_ends_the_command_quietly() {
    let mut child =
        navctl(&["completion", "bash"]).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("navctl runs");
    drop(child.stdout.take());
    let ended = child.wait_with_output().expect("a child of ours");
    assert_eq!((ended.status.code(), stderr(&ended).as_str()), (Some(0), ""));
}

#[test]
#[cfg(target_os = "linux")]
fn what_cannot_be_written_is_a_failure() {
    let full = fs::OpenOptions::new().write(true).open("/dev/full").expect("Linux has it");
    let ended = navctl(&["version"]).stdout(full).output().expect("navctl runs");
    assert!(stderr(&ended).starts_with("error: cannot write the version: "), "{}", stderr(&ended));
    assert_eq!(ended.status.code(), Some(1));
}

#[test]
fn an_empty_variable_is_none_and_a_switch_is_set_as_people_do() {
    let unreached = |variables: &[(&str, &str)]| {
        let mut command = navctl(&["get", "svc"]);
        let given = [("NAVIGATOR_SERVER", nowhere()), ("NAVIGATOR_CONFIG", "/dev/null".to_owned())];
        command.envs(given).envs(variables.iter().copied());
        let ended = command.output().expect("navctl runs");
        assert_eq!(ended.status.code(), Some(3), "{variables:?}: {}", stderr(&ended));
    };
    for name in ["LIMIT", "WATCH", "OUTPUT", "COLOR", "CA", "NAMESPACE", "NO_HEADERS", "LABEL_COLUMNS"] {
        unreached(&[(&format!("NAVIGATOR_{name}"), "")]);
    }
    for value in ["1", "0", "yes", "true"] {
        unreached(&[("NAVIGATOR_WATCH", value)]);
    }
}

#[test]
fn a_variable_does_not_make_its_flag_look_required() {
    let ended = navctl(&["get"]).env("NAVIGATOR_NAMESPACE", "shop").output().expect("navctl runs");
    assert!(stderr(&ended).contains("Usage: navctl get [OPTIONS] <TYPE[/NAME]> [NAME]\n"), "{}", stderr(&ended));
}
