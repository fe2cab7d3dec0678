import { describe, expect, test } from "vitest";
import { addressOf, failureOf } from "./client";

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
