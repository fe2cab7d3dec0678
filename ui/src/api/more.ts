import { type UseInfiniteQueryResult, useInfiniteQuery } from "@tanstack/react-query";
import { interestsOf } from "./interest";
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
      interests: (told: { pages: A[] } | undefined) => interestsOf(meta.interests, told?.pages[0]),
    },
    placeholderData: keptFor(key),
    select: ({ pages }) => pages,
  });
}

/** What was told stays while the same is asked but for the words that are searched for. */
export const keptFor =
  (key: Key) =>
  <D>(told: D | undefined, before: { queryKey: Key } | undefined): D | undefined =>
    before && wordless(before.queryKey) === wordless(key) ? told : undefined;

const wordless = (key: Key) => JSON.stringify(key, (name, value) => (name === "q" ? undefined : value));
