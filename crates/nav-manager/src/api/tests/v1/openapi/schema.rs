//! Messages as JSON schemas, with the comments of their `.proto` files.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use prost_types::field_descriptor_proto::{Label, Type};
use prost_types::{
    DescriptorProto, EnumDescriptorProto, FieldDescriptorProto, FileDescriptorProto, MethodDescriptorProto,
};
use serde_json::{Map, Value, json};

/// The packages that are told, each with what the names of its schemas begin with: both have a Cluster.
const PACKAGES: [(&str, &str); 2] = [(".navigator.api.v1.", ""), (".navigator.proxy.v1.", "proxy.")];

/// The files of the packages.
pub(super) struct Proto {
    files: Vec<(FileDescriptorProto, Comments)>,
}

/// By where they stand, as descriptors number things.
type Comments = BTreeMap<Vec<i32>, String>;

/// A descriptor with its number in its file, and the file's comments.
type Numbered<'a, T> = (i32, &'a T, &'a Comments);

impl Proto {
    pub(super) fn read(root: &Path) -> Self {
        let folder = root.join("navigator/api/v1");
        let mut paths: Vec<PathBuf> =
            fs::read_dir(folder).expect("proto is readable").map(|entry| entry.expect("an entry").path()).collect();
        paths.sort();
        let set = protox::compile(paths, [root]).expect("the .proto files are valid");
        let ours = set.file.into_iter().filter(|file| schema_name(&format!(".{}.", file.package())).is_some());
        Self { files: ours.map(|file| (comments(&file), file)).map(|(comments, file)| (file, comments)).collect() }
    }

    /// Methods with their comments.
    pub(super) fn methods(&self) -> impl Iterator<Item = (&MethodDescriptorProto, String)> {
        self.files.iter().flat_map(|(file, comments)| {
            let methods = file.service.iter().flat_map(|service| &service.method);
            (0..).zip(methods).map(|(number, method)| (method, comment(comments, &[6, 0, 2, number])))
        })
    }

    /// The fields of a message, with their comments.
    pub(super) fn fields(&self, message: &str) -> Vec<(&FieldDescriptorProto, String)> {
        let (place, descriptor, comments) = self.message(message).expect(message);
        let fields = (0..).zip(&descriptor.field);
        fields.map(|(number, field)| (field, comment(comments, &[4, place, 2, number]))).collect()
    }

    /// Schemas of the messages and of all that these use.
    pub(super) fn schemas(&self, messages: impl Iterator<Item = String>) -> Map<String, Value> {
        let (mut todo, mut done) = (messages.collect::<Vec<_>>(), BTreeSet::new());
        let mut schemas = Map::new();
        while let Some(name) = todo.pop() {
            // A map is told as one, not as the entries that the wire makes of it inside of a message.
            let is_map_entry = name.ends_with("Entry") && self.message(&name).is_none();
            let Some(schema_name) = schema_name(&name).filter(|_| !is_map_entry) else { continue };
            if !done.insert(name.clone()) {
                continue;
            }
            let schema = match self.message(&name) {
                Some((_, descriptor, _)) => {
                    let entries = descriptor.nested_type.iter().flat_map(|entry| &entry.field);
                    todo.extend(descriptor.field.iter().chain(entries).map(|field| field.type_name().to_owned()));
                    self.object(&name)
                }
                None => self.enumeration(&name),
            };
            schemas.insert(schema_name, schema);
        }
        schemas
    }

