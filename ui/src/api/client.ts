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
  /** How long the answer, all of it, may take. */
  deadlineMs?: number;
}

const DEADLINE_MS = 20_000;

/** As the manager says of proxies. Not asked again unasked: who looks has waited long, and whoever did not answer may be busy. */
export const TIMED_OUT = "TIMED_OUT";

/** Why there is no answer, in a sentence that says what to do. */
export class Failure extends Error {
  /** Of HTTP; 0 where there was no whole answer. */
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
  const { id = "", query = {}, signal, cache = "no-cache", deadlineMs = DEADLINE_MS } = question;
  const deadline = AbortSignal.timeout(deadlineMs);
  let response: Response | undefined;
  try {
    const init = { signal: signal ? AbortSignal.any([signal, deadline]) : deadline, cache };
    response = await fetch(addressOf(route, id, query), init);
    if (!response.ok) throw failureOf(response.status, await response.json().catch(() => undefined));
    return await response.json();
  } catch (cause) {
    if (cause instanceof Failure || signal?.aborted) throw cause;
    if (deadline.aborted) throw tooLate(deadlineMs, cause);
    throw new Failure(response ? CUT_OFF : NOBODY, 0, "", {}, cause);
  }
}

const NOBODY = "The manager does not answer. Is it running, and can this machine reach it?";
const CUT_OFF =
  "The answer was cut off, or is not the manager's. If a proxy before the manager wants a login, load the page anew.";

function tooLate(deadlineMs: number, cause: unknown): Failure {
  const said = `The manager did not answer within ${deadlineMs / 1000} s. It may be busy, or the connection to it hangs: ask again.`;
  return new Failure(said, 0, TIMED_OUT, {}, cause);
}

/** Empty values ask for nothing, so they are left out: one question has one address. */
export function addressOf(route: string, id: string, query: object): string {
  const path = route.replace("{id}", encodeURIComponent(id));
  const given = Object.entries(query).filter(([, value]) => value !== undefined && value !== "");
  const parameters = new URLSearchParams(given.map(([name, value]) => [name, String(value)]));
  return parameters.size > 0 ? `${path}?${parameters}` : path;
}

export function failureOf(status: number, body: unknown): Failure {
  const told = body as Partial<Status> | undefined;
  if (!told?.message)
    return new Failure(`The manager answered with HTTP status ${status} and no reason.`, status);
  const [info] = told.details ?? [];
  return new Failure(told.message, status, info?.reason ?? "", info?.metadata ?? {});
}
