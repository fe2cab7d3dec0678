import type { ReactNode } from "react";
import { useNow } from "../lib/clock";
import { absolute, age } from "../lib/format";

/** How long ago, with the moment itself at the pointer. */
export function Age({ of, ago = false }: { of: string | undefined; ago?: boolean }) {
  const now = useNow();
  if (!of) return <span className="text-dim">–</span>;
  return (
    <time dateTime={of} title={absolute(of)}>
      {age(of, now)}
      {ago && " ago"}
    </time>
  );
}

/** A name, an address, an id: in mono, never cut without a way to see it whole. */
export function Code({ children }: { children: string }) {
  return (
    <code className="truncate" title={children}>
      {children}
    </code>
  );
}

/** A word that names a property: a role, a version, a kind. */
export function Tag({ children }: { children: ReactNode }) {
  return (
    <span className="rounded border border-line px-1 text-label whitespace-nowrap text-dim">{children}</span>
  );
}

/** What there is none of. */
export function None({ children = "–" }: { children?: ReactNode }) {
  return <span className="text-dim">{children}</span>;
}

export function Key({ children }: { children: string }) {
  return <kbd className="rounded border border-edge px-1 font-mono text-label text-dim">{children}</kbd>;
}
