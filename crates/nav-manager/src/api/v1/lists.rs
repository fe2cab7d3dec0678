//! What all lists have in common: from the request to a page of messages.

use nav_proto::api::v1::{ClusterFreshness, Facet, FacetValue, ListRequest};

use super::page_token::{InParts, PageToken};
use super::{convert, freshness};
use crate::api::Api;
use crate::fleet::Snapshot;
use crate::query::{ClusterView, Error, FacetCounts, Page, Question, Reach, Row, Terms, Wanted};

const DEFAULT_PAGE_SIZE: usize = 50;
const MAX_PAGE_SIZE: usize = 500;

/// One page of a list.
pub(super) struct Paged<T> {
    pub(super) items: Vec<T>,
    pub(super) next_page_token: String,
    pub(super) total: u32,
    pub(super) facets: Vec<Facet>,
}

/// The same with how fresh it is.
pub(super) struct Listed<T> {
    pub(super) page: Paged<T>,
    pub(super) freshness: Vec<ClusterFreshness>,
}

/// The fleet as one list sees it.
pub(super) struct Looked<'a> {
    pub(super) snapshot: &'a Snapshot,
    pub(super) clusters: &'a [ClusterView<'a>],
    pub(super) reach: &'a Reach,
}

/// The page that the request asks for, of rows that `page` finds, each told as `tell` says.
pub(super) fn listed<'a, R, T>(
    looked: &Looked<'a>,
    request: &ListRequest,
    page: impl FnOnce(&Question<R>, Wanted<'_, R::Place>) -> Page<R, R::Place>,
    tell: impl FnMut(R) -> T,
) -> Result<Listed<T>, Error>
where
    R: Row + 'a,
    R::Place: InParts,
{
    let page = paged("", request, page, tell)?;
    Ok(Listed { page, freshness: freshness::in_reach(looked.clusters, looked.reach) })
}

/// The page of a list that belongs to one thing: `of` says which.
pub(super) fn paged<R, T>(
    of: &str,
    request: &ListRequest,
    page: impl FnOnce(&Question<R>, Wanted<'_, R::Place>) -> Page<R, R::Place>,
    tell: impl FnMut(R) -> T,
) -> Result<Paged<T>, Error>
where
    R: Row,
    R::Place: InParts,
{
    let ListRequest { q, label_selector, field_selector, sort_by, facets, page_size, page_token, .. } = request;
    let question = Question::new(Terms { q, label_selector, field_selector, sort_by, facets })?;
    let token = PageToken::new(&filters(R::NAME, of, request));
    let after = token.read(page_token)?;
    let wanted = Wanted { after: after.as_ref(), size: self::page_size(*page_size)? };
    let Page { items, total, next, facets } = page(&question, wanted).map(tell);
    Ok(Paged {
        items,
        next_page_token: token.after(next.as_ref()),
        total: convert::count(total),
        facets: facets.into_iter().map(facet).collect(),
    })
}

/// Of lists without kinds: to ask for one is a slip of the pen.
pub(super) fn check_no_kind(request: &ListRequest) -> Result<(), Error> {
    match request.kind.as_str() {
        "" => Ok(()),
        _ => Err(Error::invalid("kind", "only workloads and config objects have kinds")),
    }
}

/// Looks at the fleet as it is now, where the request says.
pub(super) fn look<T>(
    api: &Api,
    request: &ListRequest,
    list: impl FnOnce(&Looked<'_>) -> Result<T, Error>,
) -> Result<T, Error> {
    let reach = Reach::new(&request.namespace, &request.cluster, &request.mesh)?;
    let snapshot = api.fleet.snapshot();
    reach.check(&snapshot)?;
    let clusters = api.cluster_views(&snapshot);
    list(&Looked { snapshot: &snapshot, clusters: &clusters, reach: &reach })
}

/// What the pages of one list have in common: all of a request that says which rows are wanted, and in which order.
fn filters<'a>(list: &'a str, of: &'a str, request: &'a ListRequest) -> [&'a str; 10] {
    let ListRequest { namespace, cluster, mesh, kind, q, label_selector, field_selector, sort_by, .. } = request;
    [list, of, namespace, cluster, mesh, kind, q, label_selector, field_selector, sort_by]
}

fn page_size(asked: i32) -> Result<usize, Error> {
    match usize::try_from(asked) {
        Ok(0) => Ok(DEFAULT_PAGE_SIZE),
        Ok(size) => Ok(size.min(MAX_PAGE_SIZE)),
        Err(_) => Err(Error::invalid("page_size", format!("{asked} is negative"))),
    }
}

fn facet(counts: FacetCounts) -> Facet {
    let FacetCounts { field, values, more_values } = counts;
    let value = |(value, count)| FacetValue { value, count: convert::count(count) };
    Facet { field, values: values.into_iter().map(value).collect(), more_values: convert::count(more_values) }
}

/// The response of a list, which all have the same fields but for the name of the items.
macro_rules! response {
    ($message:ident { $items:ident } = $listed:expr) => {{
        let $crate::api::v1::lists::Listed { page, freshness } = $listed;
        let $crate::api::v1::lists::Paged { items, next_page_token, total, facets } = page;
        Ok($message { $items: items, next_page_token, total, freshness, facets })
    }};
}

pub(super) use response;
