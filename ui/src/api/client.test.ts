import { afterEach, describe, expect, test, vi } from "vitest";
import { addressOf, ask, failureOf } from "./client";

describe("an address", () => {
  test("holds the id as one segment, whatever is in it", () => {
    expect(addressOf("/api/v1/clusters/{id}", "arn:aws/eu 1", {})).toBe(
      "/api/v1/clusters/arn%3Aaws%2Feu%201",
    );
  });

  test("leaves out what asks for nothing", () => {
    const query = { q: "", pageSize: 100, mesh: undefined, filter: "a=b|c" };
    expect(addressOf("/api/v1/services", "", query)).toBe("/api/v1/services?pageSize=100&filter=a%3Db%7Cc");
  });
});

describe("a failure", () => {
  test("says what the manager says, and by which reason", () => {
    const details = [{ reason: "NO_CLUSTER", metadata: { candidates: "east, west" } }];
    const failure = failureOf(404, { code: 5, message: "There is no cluster eats.", details });
    expect(failure).toMatchObject({
      message: "There is no cluster eats.",
      status: 404,
      reason: "NO_CLUSTER",
      details: { candidates: "east, west" },
      passing: false,
    });
  });

  test("of something else than a manager is told with its status", () => {
    expect(failureOf(502, undefined)).toMatchObject({ status: 502, passing: true });
    expect(failureOf(502, undefined).message).toContain("502");
  });
});

describe("no answer", () => {
  afterEach(() => vi.unstubAllGlobals());

  const fetched = (answer: (init: RequestInit) => Promise<Response>) =>
    vi.stubGlobal("fetch", (_: string, init: RequestInit) => answer(init));
  /** Ends as a fetch does that is broken off. */
  const hangs = ({ signal }: RequestInit) =>
    new Promise<never>((_, reject) => signal?.addEventListener("abort", () => reject(signal.reason)));

  test("in time is told with the time, and may be asked for again", async () => {
    fetched(hangs);
    await expect(ask("/api/v1/clusters", { deadlineMs: 10 })).rejects.toMatchObject({
      name: "Failure",
      message: expect.stringContaining("did not answer within 0.01 s"),
      reason: "TIMED_OUT",
      passing: true,
    });
  });

  test("but its beginning in time is none", async () => {
    fetched(async (init) => {
      const response = new Response("{");
      response.json = () => hangs(init);
      return response;
    });
    await expect(ask("/api/v1/clusters", { deadlineMs: 10 })).rejects.toMatchObject({ reason: "TIMED_OUT" });
  });

  test.each(["", '{"clusters": [', "<html>Log in</html>"])(
    "is %j, which is told as a failure",
    async (body) => {
      fetched(async () => new Response(body));
      await expect(ask("/api/v1/clusters")).rejects.toMatchObject({
        name: "Failure",
        message: expect.stringContaining("cut off"),
        passing: true,
      });
    },
  );

  test("because nobody waits for it any more is no failure", async () => {
    fetched(hangs);
    const leaving = new AbortController();
    const asked = ask("/api/v1/clusters", { signal: leaving.signal });
    leaving.abort();
    await expect(asked).rejects.toHaveProperty("name", "AbortError");
  });
});
