import { QueryClient, QueryObserver } from "@tanstack/react-query";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Interest, InterestsOf } from "./interest";
import { renewer } from "./renew";
import type { Event as Change, ResourceChange } from "./types";

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

const SERVICES: Interest[] = [{ type: "service" }];
const PODS: Interest[] = [{ type: "instance" }];

const eventOf = (type: ResourceChange["type"]) =>
  ({ reload: false, changes: [{ type, name: "" }] }) as unknown as Change;
const SERVICE = eventOf("RESOURCE_TYPE_SERVICE");

/** Questions on screen, each of which tells when it was asked and is answered after so long. */
function screen() {
  const client = new QueryClient({ defaultOptions: { queries: { staleTime: Number.POSITIVE_INFINITY } } });
  const renew = renewer(client);
  const start = Date.now();
  const show = (name: string, takes: number, meta: { interests: InterestsOf<number>; pauseMs?: number }) => {
    const asked: number[] = [];
    const queryFn = async () => {
      asked.push(Date.now() - start);
      const asOf = world.changed;
      await new Promise((resolve) => setTimeout(resolve, takes));
      return asOf;
    };
    const observer = new QueryObserver(client, { queryKey: [name], queryFn, meta });
    const leave = observer.subscribe(() => {});
    return { asked, leave, shown: () => client.getQueryData([name]) };
  };
  const world = { changed: 0 };
  const change = (event: Change | "all" = SERVICE) => {
    world.changed += 1;
    renew(event);
  };
  return { client, show, change };
}

test("a change that comes during a first fetch is not lost", async () => {
  const { show, change } = screen();
  const list = show("list", 50, { interests: SERVICES });
  await vi.advanceTimersByTimeAsync(10);
  change();
  await vi.advanceTimersByTimeAsync(1000);
  expect(list.asked).toEqual([0, 150]);
  expect(list.shown()).toBe(1);
});

test("a change that comes during a later fetch is not lost, and does not end it", async () => {
  const { show, change } = screen();
  const list = show("list", 50, { interests: SERVICES });
  await vi.advanceTimersByTimeAsync(200);
  change();
  await vi.advanceTimersByTimeAsync(10);
  change();
  await vi.advanceTimersByTimeAsync(1000);
  expect(list.asked).toEqual([0, 200, 350]);
  expect(list.shown()).toBe(2);
});

test("a change that comes while something is fetched that nobody looks at is known to who looks later", async () => {
  const { show, change } = screen();
  const list = show("list", 50, { interests: SERVICES });
  await vi.advanceTimersByTimeAsync(10);
  list.leave();
  change();
  await vi.advanceTimersByTimeAsync(100);
  const again = show("list", 50, { interests: SERVICES });
  await vi.advanceTimersByTimeAsync(100);
  expect(again.asked).toHaveLength(1);
  expect(again.shown()).toBe(1);
});

test("a slow answer holds no other back", async () => {
  const { show, change } = screen();
  show("slow", 5000, { interests: SERVICES });
  const quick = show("quick", 1, { interests: SERVICES });
  await vi.advanceTimersByTimeAsync(10);
  change();
  await vi.advanceTimersByTimeAsync(200);
  change();
  await vi.advanceTimersByTimeAsync(200);
  expect(quick.asked).toEqual([0, 10, 210]);
});

test("changes without end are asked for at the question's own pace", async () => {
  const { show, change } = screen();
  const light = show("light", 0, { interests: SERVICES });
  const heavy = show("heavy", 0, { interests: SERVICES, pauseMs: 2000 });
  for (let at = 0; at < 4100; at += 50) {
    change();
    await vi.advanceTimersByTimeAsync(50);
  }
  expect(light.asked.slice(0, 4)).toEqual([0, 100, 201, 302]);
  expect(heavy.asked).toEqual([0, 2000, 4001]);
});

test("what does not concern a question does not ask it, and what is asked by hand is never asked", async () => {
  const { show, change } = screen();
  const pods = show("pods", 0, { interests: PODS });
  const byHand = show("proxy", 0, { interests: [] });
  await vi.advanceTimersByTimeAsync(10);
  change();
  await vi.advanceTimersByTimeAsync(200);
  expect(pods.asked).toHaveLength(1);
  change("all");
  await vi.advanceTimersByTimeAsync(200);
  expect(pods.asked).toHaveLength(2);
  expect(byHand.asked).toHaveLength(1);
});

test("while an answer is awaited, a change counts that the last answer did not rest on", async () => {
  const { show, change } = screen();
  const restsOn = (told: number | undefined) => (told === undefined ? SERVICES : PODS);
  const list = show("list", 50, { interests: restsOn });
  await vi.advanceTimersByTimeAsync(100);
  change();
  await vi.advanceTimersByTimeAsync(200);
  expect(list.asked).toEqual([0]);
  change(eventOf("RESOURCE_TYPE_INSTANCE"));
  await vi.advanceTimersByTimeAsync(10);
  change();
  await vi.advanceTimersByTimeAsync(1000);
  expect(list.asked).toHaveLength(3);
});

test("a change that concerns many questions goes through them once", async () => {
  const { client, show, change } = screen();
  for (let at = 0; at < 50; at++) show(`list ${at}`, 0, { interests: SERVICES });
  await vi.advanceTimersByTimeAsync(10);
  const gone = vi.spyOn(client.getQueryCache(), "getAll");
  change();
  await vi.advanceTimersByTimeAsync(1000);
  expect(gone).toHaveBeenCalledTimes(1);
});
