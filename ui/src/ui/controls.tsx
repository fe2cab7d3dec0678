import type { ButtonHTMLAttributes, KeyboardEvent, ReactNode, Ref } from "react";
import { CloseIcon, SearchIcon } from "./icons";
import { Key } from "./text";

const BUTTON =
  "inline-flex h-7 items-center gap-1.5 rounded border border-edge bg-ground px-2 whitespace-nowrap hover:bg-hover disabled:text-dim";

export function Button({ children, ...rest }: ButtonHTMLAttributes<HTMLButtonElement>) {
  return (
    <button type="button" className={BUTTON} {...rest}>
      {children}
    </button>
  );
}

/** A button that is only an icon; its label is said and shown at the pointer. */
export function IconButton({
  label,
  children,
  ...rest
}: ButtonHTMLAttributes<HTMLButtonElement> & { label: string; ref?: Ref<HTMLButtonElement> }) {
  return (
    <button
      type="button"
      aria-label={label}
      title={label}
      className="inline-flex size-8 shrink-0 items-center justify-center rounded text-dim hover:bg-hover hover:text-ink"
      {...rest}
    >
      {children}
    </button>
  );
}

interface SearchProps {
  /** Of a part of the page: `/` does not lead there. */
  part?: boolean;
  value: string;
  label: string;
  onChange: (value: string) => void;
}

/** Searches with every letter. `/` leads here, from anywhere on the page. Escape clears it, and then leaves it. */
export function SearchField({ value, label, onChange, part = false }: SearchProps) {
  const onEscape = (event: KeyboardEvent<HTMLInputElement>) => {
    event.preventDefault();
    if (value === "") event.currentTarget.blur();
    else onChange("");
  };
  return (
    <label className="flex h-7 w-full max-w-96 min-w-32 items-center gap-2 rounded border border-edge px-2 text-dim focus-within:border-accent">
      <SearchIcon size={14} />
      <input
        data-search={part ? undefined : ""}
        type="search"
        className="min-w-0 flex-1 bg-transparent text-ink outline-none"
        aria-label={label}
        placeholder={label}
        autoComplete="off"
        spellCheck={false}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={(event) => event.key === "Escape" && onEscape(event)}
      />
      {value === "" && !part && (
        <span aria-hidden="true" className="hidden tablet:inline">
          <Key>/</Key>
        </span>
      )}
      {value !== "" && (
        <button
          type="button"
          aria-label="Clear the search"
          className="hover:text-ink"
          onClick={() => onChange("")}
        >
          <CloseIcon size={12} />
        </button>
      )}
    </label>
  );
}

/** Something chosen, and the way to drop it. */
export function Chip({
  children,
  label,
  onDrop,
}: {
  children: ReactNode;
  label: string;
  onDrop: () => void;
}) {
  return (
    <span className="inline-flex h-6 max-w-full items-center gap-1 rounded bg-chosen pr-1 pl-2 text-label">
      <span className="truncate">{children}</span>
      <button
        type="button"
        aria-label={label}
        className="rounded p-0.5 text-dim hover:text-ink"
        onClick={onDrop}
      >
        <CloseIcon size={12} />
      </button>
    </span>
  );
}
