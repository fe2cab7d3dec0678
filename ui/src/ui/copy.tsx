import { useCallback, useEffect, useState } from "react";
import { toClipboard } from "../lib/clipboard";
import { CopyIcon, DoneIcon } from "./icons";
import { Code } from "./text";

const SAID_MS = 1500;

/** What was copied last, while it is told. */
export function useCopied(): [copied: string | undefined, copy: (text: string) => void] {
  const [copied, setCopied] = useState<string>();
  useEffect(() => {
    if (copied === undefined) return;
    const timer = setTimeout(() => setCopied(undefined), SAID_MS);
    return () => clearTimeout(timer);
  }, [copied]);
  const copy = useCallback((text: string) => void toClipboard(text).then(() => setCopied(text)), []);
  return [copied, copy];
}

/** Says it to those who do not see it. */
export function Copied({ text }: { text: string | undefined }) {
  return (
    <span role="status" className="sr-only">
      {text !== undefined && `Copied ${text}`}
    </span>
  );
}

export function CopyButton({ text, what }: { text: string; what: string }) {
  const [copied, copy] = useCopied();
  return (
    <button
      type="button"
      className="inline-flex size-6 shrink-0 items-center justify-center rounded text-dim hover:bg-hover hover:text-ink"
      aria-label={copied ? `Copied ${what}` : `Copy ${what}`}
      title={copied ? "Copied" : `Copy ${what}: ${text.length > LONG ? `${text.length} characters` : text}`}
      onClick={() => copy(text)}
    >
      {copied ? <DoneIcon size={14} /> : <CopyIcon size={14} />}
    </button>
  );
}

const LONG = 200;

/** An identifier with a button to copy it. */
export function Copyable({ text, what }: { text: string; what: string }) {
  return (
    <span className="inline-flex max-w-full min-w-0 items-center gap-1">
      <Code>{text}</Code>
      <CopyButton text={text} what={what} />
    </span>
  );
}
