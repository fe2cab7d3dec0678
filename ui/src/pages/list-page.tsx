import { Outlet, useNavigate, useParams } from "@tanstack/react-router";
import { type PageAnswer, type Question, usePages } from "../api/pages";
import type { Asking } from "../api/queries";
import type { Search } from "../lib/search";
import { Split } from "../ui/layout";
import { ListFrame, type ListFrameProps, useListSearch, useWords } from "./list-frame";

/** By which things are told apart. */
interface Identity {
  id: string;
  mesh: string;
}

interface ListPageProps<Row extends Identity, A extends PageAnswer>
  extends Omit<ListFrameProps<Row, A>, "paged" | "chosen" | "onOpen" | "q" | "onSearch"> {
  ask: (question: Question) => Asking<A>;
  itemsOf: (answer: A) => Row[];
  keyOf: (row: Identity) => string;
  /** Where one of them is told of, beside the list. */
  detail: "/services/$id" | "/config/$id" | "/clusters/$id";
  /** What its address has beside its id, and the list as it is searched. */
  alsoOf?: (row: Row) => Partial<Search>;
}

/** A list, and beside it the one that the address has open. */
export function ListPage<Row extends Identity, A extends PageAnswer>(props: ListPageProps<Row, A>) {
  const { ask, itemsOf, detail, alsoOf, ...frame } = props;
  const [search] = useListSearch();
  const [q, type] = useWords("q");
  const navigate = useNavigate();
  const { id } = useParams({ strict: false });
  const { filter, sort, cluster, mesh = "" } = search;
  const fields = frame.facets.map(({ field }) => field).join(",");
  const paged = usePages(ask, { q, cluster, fieldSelector: filter, sortBy: sort }, itemsOf, fields);
  const onSearch = (words: string) => {
    paged.expect({ q: words });
    type(words);
  };
  const onOpen = (row: Row) =>
    navigate({
      to: detail,
      params: { id: row.id },
      search: (now) => ({ ...now, q: q || undefined, ...alsoOf?.(row) }),
    });
  const chosen = id && frame.keyOf({ id, mesh });
  const list = <ListFrame {...frame} {...{ paged, q, onSearch, chosen, onOpen }} />;
  return <Split list={list} detail={id && <Outlet />} />;
}
