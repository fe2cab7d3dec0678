import { QueryClient } from "@tanstack/react-query";
import { expect, test } from "vitest";
import { type Kept, merged, readAhead, sinceOf, tokensUpTo } from "./pages";

const pageOf = (token: string) => ({
  queryKey: ["list", token],
  queryFn: () => Promise.reject(new Error("nobody is asked here")),
  meta: { interests: [] },
});

test("the tokens of pages are known up to the first that was not answered", () => {
  const client = new QueryClient();
  client.setQueryData(["list", ""], { total: 300, nextPageToken: "b" });
  client.setQueryData(["list", "b"], { total: 300, nextPageToken: "c" });
  expect(tokensUpTo(client, pageOf, 0)).toEqual([""]);
  expect(tokensUpTo(client, pageOf, 7)).toEqual(["", "b", "c"]);
});

test("no page follows the last", () => {
  const client = new QueryClient();
  client.setQueryData(["list", ""], { total: 3, nextPageToken: "" });
  expect(tokensUpTo(client, pageOf, 7)).toEqual([""]);
});

const wanted = new AbortController().signal;

test("pages are read ahead one after another, but none that is known", async () => {
  const client = new QueryClient();
  client.setQueryData(["list", ""], { total: 300, nextPageToken: "b" });
  const asked: string[] = [];
  const answering = (token: string) => ({
    ...pageOf(token),
    queryFn: async () => {
      asked.push(token);
      return { total: 300, nextPageToken: `${token}b`, facets: [] };
    },
  });
  await readAhead(client, answering, "", 2, wanted);
  expect(asked).toEqual(["b", "bb"]);
  await readAhead(client, answering, "bb", 1, wanted);
  expect(asked).toEqual(["b", "bb", "bbb"]);
});

test("nothing is read ahead of the last page", async () => {
  const client = new QueryClient();
  client.setQueryData(["list", ""], { total: 3, nextPageToken: "" });
  await expect(readAhead(client, pageOf, "", 2, wanted)).resolves.toBeUndefined();
});

test("no page more is read ahead of what nobody wants any more", async () => {
  const client = new QueryClient();
  const left = new AbortController();
  const asked: string[] = [];
  const answering = (token: string) => ({
    ...pageOf(token),
    queryFn: async () => {
      asked.push(token);
      left.abort();
      return { total: 300, nextPageToken: `${token}b`, facets: [] };
    },
  });
  await readAhead(client, answering, "", 2, left.signal);
  expect(asked).toEqual([""]);
});

const first = { total: 300, nextPageToken: "b", facets: [] };
const kept: Kept<string> = {
  asked: "all",
  since: 1,
  count: 299,
  pages: new Map([
    [0, ["a"]],
    [1, ["b"]],
  ]),
};

test("a page that is on its way has the rows it had", () => {
  const now = merged(kept, { asked: "all", since: 2, first, numbers: [0, 1], answers: [["a2"], undefined] });
  expect(now).toEqual({
    asked: "all",
    since: 2,
    count: 300,
    pages: new Map([
      [0, ["a2"]],
      [1, ["b"]],
    ]),
  });
});

test("another question keeps nothing of the one before", () => {
  const now = merged(kept, { asked: "some", since: 2, first, numbers: [0, 1], answers: [["z"], undefined] });
  expect(now.pages).toEqual(new Map([[0, ["z"]]]));
});

test("a list is as old as the oldest of the pages that could not be asked for again", () => {
  expect(sinceOf([{ dataUpdatedAt: 30 }, { dataUpdatedAt: 20 }, { dataUpdatedAt: 0 }])).toBe(20);
  expect(sinceOf([{ dataUpdatedAt: 0 }])).toBeUndefined();
});
