import type { Routes, Error as Status } from "./types";

export type Route = keyof Routes;
export type Answer<R extends Route> = Routes[R]["answer"];

export interface Question<R extends Route> {
  /** For `{id}` in the route. */
  id?: string;
  query?: Routes[R]["query"];
  signal?: AbortSignal;
  /** `no-cache` lets the manager say that nothing changed, but for when clusters were last confirmed. */
  cache?: "no-cache" | "no-store";
}

/** Why there is no answer, in a sentence that says what to do. */
export class Failure extends Error {
  /** Of HTTP; 0 where nobody answered. */
  readonly status: number;
  /** For programs. */
  readonly reason: string;
  readonly details: Record<string, string>;

  constructor(
    message: string,
    status: number,
    reason = "",
    details: Record<string, string> = {},
    cause?: unknown,
  ) {
    super(message, { cause });
    this.name = "Failure";
    this.status = status;
    this.reason = reason;
    this.details = details;
  }

  /** Asking again may help: the manager or an edge was not there, or was busy. */
  get passing(): boolean {
    return this.status === 0 || this.status === 429 || this.status >= 502;
  }
}

export async function ask<R extends Route>(route: R, question: Question<R> = {}): Promise<Answer<R>> {
  const { id = "", query = {}, signal, cache = "no-cache" } = question;
  const response = await reach(addressOf(route, id, query), { signal, cache });
  const body: unknown = await response.json().catch(() => undefined);
  if (!response.ok) throw failureOf(response.status, body);
  return body as Answer<R>;
}

/** Empty values ask for nothing, so they are left out: one question has one address. */
export function addressOf(route: string, id: string, query: object): string {
  const path = route.replace("{id}", encodeURIComponent(id));
  const given = Object.entries(query).filter(([, value]) => value !== undefined && value !== "");
  const parameters = new URLSearchParams(given.map(([name, value]) => [name, String(value)]));
  return parameters.size > 0 ? `${path}?${parameters}` : path;
}

async function reach(address: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(address, init);
  } catch (cause) {
    if (init.signal?.aborted) throw cause;
    throw new Failure(
      "The manager does not answer. Is it running, and can this machine reach it?",
      0,
      "",
      {},
      cause,
    );
  }
}

export function failureOf(status: number, body: unknown): Failure {
  const told = body as Partial<Status> | undefined;
  if (!told?.message)
    return new Failure(`The manager answered with HTTP status ${status} and no reason.`, status);
  const [info] = told.details ?? [];
  return new Failure(told.message, status, info?.reason ?? "", info?.metadata ?? {});
}
