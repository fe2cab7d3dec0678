//! Where accesses are told (`config.accesslog.v3.AccessLog`).

use crate::config_source::grpc_target;
use crate::extension::Config;
use crate::json::Value;

type Describe = fn(Value<'_>) -> String;

/// Loggers by the end of their type, and what each of them says.
const LOGGERS: &[(&str, Describe)] = &[
    (".FileAccessLog", |config| format!("file {}", config.get("path").text())),
    (".StdoutAccessLog", |_| "stdout".to_owned()),
    (".StderrAccessLog", |_| "stderr".to_owned()),
    (".HttpGrpcAccessLogConfig", |config| format!("grpc {}", service(config.get("common_config")))),
    (".TcpGrpcAccessLogConfig", |config| format!("grpc {}", service(config.get("common_config")))),
    (".OpenTelemetryAccessLogConfig", open_telemetry),
    (".WasmAccessLog", |config| format!("wasm {}", config.at(&["config", "name"]).text())),
];

/// As `file /dev/stdout`, `grpc CLUSTER`; else the logger's name and its configuration.
pub(super) fn read(logs: Value<'_>) -> Vec<String> {
    logs.items().map(describe).collect()
}

fn describe(log: Value<'_>) -> String {
    let config = Config::read(log.get("typed_config"));
    let type_name = config.type_name();
    match LOGGERS.iter().find(|(suffix, _)| type_name.ends_with(suffix)) {
        Some((_, describe)) => describe(config.value),
        None => format!("{} {}", log.get("name").text(), log.get("typed_config").display()).trim().to_owned(),
    }
}

fn open_telemetry(config: Value<'_>) -> String {
    let (newer, older) = (config.get("grpc_service"), config.get("common_config"));
    let target = if newer.is_object() { grpc_target(newer) } else { service(older) };
    format!("opentelemetry {target}")
}

/// The cluster of a `CommonGrpcAccessLogConfig`.
fn service(common: Value<'_>) -> String {
    grpc_target(common.get("grpc_service"))
}
