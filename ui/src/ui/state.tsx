import type { ReactNode } from "react";

/** How something is, told by shape and word as well as by colour. */
export type Tone = "good" | "warn" | "bad" | "stale" | "none";

const SHAPES: Record<Tone, ReactNode> = {
  good: <circle cx="5" cy="5" r="4" fill="currentColor" />,
  warn: <path d="M5 .8 9.6 9H.4z" fill="currentColor" />,
  bad: <path d="M1 1h8v8H1z" fill="currentColor" />,
  stale: (
    <circle
      cx="5"
      cy="5"
      r="3.5"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.6"
      strokeDasharray="2.4 1.6"
    />
  ),
  none: <path d="M1.5 5h7" stroke="currentColor" strokeWidth="1.6" />,
};

const COLOURS: Record<Tone, string> = {
  good: "text-good",
  warn: "text-warn",
  bad: "text-bad",
  stale: "text-stale",
  none: "text-dim",
};

export function Shape({ tone }: { tone: Tone }) {
  return (
    <svg
      aria-hidden="true"
      className={`shrink-0 ${COLOURS[tone]}`}
      width="10"
      height="10"
      viewBox="0 0 10 10"
    >
      {SHAPES[tone]}
    </svg>
  );
}

/** A shape and its words. What is well is not shouted: its words stay in the ink of the text. */
export function State({ tone, children }: { tone: Tone; children: ReactNode }) {
  return (
    <span className="inline-flex max-w-full min-w-0 items-center gap-1.5 whitespace-nowrap">
      <Shape tone={tone} />
      <span
        className={`truncate ${tone === "good" ? "" : COLOURS[tone]}`}
        title={typeof children === "string" ? children : undefined}
      >
        {children}
      </span>
    </span>
  );
}