    fn object(&self, name: &str) -> Value {
        let (place, descriptor, comments) = self.message(name).expect("it was found before");
        let property = |(field, comment): (&FieldDescriptorProto, String)| {
            let mut schema = self.property(descriptor, field);
            describe(&mut schema, comment);
            (field.json_name().to_owned(), schema)
        };
        let properties: Map<_, _> = self.fields(name).into_iter().map(property).collect();
        let is_always_there = |field: &&FieldDescriptorProto| {
            let is_list = field.label() == Label::Repeated;
            is_list || !(field.r#type() == Type::Message || field.oneof_index.is_some())
        };
        let required = descriptor.field.iter().filter(is_always_there).map(|field| field.json_name());
        let required: Vec<&str> = required.collect();
        let mut schema = json!({ "type": "object", "properties": properties, "required": required });
        describe(&mut schema, comment(comments, &[4, place]));
        schema
    }

    fn property(&self, message: &DescriptorProto, field: &FieldDescriptorProto) -> Value {
        let entry = message.nested_type.iter().find(|entry| field.type_name().ends_with(&format!(".{}", entry.name())));
        match entry {
            Some(entry) => json!({ "type": "object", "additionalProperties": value(&entry.field[1]) }),
            None => list_or_value(field),
        }
    }

    fn enumeration(&self, name: &str) -> Value {
        let (place, descriptor, comments) =
            self.find(name, |file| &file.enum_type, EnumDescriptorProto::name).expect(name);
        let names: Vec<&str> = descriptor.value.iter().map(|value| value.name()).collect();
        let about = (0..).zip(&descriptor.value).filter_map(|(number, value)| {
            let text = comment(comments, &[5, place, 2, number]);
            (!text.is_empty()).then(|| format!("{}: {text}", value.name()))
        });
        let lines: Vec<String> = [comment(comments, &[5, place])].into_iter().chain(about).collect();
        let mut schema = json!({ "type": "string", "enum": names });
        describe(&mut schema, lines.join("\n").trim().to_owned());
        schema
    }

    fn message(&self, name: &str) -> Option<Numbered<'_, DescriptorProto>> {
        self.find(name, |file| &file.message_type, DescriptorProto::name)
    }

    fn find<'a, T>(
        &'a self,
        name: &str,
        list: fn(&FileDescriptorProto) -> &Vec<T>,
        name_of: fn(&T) -> &str,
    ) -> Option<Numbered<'a, T>> {
        self.files.iter().find_map(|(file, comments)| {
            let name = name.strip_prefix(&format!(".{}.", file.package()))?;
            let (place, found) = (0..).zip(list(file)).find(|(_, item)| name_of(item) == name)?;
            Some((place, found, comments))
        })
    }
}

fn describe(schema: &mut Value, comment: String) {
    if !comment.is_empty() {
        schema["description"] = comment.into();
    }
}

pub(super) fn reference(name: &str) -> Value {
    let name = schema_name(name).expect("a message of the packages");
    json!({ "$ref": format!("#/components/schemas/{name}") })
}

/// None for what is not told.
fn schema_name(name: &str) -> Option<String> {
    let (prefix, name) = PACKAGES.iter().find_map(|(package, prefix)| Some((prefix, name.strip_prefix(package)?)))?;
    Some(format!("{prefix}{name}"))
}

pub(super) fn list_or_value(field: &FieldDescriptorProto) -> Value {
    match field.label() {
        Label::Repeated => json!({ "type": "array", "items": value(field) }),
        _ => value(field),
    }
}

/// As protobuf's JSON mapping writes it.
fn value(field: &FieldDescriptorProto) -> Value {
    match (field.r#type(), field.type_name()) {
        (_, ".google.protobuf.Timestamp") => json!({ "type": "string", "format": "date-time" }),
        (_, ".google.protobuf.Struct") => json!({ "type": "object", "additionalProperties": true }),
        (Type::Message | Type::Enum, name) => reference(name),
        (Type::String, _) => json!({ "type": "string" }),
        (Type::Bool, _) => json!({ "type": "boolean" }),
        (Type::Int32 | Type::Uint32, _) => json!({ "type": "integer" }),
        (Type::Int64 | Type::Uint64, _) => json!({ "type": "string", "format": "int64" }),
        (other, _) => panic!("no field of the packages is of type {other:?} so far"),
    }
}

fn comments(file: &FileDescriptorProto) -> Comments {
    let locations = file.source_code_info.iter().flat_map(|info| &info.location);
    locations.map(|location| (location.path.clone(), on_one_line(location.leading_comments()))).collect()
}

fn comment(comments: &Comments, place: &[i32]) -> String {
    comments.get(place).cloned().unwrap_or_default()
}

fn on_one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
