import { type ChildProcess, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { createInterface } from "node:readline";
import { onTestFinished, vi } from "vitest";
import type { Instance } from "../src/api/types";

const NAVCTL = process.env.NAVCTL ?? new URL("../../target/debug/navctl", import.meta.url).pathname;

export interface Demo {
  address: string;
  /** Its connections stay, but nothing comes over them any more. */
  hang: () => void;
  goOn: () => void;
  stop: () => Promise<void>;
}

/** The real binary over the recorded fleet, on a port of its own. */
export async function demo(...flags: string[]): Promise<Demo> {
  if (!existsSync(NAVCTL)) throw new Error(`${NAVCTL} is missing: run \`make build\`, or name one in NAVCTL`);
  const child = spawn(NAVCTL, ["demo", "--listen", "127.0.0.1:0", "--no-browser", ...flags], {
    stdio: ["ignore", "pipe", "pipe"],
  });
  const ended = new Promise<void>((resolve) => child.on("exit", () => resolve()));
  const stop = () => {
    child.kill();
    child.kill("SIGCONT");
    return ended;
  };
  const ready = async () => {
    const address = await addressOf(child);
    await vi.waitFor(() => heardOfAll(address), { timeout: 20_000, interval: 100 });
    return address;
  };
  const address = await ready().catch((error) => stop().then(() => Promise.reject(error)));
  return { address, hang: () => child.kill("SIGSTOP"), goOn: () => child.kill("SIGCONT"), stop };
}

/** For one test: it stops when that ends, however it does. */
export async function demoOfTest(...flags: string[]): Promise<Demo> {
  const started = await demo(...flags);
  onTestFinished(started.stop);
  return started;
}

/** The first that a query finds: what pods are called is another in each recording. */
export async function instanceOf({ address }: Demo, query: string): Promise<Instance> {
  const { instances } = await (await fetch(`${address}/api/v1/instances?${query}`)).json();
  if (instances.length === 0) throw new Error(`no instance is found by ${query}`);
  return instances[0];
}

export const inEast = (fleet: Demo, query: string) => instanceOf(fleet, `cluster=east&${query}`);

/** One of cart, whose objects the tests know. */
export const sidecar = async (fleet: Demo) => (await inEast(fleet, "namespace=shop&q=cart-v2")).id;

/** It serves before its clusters have said anything. */
async function heardOfAll(address: string): Promise<void> {
  const { clusters, total } = await (await fetch(`${address}/api/v1/clusters`)).json();
  const heard = clusters.filter(({ instances }: { instances: number }) => instances > 0);
  if (total === 0 || heard.length < total) throw new Error(`${heard.length} of ${total} clusters were heard`);
}

/** It prints where it listens, and what else it has to say. */
async function addressOf(child: ChildProcess): Promise<string> {
  const said: string[] = [];
  return new Promise((resolve, reject) => {
    for (const output of [child.stdout, child.stderr]) {
      if (!output) continue;
      createInterface(output).on("line", (line) => {
        said.push(line);
        const [address] = line.match(/http:\/\/127\.0\.0\.1:\d+/) ?? [];
        if (address) resolve(address);
      });
    }
    child.on("exit", (code) => reject(new Error(`navctl ended with ${code}: ${said.join("\n")}`)));
  });
}
