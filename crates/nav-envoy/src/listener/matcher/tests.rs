use super::*;
use crate::json::Document;

fn read(json: &str) -> ChainMatcher {
    let source = Source::new(json.to_owned().into());
    ChainMatcher::read(&source, Document::parse(source.text()).root()).unwrap()
}

fn rendered(matcher: &ChainMatcher) -> Vec<String> {
    let leaf = |leaf: &Leaf| {
        let conditions: Vec<String> = leaf.conditions.iter().map(ToString::to_string).collect();
        format!("{} -> {}", conditions.join(" and "), leaf.chain)
    };
    matcher.leaves.iter().map(leaf).collect()
}

#[track_caller]
fn check(json: &str, expected: &[&str], is_decoded: bool) {
    let matcher = read(json);
    assert_eq!(
        (rendered(&matcher), matcher.is_decoded),
        (expected.iter().map(ToString::to_string).collect(), is_decoded)
    );
}

fn input(name: &str) -> String {
    format!(
        r#"{{"name": "n", "typed_config": {{"@type": "type.googleapis.com/envoy.extensions.matching.common_inputs.network.v3.{name}"}}}}"#
    )
}

fn to(chain: &str) -> String {
    format!(
        r#"{{"action": {{"name": "shown", "typed_config": {{"@type": "type.googleapis.com/google.protobuf.StringValue", "value": "{chain}"}}}}}}"#
    )
}

