use super::*;

/// Requests that cannot be answered, each with its status and what is said.
pub(super) async fn check(snapshot: &str, paths: &[&str]) {
    let mut told = String::new();
    for path in paths {
        let answer = get(&format!("/api/v1/{path}")).await;
        let error = answer.json();
        let details = &error["details"][0];
        told += &format!("GET {path}\n{} {}\n  {}", answer.status.as_u16(), details["reason"], error["message"]);
        told += &format!("\n  {}\n\n", details["metadata"]);
    }
    insta::assert_snapshot!(snapshot, told);
}

#[tokio::test]
async fn what_is_not_there_is_told_with_what_there_is() {
    let paths = [
        "services?cluster=nowhere",
        "instances?mesh=nowhere",
        "clusters/nowhere",
        "services/shop:nope",
        "services/shop:db?cluster=gone",
        "workloads/east:shop:Deployment:nope",
        "workloads/nowhere:shop:Deployment:nope",
        "instances/east:shop:nope",
        "instances/nowhere:shop:nope",
        "config/east:Gateway:shop:nope",
        "config/nowhere:Gateway:shop:nope",
    ];
    check("what-is-not-there", &paths).await;
}

#[tokio::test]
async fn an_id_of_the_wrong_form_is_told_with_the_right_one() {
    let paths = ["services/nope", "services/%FF", "instances/east", "workloads/east:shop", "config/east:shop:x"];
    check("ids", &paths).await;
    check("ids-of-clusters", &["services?cluster=a%0Ab", "config/east:Pod:shop:x"]).await;
}

#[tokio::test]
async fn a_parameter_that_makes_no_sense_is_named_with_how_to_write_it() {
    let paths = [
        "services?page_size=-1",
        "services?pageSize=ten",
        "services?page_size=3000000000",
        "services?label_selector=app%20is%20cart",
        "instances?field_selector=ready",
        "instances?field_selector=color=red",
        "workloads?sort_by=-age",
        "clusters?facets=color",
        "config?kind=Pod",
        "search",
        "search?q=cart&types=pod",
    ];
    check("parameters", &paths).await;
}

#[tokio::test]
async fn a_service_of_several_meshes_is_told_with_these() {
    let fleet = fleet();
    for (id, mesh) in [("one", "m1"), ("two", "m2")] {
        let mesh = Mesh { id: mesh.into(), ..Mesh::default() };
        fleet.connected_natively(&cluster(id), at(0), EdgeInfo { mesh: Some(mesh), ..EdgeInfo::default() });
        fleet.replace(&cluster(id), at(0), vec![service("shop", "till")]);
    }
    let answer = ask(router_over(fleet.clone()), request(Method::GET, "/api/v1/services/shop:till", &[])).await;
    assert_eq!(answer.status, StatusCode::BAD_REQUEST);
    insta::assert_json_snapshot!(answer.json());
    let one = request(Method::GET, "/api/v1/services/shop:till?mesh=m2", &[]);
    assert_eq!(ask(router_over(fleet), one).await.json()["service"]["clusters"][0]["cluster"], "two");
}

#[tokio::test]
async fn a_page_token_that_no_answer_gave_is_refused() {
    // No base64, no list, no separator, not UTF-8 behind it.
    for token in ["next", "!", "AAAA", "AAAAAAAAAABh__4"] {
        let answer = get(&format!("/api/v1/services?page_token={token}")).await;
        assert_eq!(answer.status, StatusCode::BAD_REQUEST, "{token}");
        assert!(answer.text().contains("leave it out to begin with the first page"), "{}", answer.text());
    }
}

#[tokio::test]
async fn a_page_token_is_good_for_its_own_list_in_its_own_order_only() {
    let first = told("services?namespace=shop&page_size=1").await;
    let token = first["nextPageToken"].as_str().expect("a token");
    let others = ["services?", "services?namespace=sho&q=p", "services?cluster=east&namespace=shop"];
    for list in
        others.into_iter().chain(["services?namespace=shop&sort_by=name", "instances?namespace=shop", "config?"])
    {
        let answer = get(&format!("/api/v1/{list}&page_token={token}")).await;
        assert_eq!(answer.status, StatusCode::BAD_REQUEST, "{list}");
        assert!(answer.text().contains("it belongs to another list"), "{}", answer.text());
    }
}

#[tokio::test]
async fn a_parameter_cannot_take_the_place_of_a_part_of_the_path() {
    assert_eq!(get("/api/v1/services/shop:db?id=shop:cart").await.json()["service"]["id"], "shop:db");
}
