//! The committed OpenAPI document is what the table of routes and the `.proto` files say. `make proto` rewrites it.

mod schema;

use std::path::{Path, PathBuf};
use std::{env, fs};

use prost_types::MethodDescriptorProto;
use serde_json::json;

use self::schema::Proto;
use super::*;
use crate::api::v1::ROUTES;

#[test]
fn the_document_is_current() {
    let path = root().join("docs/openapi.json");
    let fresh = serde_json::to_string_pretty(&document()).expect("JSON") + "\n";
    if env::var_os("NAVIGATOR_UPDATE").is_some() {
        fs::write(&path, &fresh).expect("docs is writable");
    }
    let is_current = fs::read_to_string(&path).ok().as_ref() == Some(&fresh);
    assert!(is_current, "docs/openapi.json differs from proto/ and the table of routes: run `make proto` and commit");
}

#[test]
fn every_method_of_the_grpc_service_has_a_route() {
    let proto = Proto::read(&root().join("proto"));
    let methods: Vec<String> = proto.methods().map(|(method, _)| snake_case(method.name())).collect();
    let mut routed: Vec<&str> = ROUTES.iter().map(|(_, method)| *method).collect();
    let mut methods: Vec<&str> = methods.iter().map(String::as_str).collect();
    methods.sort_unstable();
    routed.sort_unstable();
    assert_eq!(routed, methods);
}

#[tokio::test]
async fn the_document_is_served() {
    let committed = fs::read_to_string(root().join("docs/openapi.json")).expect("it is there");
    assert!(get("/api/v1/openapi.json").await.text() == committed, "another document is served");
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

fn document() -> Value {
    let proto = Proto::read(&root().join("proto"));
    let paths = ROUTES.iter().map(|(path, method)| {
        let mut methods = proto.methods();
        let (descriptor, comment) = methods.find(|(of, _)| snake_case(of.name()) == *method).expect(method);
        ((*path).to_owned(), json!({ "get": operation(&proto, path, descriptor, &comment) }))
    });
    let paths: serde_json::Map<_, _> = paths.collect();
    let used = ROUTES.iter().flat_map(|(_, method)| {
        let mut methods = proto.methods();
        let (descriptor, _) = methods.find(|(of, _)| snake_case(of.name()) == *method).expect(method);
        vec![descriptor.output_type().to_owned()]
    });
    let mut schemas = proto.schemas(used);
    schemas.insert("Error".to_owned(), error());
    json!({
        "openapi": "3.1.0",
        "info": {
            "title": "Navigator",
            "version": "v1",
            "description": "What can be asked of the fleet. docs/API.md says what holds for all of it. It only ever grows: ignore what \
                            you do not know.",
            "license": { "name": "Apache-2.0", "identifier": "Apache-2.0" },
        },
        "servers": [{ "url": "/" }],
        "paths": paths,
        "components": { "schemas": schemas },
    })
}

fn operation(proto: &Proto, path: &str, method: &MethodDescriptorProto, comment: &str) -> Value {
    let content_type = if method.server_streaming() { "text/event-stream" } else { "application/json" };
    let answer = json!({ content_type: { "schema": schema::reference(method.output_type()) } });
    json!({
        "operationId": snake_case(method.name()),
        "summary": comment,
        "parameters": parameters(proto, path, method.input_type()),
        "responses": {
            "200": { "description": "The answer.", "content": answer },
            "304": { "description": "It is what `If-None-Match` names." },
            "default": {
                "description": "Why there is none.",
                "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Error" } } },
            },
        },
    })
}

/// The fields of the request: those that the path names, and all others as query parameters.
fn parameters(proto: &Proto, path: &str, request: &str) -> Vec<Value> {
    let fields = proto.fields(request).into_iter();
    let parameter = |(field, comment): (&prost_types::FieldDescriptorProto, String)| {
        let is_in_path = path.contains(&format!("{{{}}}", field.name()));
        json!({
            "name": field.json_name(),
            "in": if is_in_path { "path" } else { "query" },
            "required": is_in_path,
            "description": comment,
            "schema": schema::list_or_value(field),
        })
    };
    fields.map(parameter).collect()
}

fn error() -> Value {
    json!({
        "type": "object",
        "description": "google.rpc.Status.",
        "required": ["code", "message", "details"],
        "properties": {
            "code": { "type": "integer", "description": "Of gRPC." },
            "message": { "type": "string", "description": "What is wrong and what to do, for people." },
            "details": {
                "type": "array",
                "description": "google.rpc.ErrorInfo, for programs; none where HTTP alone says it.",
                "items": {
                    "type": "object",
                    "properties": {
                        "@type": { "type": "string" },
                        "domain": { "type": "string" },
                        "reason": { "type": "string", "description": "NO_CLUSTER, INVALID_PARAMETER \u{2026}" },
                        "metadata": {
                            "type": "object",
                            "description": "cluster: the one that it concerns. candidates: what could have been meant.",
                            "additionalProperties": { "type": "string" },
                        },
                    },
                },
            },
        },
    })
}

fn snake_case(name: &str) -> String {
    let mut snake = String::new();
    for letter in name.chars() {
        if letter.is_uppercase() && !snake.is_empty() {
            snake.push('_');
        }
        snake.extend(letter.to_lowercase());
    }
    snake
}
