import { type UseInfiniteQueryResult, useInfiniteQuery } from "@tanstack/react-query";
import { type Interest, type InterestsOf, interestsOf } from "./interest";
import type { Asking } from "./queries";

type Key = readonly unknown[];

/**
 * A list that is read from its beginning on; another page comes when somebody wants more. While other words are searched for, the
 * last pages stay.
 */
export function useMore<A extends { nextPageToken: string }>(
  ask: (pageToken: string) => Asking<A>,
): UseInfiniteQueryResult<A[]> {
  const { queryKey, meta } = ask("");
  const key = [...queryKey, "more"];
  return useInfiniteQuery({
    queryKey: key,
    queryFn: ({ pageParam, signal }) => ask(pageParam).queryFn({ signal }),
    initialPageParam: "",
    getNextPageParam: ({ nextPageToken }: A) => nextPageToken || undefined,
    meta: {
      ...meta,
      interests: (told: { pages: A[] } | undefined) => ofAny(meta.interests)(told?.pages),
    },
    placeholderData: keptFor(key),
    select: ({ pages }) => pages,
  });
}

/** A list from its beginning to its end, however many pages it has. */
export function whole<A extends { nextPageToken: string }>(
  ask: (pageToken: string) => Asking<A>,
): Asking<A[]> {
  const { queryKey, meta } = ask("");
  return {
    queryKey: [...queryKey, "whole"],
    queryFn: async (context) => {
      const pages: A[] = [];
      for (let token: string | undefined = ""; token !== undefined; ) {
        const page: A = await ask(token).queryFn(context);
        pages.push(page);
        const next = page.nextPageToken || undefined;
        if (next === token) throw new Error("a page of the list names itself as the next one");
        token = next;
      }
      return pages;
    },
    meta: { ...meta, interests: ofAny(meta.interests) },
  };
}

export interface Reading {
  data: unknown[] | undefined;
  fetchNextPage: (how: {
    cancelRefetch: false;
  }) => Promise<{ data: unknown[] | undefined; isSuccess: boolean }>;
}

/** Another page. A change that is being asked about is not broken off, as it would be lost: the page follows. */
export async function readOn({ data, fetchNextPage }: Reading): Promise<void> {
  const told = await fetchNextPage({ cancelRefetch: false });
  const isOfChange = told.isSuccess && told.data?.length === data?.length;
  if (isOfChange) await fetchNextPage({ cancelRefetch: false });
}

const ofAny =
  <A>(interests: InterestsOf<A>) =>
  (pages: A[] | undefined): Interest[] =>
    (pages ?? [undefined]).flatMap((page) => interestsOf(interests, page));

/** What was told stays while the same is asked but for the words that are searched for. */
export const keptFor =
  (key: Key) =>
  <D>(told: D | undefined, before: { queryKey: Key } | undefined): D | undefined =>
    before && wordless(before.queryKey) === wordless(key) ? told : undefined;

const wordless = (key: Key) => JSON.stringify(key, (name, value) => (name === "q" ? undefined : value));
