import type { ReactNode } from "react";
import { Failure } from "../api/client";
import { type Reading, readOn } from "../api/more";
import { sentence } from "../lib/format";
import { Button } from "./controls";
import { Shape, type Tone } from "./state";
import { Age } from "./text";

interface NoticeProps {
  tone: Tone;
  title: string;
  children?: ReactNode;
  role?: "alert" | "status";
  /** It stands for a whole page, so its title is the page's. */
  page?: boolean;
}

/** In place of what is not there: what is the matter, and what to do. */
export function Notice({ tone, title, children, role, page }: NoticeProps) {
  const Title = page ? "h1" : "p";
  return (
    <div role={role} className="flex gap-3 px-4 py-6">
      <span className="pt-[7px]">
        <Shape tone={tone} />
      </span>
      <div className="max-w-[68ch] min-w-0">
        <Title className="text-head font-medium">{title}</Title>
        <div className="mt-1 space-y-2 wrap-anywhere text-dim">{children}</div>
      </div>
    </div>
  );
}

export function Empty({ title, children, page }: Pick<NoticeProps, "title" | "children" | "page">) {
  return (
    <Notice tone="none" title={title} role="status" page={page}>
      {children}
    </Notice>
  );
}

interface FailedProps {
  what: string;
  error: Error;
  retry: () => void;
  page?: boolean;
}

/** The manager's own sentence, which says what to do; and a way to ask again where that may help. */
export function Failed({ what, error, retry, page }: FailedProps) {
  const failure = error instanceof Failure ? error : undefined;
  const { cluster = "" } = failure?.details ?? {};
  const elsewhere = error.message.includes(cluster) ? "" : cluster;
  return (
    <Notice tone="bad" title={what} role="alert" page={page}>
      <p className="text-ink">{sentence(error.message)}</p>
      {failure?.status === 404 && (
        <p>It may have gone since this address was made. Ctrl K searches everything there is now.</p>
      )}
      {failure?.reason && (
        <p>
          Reason <code>{failure.reason}</code>
          {elsewhere && <> in cluster {elsewhere}</>}
        </p>
      )}
      {(failure?.passing ?? true) && <Button onClick={retry}>Ask again</Button>}
    </Notice>
  );
}

const LINES = [62, 88, 45, 74, 53];

/** The shape of what comes, so that nothing jumps when it does. */
export function Loading({ what }: { what: string }) {
  return (
    <div role="status" className="space-y-4 px-4 py-6">
      <span className="sr-only">Loading {what}</span>
      {LINES.map((width) => (
        <div key={width} className="h-3 rounded bg-hover" style={{ width: `${width}%` }} />
      ))}
    </div>
  );
}

interface NotCurrentProps {
  /** Of asking again; none, and nothing is said. */
  error: Error | null;
  /** When what is shown was told, in milliseconds. */
  since: number;
  retry: () => void;
}

/** Above what an earlier answer told, where the last one was a failure. */
export function NotCurrent({ error, since, retry }: NotCurrentProps) {
  if (!error) return null;
  const isGone = error instanceof Failure && error.status === 404;
  return (
    <Strip tone={isGone ? "bad" : "stale"}>
      {isGone ? "It is gone." : sentence(error.message)} What is shown is what it was{" "}
      <Age of={new Date(since).toISOString()} ago />. {!isGone && <Button onClick={retry}>Ask again</Button>}
    </Strip>
  );
}

interface AnswerStateProps {
  of: { data: unknown; error: Error | null; dataUpdatedAt: number; refetch: () => void };
  what: string;
  /** What it means that there is no answer, as a title. */
  failed: string;
}

/** Of an answer, all but what it says: that it is awaited, why there is none, or that it is not current. */
export function AnswerState({ of: { data, error, dataUpdatedAt, refetch }, what, failed }: AnswerStateProps) {
  if (data) return <NotCurrent error={error} since={dataUpdatedAt} retry={refetch} />;
  if (error) return <Failed what={failed} error={error} retry={refetch} />;
  return <Loading what={what} />;
}

interface ShowMoreProps {
  of: Reading & { hasNextPage: boolean; isFetchingNextPage: boolean };
  shown: number;
  total: number;
}

/** Under the beginning of a list. */
export function ShowMore({ of, shown, total }: ShowMoreProps) {
  if (!of.hasNextPage) return null;
  return (
    <FirstOf shown={shown} total={total} awaited={of.isFetchingNextPage} onMore={() => void readOn(of)} />
  );
}

interface FirstOfProps {
  shown: number;
  total: number;
  /** Of what they are the first, where that is not what is shown. */
  what?: string;
  awaited?: boolean;
  onMore: () => void;
}

export function FirstOf({ shown, total, what, awaited, onMore }: FirstOfProps) {
  const parts = `the first ${shown.toLocaleString("en")} of ${total.toLocaleString("en")}`;
  return (
    <p className="flex flex-wrap items-baseline gap-x-3 px-4 py-2 text-dim">
      {what ? `This is of ${parts} ${what}.` : `These are ${parts}.`}
      <Button disabled={awaited} onClick={onMore}>
        Show more
      </Button>
    </p>
  );
}

/** Above content that is not current. */
export function Strip({ tone, children }: { tone: Tone; children: ReactNode }) {
  return (
    <p className="flex items-baseline gap-2 border-b border-line bg-rise px-4 py-1.5">
      <Shape tone={tone} />
      <span>{children}</span>
    </p>
  );
}
