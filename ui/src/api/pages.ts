import { noop, type QueryClient, useQueries, useQueryClient } from "@tanstack/react-query";
import { useCallback, useEffect, useEffectEvent, useRef, useState } from "react";
import type { Rows } from "../lib/rows";
import { useCounts } from "./counts";
import type { Asking } from "./queries";
import type { Facet } from "./types";

/** What a screen shows, and some more: a letter of a search waits for all of it. */
const PAGE_SIZE = 40;

/** While somebody scrolls, so many pages come before they are in sight. Who only types waits for no more than what is. */
const AHEAD = 2;

export interface PageAnswer {
  total: number;
  nextPageToken: string;
  facets: Facet[];
}

/** What of a list is asked for. */
export interface Wanted {
  q?: string;
  cluster?: string;
  fieldSelector?: string;
  sortBy?: string;
}

/** Which part of the answer. */
interface Part {
  pageSize: number;
  pageToken?: string;
  facets?: string;
}

export type Question = Wanted & Part;

export interface Paged<A, Row> {
  rows: Rows<Row>;
  /** The first page, which has what is told of all; undefined until there was one. */
  first: A | undefined;
  facets: Facet[];
  /** Whether something else is shown than what is asked for, until its answer is there. */
  awaiting: boolean;
  error: Error | null;
  /** When what is shown was told, in milliseconds. */
  since: number;
  retry: () => void;
  /** Asks at once for what the next rendering will want. */
  expect: (change: Wanted) => void;
}

export interface Kept<Row> {
  asked: string;
  since: number;
  count: number;
  pages: Map<number, Row[]>;
}

/**
 * A list of any length, of which only the pages in sight are kept current; while somebody scrolls, the next two are asked for
 * ahead. A page's token is in the answer of the page before, so a jump far ahead walks there. While something else is asked for, the last rows stay.
 */
export function usePages<A extends PageAnswer, Row>(
  ask: (question: Question) => Asking<A>,
  wanted: Wanted,
  itemsOf: (answer: A) => Row[],
  facets: string,
): Paged<A, Row> {
  const client = useQueryClient();
  const pageOf = (pageToken: string) => ask({ ...wanted, pageSize: PAGE_SIZE, pageToken });
  const [[from, to], setInSight] = useState([0, 0]);
  const tokens = tokensUpTo(client, pageOf, to);
  const numbers = [...new Set([0, ...numbersBetween(Math.min(from, tokens.length - 1), tokens.length - 1)])];
  const pages = useQueries({ queries: numbers.map((number) => pageOf(tokens[number] ?? "")) });

  const asked = JSON.stringify(pageOf("").queryKey);
  const [last = "", scrolls] = [tokens.at(-1), to > 0];
  const lookAhead = useEffectEvent((signal: AbortSignal) => readAhead(client, pageOf, last, AHEAD, signal));
  // biome-ignore lint/correctness/useExhaustiveDependencies: another question is read ahead of, and so is another page
  useEffect(() => {
    const wanted = new AbortController();
    if (scrolls) lookAhead(wanted.signal).catch(noop);
    return () => wanted.abort();
  }, [asked, last, scrolls]);

  const first = pages[0]?.data;
  const kept = useRef<Kept<Row>>(undefined);
  const lastFirst = useRef<A>(undefined);
  const answers = pages.map(({ data }) => data && itemsOf(data));
  const shown = first
    ? merged(kept.current, { asked, since: pages[0]?.dataUpdatedAt ?? 0, first, numbers, answers })
    : kept.current;
  useEffect(() => {
    kept.current = shown;
    lastFirst.current = first ?? lastFirst.current;
  });

  const want = useCallback((firstRow: number, lastRow: number) => {
    const next = [Math.floor(firstRow / PAGE_SIZE), Math.floor(Math.max(0, lastRow) / PAGE_SIZE)] as const;
    setInSight((now) => (now[0] === next[0] && now[1] === next[1] ? now : [...next]));
  }, []);
  const failed = pages.filter(({ error }) => error);
  return {
    rows: {
      count: shown?.count ?? 0,
      at: (index) => shown?.pages.get(Math.floor(index / PAGE_SIZE))?.[index % PAGE_SIZE],
      want,
    },
    first: first ?? lastFirst.current,
    facets: useCounts(ask({ ...wanted, pageSize: 1, facets }), pages[0]?.dataUpdatedAt ?? 0),
    awaiting: first === undefined,
    error: failed[0]?.error ?? null,
    since: sinceOf(failed) ?? shown?.since ?? 0,
    retry: () => failed.forEach(({ refetch }) => void refetch()),
    expect: (change) =>
      void client.prefetchQuery(ask({ ...wanted, ...change, pageSize: PAGE_SIZE, pageToken: "" })),
  };
}

/** Since when some of what is shown is not current: that of the pages that failed which was told first. */
export function sinceOf(failed: Array<{ dataUpdatedAt: number }>): number | undefined {
  const told = failed.map(({ dataUpdatedAt }) => dataUpdatedAt).filter((at) => at > 0);
  return told.length > 0 ? Math.min(...told) : undefined;
}

/** As far as answers are known, and the one after. */
export function tokensUpTo<A extends PageAnswer>(
  client: QueryClient,
  pageOf: (token: string) => Asking<A>,
  last: number,
): string[] {
  const tokens = [""];
  while (tokens.length <= last) {
    const answer = client.getQueryData<A>(pageOf(tokens.at(-1) ?? "").queryKey);
    if (!answer?.nextPageToken) break;
    tokens.push(answer.nextPageToken);
  }
  return tokens;
}

/** Asks for a page and those after it, of which only the page before knows the token, until nobody wants them any more. */
export async function readAhead<A extends PageAnswer>(
  client: QueryClient,
  pageOf: (token: string) => Asking<A>,
  token: string,
  more: number,
  signal: AbortSignal,
): Promise<void> {
  const { nextPageToken } = await client.fetchQuery({
    ...pageOf(token),
    staleTime: Number.POSITIVE_INFINITY,
  });
  if (!nextPageToken || more === 0 || signal.aborted) return;
  await readAhead(client, pageOf, nextPageToken, more - 1, signal);
}

function numbersBetween(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, offset) => from + offset);
}

interface Answered<Row> {
  asked: string;
  since: number;
  first: PageAnswer;
  numbers: number[];
  answers: Array<Row[] | undefined>;
}

/** A page whose rows are on their way has those it had: when the page before changes, so does its token. */
export function merged<Row>(kept: Kept<Row> | undefined, told: Answered<Row>): Kept<Row> {
  const { asked, since, first, numbers, answers } = told;
  const pages = new Map(kept?.asked === asked ? kept.pages : []);
  answers.forEach((rows, at) => {
    const number = numbers[at];
    if (rows && number !== undefined) pages.set(number, rows);
  });
  return { asked, since, count: first.total, pages };
}