fn ports(map: &str) -> String {
    let input = input("DestinationPortInput");
    format!(r#"{{"matcher_tree": {{"input": {input}, "exact_match_map": {{"map": {map}}}}}}}"#)
}

fn networks(range_matchers: &str, rest: &str) -> String {
    let input = input("DestinationIPInput");
    let custom = format!(
        r#"{{"name": "ip", "typed_config": {{"@type": "type.googleapis.com/xds.type.matcher.v3.IPMatcher", "range_matchers": [{range_matchers}]}}}}"#
    );
    format!(r#"{{"matcher_tree": {{"input": {input}, "custom_match": {custom}}}{rest}}}"#)
}

#[test]
fn trees_become_leaves_with_all_their_conditions() {
    let inner = ports(&format!(r#"{{"80": {}, "90": {}}}"#, to("a"), to("b")));
    let range = format!(
        r#"{{"ranges": [{{"address_prefix": "10.0.0.1", "prefix_len": 32}}, {{"address_prefix": "10.0.0.2", "prefix_len": 32}}], "on_match": {{"matcher": {inner}}}}}"#
    );
    let rest = format!(r#", "on_no_match": {}"#, to("c"));
    let ip = "destination IP 10.0.0.1/32, 10.0.0.2/32";
    let expected = [
        &format!("{ip} and destination port 80 -> a"),
        &format!("{ip} and destination port 90 -> b"),
        "otherwise -> c",
    ];
    check(&networks(&range, &rest), &expected.map(|it: &str| it), true);
}

#[test]
fn the_narrowest_network_and_the_longest_prefix_come_first() {
    let range = |address: &str, length: u32, chain: &str| {
        let ranges = format!(r#"[{{"address_prefix": "{address}", "prefix_len": {length}}}]"#);
        format!(r#"{{"ranges": {ranges}, "on_match": {}}}"#, to(chain))
    };
    let both = format!("{}, {}", range("10.0.0.0", 8, "wide"), range("10.1.0.0", 16, "narrow"));
    check(&networks(&both, ""), &["destination IP 10.1.0.0/16 -> narrow", "destination IP 10.0.0.0/8 -> wide"], true);
    let (input, short, long) = (input("ServerNameInput"), to("short"), to("long"));
    let map = format!(r#"{{"a": {short}, "ab": {long}}}"#);
    let tree = format!(r#"{{"matcher_tree": {{"input": {input}, "prefix_match_map": {{"map": {map}}}}}}}"#);
    check(&tree, &["server name prefix ab -> long", "server name prefix a -> short"], true);
}

#[test]
fn whole_server_names_come_before_patterns() {
    let matcher = |domains: &str, chain: &str| format!(r#"{{"domains": {domains}, "on_match": {}}}"#, to(chain));
    let both = format!("{}, {}", matcher(r#"["*", "*.a.b", "*.b"]"#, "many"), matcher(r#"["a.b", "c"]"#, "one"));
    let custom = format!(
        r#"{{"typed_config": {{"@type": "type.googleapis.com/xds.type.matcher.v3.ServerNameMatcher", "domain_matchers": [{both}]}}}}"#
    );
    let tree = format!(r#"{{"matcher_tree": {{"input": {}, "custom_match": {custom}}}}}"#, input("ServerNameInput"));
    let expected =
        ["server name a.b, c -> one", "server name *.a.b -> many", "server name *.b -> many", "server name * -> many"];
    check(&tree, &expected, true);
}

fn single(name: &str, value: &str) -> String {
    format!(r#"{{"single_predicate": {{"input": {}, "value_match": {value}}}}}"#, input(name))
}

#[track_caller]
fn check_predicate(predicate: &str, expected: &str) {
    let list =
        format!(r#"{{"matcher_list": {{"matchers": [{{"predicate": {predicate}, "on_match": {}}}]}}}}"#, to("a"));
    check(&list, &[&format!("{expected} -> a")], true);
}

#[test]
fn predicates_are_composed() {
    let (web, plain) =
        (single("DestinationPortInput", r#"{"exact": "80"}"#), single("DestinationPortInput", r#"{"exact": "81"}"#));
    let name = single("ServerNameInput", r#"{"prefix": "a", "ignore_case": true}"#);
    check_predicate(&web, "destination port 80");
    check_predicate(&name, "server name prefix a, ignoring case");
    check_predicate(
        &format!(r#"{{"and_matcher": {{"predicate": [{web}, {name}]}}}}"#),
        "destination port 80 and server name prefix a, ignoring case",
    );
    check_predicate(&format!(r#"{{"or_matcher": {{"predicate": [{web}, {plain}]}}}}"#), "destination port 80, 81");
    let mixed = single("ServerNameInput", r#"{"exact": "b"}"#);
    check_predicate(
        &format!(r#"{{"or_matcher": {{"predicate": [{web}, {mixed}]}}}}"#),
        "one of destination port 80, server name b",
    );
    check_predicate(&format!(r#"{{"not_matcher": {web}}}"#), "not destination port 80");
}

#[test]
fn the_authority_of_hbone_is_called_so() {
    let input = r#"{"name": "authority", "typed_config": {"@type": "type.googleapis.com/envoy.extensions.matching.common_inputs.network.v3.FilterStateInput", "key": "io.istio.connect_authority"}}"#;
    let tree =
        format!(r#"{{"matcher_tree": {{"input": {input}, "exact_match_map": {{"map": {{"a:80": {}}}}}}}}}"#, to("a"));
    check(&tree, &["authority a:80 -> a"], true);
    let condition = &read(&tree).leaves[0].conditions[0];
    assert_eq!((condition.name.as_str(), condition.comparison), ("authority", Comparison::Exact));
}

#[test]
fn unknown_parts_are_marked() {
    let custom = r#"{"matcher_tree": {"input": {"name": "mine"}, "custom_match": {"name": "trie"}}}"#;
    check(custom, &["mine trie -> "], false);
    let list = format!(r#"{{"matcher_list": {{"matchers": [{{"predicate": {{}}, "on_match": {}}}]}}}}"#, to("a"));
    check(&list, &["unknown condition -> a"], false);
    check("{}", &[], false);
    check(&ports(r#"{"80": 7}"#), &["destination port 80 -> "], false);
}

#[test]
fn a_tree_whose_leaves_repeat_too_much_is_cut() {
    let map: Vec<String> = (0..1000).map(|port| format!(r#""{port}": {}"#, to("a"))).collect();
    let inner = ports(&format!("{{{}}}", map.join(",")));
    let ranges: Vec<String> =
        (0..400).map(|ip| format!(r#"{{"address_prefix": "10.0.0.{ip}", "prefix_len": 32}}"#)).collect();
    let range = format!(r#"{{"ranges": [{}], "on_match": {{"matcher": {inner}}}}}"#, ranges.join(","));
    let matcher = read(&networks(&range, ""));
    assert_eq!((matcher.leaves.len(), matcher.is_decoded), (495, false));
}
