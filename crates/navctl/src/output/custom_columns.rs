//! `custom-columns=HEADER:PATH,…`, as kubectl has it.

use std::collections::BTreeSet;
use std::io::{self, Write};

use serde_json::{Map, Value};
use serde_json_path::JsonPath;

use super::{Cell, Header};

/// A column that the user asks for.
#[derive(Clone, Debug)]
pub(crate) struct CustomColumn {
    pub(crate) header: String,
    written: String,
    path: JsonPath,
}

/// What kubectl writes for an item that has no such field.
const NONE: &str = "<none>";

impl CustomColumn {
    pub(crate) fn parse_all(spec: &str) -> Result<Vec<Self>, String> {
        split(spec).into_iter().map(Self::parse).collect()
    }

    fn parse(column: &str) -> Result<Self, String> {
        let (header, path) = column
            .split_once(':')
            .filter(|(header, path)| !header.is_empty() && !path.is_empty())
            .ok_or_else(|| format!("{column:?} is no column: write HEADER:PATH, such as NAME:.name"))?;
        let written = path.trim().trim_start_matches('{').trim_end_matches('}').trim_start_matches('$');
        let dotted = if written.starts_with(['.', '[']) { written.to_owned() } else { format!(".{written}") };
        let path = JsonPath::parse(&format!("${dotted}")).map_err(|error| format!("{path:?} is no path: {error}"))?;
        Ok(Self { header: header.to_owned(), written: dotted, path })
    }

    pub(crate) fn head(&self) -> Header {
        Header::whole(&self.header)
    }

    /// Which columns no item has, and what there is instead.
    pub(crate) fn tell_misses<'a>(
        columns: &[Self],
        items: impl Iterator<Item = &'a Value> + Clone,
        err: &mut dyn Write,
    ) -> io::Result<()> {
        let fields: BTreeSet<&String> = items.clone().filter_map(Value::as_object).flat_map(Map::keys).collect();
        let is_miss = |column: &&Self| items.clone().all(|item| column.path.query(item).is_empty());
        for column in columns.iter().filter(is_miss).filter(|_| !fields.is_empty()) {
            let fields: Vec<&str> = fields.iter().map(|field| field.as_str()).collect();
            writeln!(err, "None has {}; their fields are {}.", column.written, fields.join(", "))?;
        }
        Ok(())
    }

    /// Several values are separated by commas.
    pub(crate) fn cell(&self, item: &Value) -> Cell {
        let values: Vec<String> = self.path.query(item).iter().map(|value| text(value)).collect();
        if values.is_empty() { NONE.into() } else { values.join(",").into() }
    }
}

/// At commas outside brackets: paths may hold them too.
fn split(spec: &str) -> Vec<&str> {
    let mut depth = 0_usize;
    let mut is_end = |c: char| {
        match c {
            '[' | '(' => depth += 1,
            ']' | ')' => depth = depth.saturating_sub(1),
            _ => {}
        }
        c == ',' && depth == 0
    };
    spec.split(&mut is_end).collect()
}

fn text(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Array(values) => values.iter().map(text).collect::<Vec<_>>().join(","),
        value => value.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[track_caller]
    fn check(spec: &str, expected: &[(&str, &str)]) {
        let item =
            json!({ "name": "reviews", "clusters": [{ "cluster": "east", "instances": 3 }, { "cluster": "west" }] });
        let columns = CustomColumn::parse_all(spec).expect(spec);
        let cells: Vec<_> = columns.iter().map(|column| (column.header.clone(), column.cell(&item).text)).collect();
        let expected: Vec<_> =
            expected.iter().map(|(header, text)| ((*header).to_owned(), (*text).to_owned())).collect();
        assert_eq!(cells, expected);
    }

    #[test]
    fn columns_are_paths_into_the_item() {
        check("NAME:.name,IN:.clusters[*].cluster", &[("NAME", "reviews"), ("IN", "east,west")]);
        check("NAME:{.name}", &[("NAME", "reviews")]);
        check("NAME:name,N:.clusters[0].instances", &[("NAME", "reviews"), ("N", "3")]);
        check("BOTH:.clusters[0,1].cluster", &[("BOTH", "east,west")]);
    }

    #[test]
    fn what_an_item_does_not_have_is_none() {
        check("X:.nothing", &[("X", "<none>")]);
        let columns = CustomColumn::parse_all("NAME:.name,X:.nothing").expect("two columns");
        let items = [json!({ "name": "cart" }), json!({ "namespace": "shop" })];
        let mut told = Vec::new();
        CustomColumn::tell_misses(&columns, items.iter(), &mut told).expect("memory");
        CustomColumn::tell_misses(&columns, [].iter(), &mut told).expect("memory");
        assert_eq!(String::from_utf8_lossy(&told), "None has .nothing; their fields are name, namespace.\n");
    }

    #[test]
    fn a_mistake_is_named() {
        for (spec, part) in [("NAME", "HEADER:PATH"), ("NAME:.a[", ".a["), (":.name", "HEADER:PATH")] {
            let error = CustomColumn::parse_all(spec).expect_err(spec);
            assert!(error.contains(part), "{error}");
        }
    }
}
