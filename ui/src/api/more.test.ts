import { InfiniteQueryObserver, QueryClient } from "@tanstack/react-query";
import { expect, test } from "vitest";
import { keptFor, readOn, whole } from "./more";
import { verdicts } from "./queries";

const asked = (id: string, q: string) => verdicts(id, { q, pageSize: 1 });

test("while other words are searched for, what was told stays", () => {
  expect(keptFor(asked("cart-1", "jwt").queryKey)("told", asked("cart-1", "jw"))).toBe("told");
});

test("what was told of something else does not stay", () => {
  expect(keptFor(asked("cart-1", "jwt").queryKey)("told", asked("cart-2", "jwt"))).toBeUndefined();
});

test("what nobody asked before is not told", () => {
  expect(keptFor(asked("cart-1", "jwt").queryKey)(undefined, undefined)).toBeUndefined();
});

test("a list whose page leads to itself again fails, and is not read for ever", async () => {
  const asked: string[] = [];
  const { queryFn } = whole((token) => ({
    queryKey: ["list", token],
    queryFn: async () => {
      if (asked.push(token) > 5) throw new Error("it is read for ever");
      return { nextPageToken: "b" };
    },
    meta: { interests: [] },
  }));
  await expect(queryFn({ signal: new AbortController().signal })).rejects.toThrow("names itself");
  expect(asked).toEqual(["", "b"]);
});

test("another page follows what is being asked, which is not broken off", async () => {
  const asked: string[] = [];
  const ends: Array<() => void> = [];
  const observer = new InfiniteQueryObserver(new QueryClient(), {
    queryKey: ["list"],
    queryFn: async ({ pageParam, signal }) => {
      asked.push(pageParam);
      await new Promise<void>((resolve) => ends.push(resolve));
      if (signal.aborted) asked.push("broken off");
      return { nextPageToken: `${pageParam}b` };
    },
    initialPageParam: "",
    getNextPageParam: ({ nextPageToken }) => nextPageToken,
    select: ({ pages }) => pages,
  });
  observer.subscribe(() => {});
  const end = async () => {
    await expect.poll(() => ends.length).toBeGreaterThan(0);
    ends.shift()?.();
  };
  await end();
  await expect.poll(() => observer.getCurrentResult().data?.length).toBe(1);
  void observer.refetch();
  const read = readOn(observer.getCurrentResult());
  await end();
  await end();
  await read;
  expect(asked).toEqual(["", "", "b"]);
  expect(observer.getCurrentResult().data).toHaveLength(2);
});
