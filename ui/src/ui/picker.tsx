import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from "react";
import { Dialog } from "./dialog";
import { SearchIcon } from "./icons";

export interface Choice {
  key: string;
  /** What sort of thing it is. */
  type: string;
  name: string;
  /** Why it was found, where that is not its name. */
  why?: string;
  place: string;
  /** It was found for words that were typed before, and the answer to these is awaited. */
  stale?: boolean;
}

interface PickerProps<C extends Choice> {
  label: string;
  placeholder: string;
  q: string;
  onSearch: (q: string) => void;
  choices: C[];
  onChoose: (choice: C) => void;
  onClose: () => void;
  /** What is said below: how to go on, or why there is nothing. */
  children: ReactNode;
}

const MOVES: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 };

/** One of many, found with every letter. */
export function Picker<C extends Choice>(props: PickerProps<C>) {
  const { label, placeholder, q, onSearch, choices, onChoose, onClose, children } = props;
  const [at, setAt, isMeant] = useHighlight(choices);
  /** Where Enter came before the answer to what was typed: chosen if it is in that, too. */
  const [awaited, setAwaited] = useState<string>();
  const field = useRef<HTMLInputElement>(null);
  const list = useId();
  const choose = (choice: C | undefined) => {
    if (!choice) return;
    // Closed as the browser has it, the dialog gives the focus back.
    field.current?.closest("dialog")?.close();
    onChoose(choice);
  };
  useEffect(() => {
    if (awaited === undefined || choices[0]?.stale) return;
    setAwaited(undefined);
    choose(choices.find(({ key }) => key === awaited));
  });
  const onKeyDown = (event: KeyboardEvent) => {
    const move = MOVES[event.key];
    if (event.key !== "Enter" && !move) return;
    // Otherwise Enter would press the button that gets the focus back.
    event.preventDefault();
    if (choices.length === 0) return;
    if (!move) return isMeant ? choose(choices[at]) : setAwaited(choices[at]?.key);
    setAt(choices[(at + move + choices.length) % choices.length]?.key);
  };
  return (
    <Dialog label={label} onClose={onClose}>
      <div className="flex h-12 items-center gap-3 border-b border-line px-4 text-dim">
        <SearchIcon />
        <input
          ref={field}
          autoFocus
          role="combobox"
          aria-expanded="true"
          aria-controls={list}
          aria-activedescendant={choices[at] && `${list}-${at}`}
          aria-label={label}
          placeholder={placeholder}
          className="flex-1 bg-transparent text-head text-ink outline-none"
          autoComplete="off"
          spellCheck={false}
          value={q}
          onChange={(event) => {
            onSearch(event.target.value);
            setAt(undefined);
            setAwaited(undefined);
          }}
          onKeyDown={onKeyDown}
        />
      </div>
      <div role="listbox" id={list} aria-label="Found" className="relative max-h-[50vh] overflow-y-auto p-1">
        {choices.map((choice, index) => (
          <Option
            key={choice.key}
            choice={choice}
            id={`${list}-${index}`}
            active={index === at}
            onChoose={() => choose(choice)}
          />
        ))}
      </div>
      <p role="status" className="border-t border-line px-4 py-2 text-label text-dim">
        {children}
      </p>
    </Dialog>
  );
}

/**
 * Which is highlighted stays so when others come, as the key Enter means what is seen. The first is meant as soon as it is an
 * answer to what was typed; one that was moved to, in any case.
 */
function useHighlight(
  choices: Choice[],
): [at: number, setAt: (key: string | undefined) => void, isMeant: boolean] {
  const [held, setHeld] = useState<string>();
  const found = choices.findIndex(({ key }) => key === held);
  const [first] = choices;
  if (found < 0 && first && !first.stale) setHeld(first.key);
  return [Math.max(found, 0), setHeld, found >= 0];
}

interface OptionProps {
  choice: Choice;
  id: string;
  active: boolean;
  onChoose: () => void;
}

function Option({ choice: { type, name, why, place, stale }, id, active, onChoose }: OptionProps) {
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the combobox has the focus and hears the keys
    <div
      role="option"
      id={id}
      tabIndex={-1}
      aria-selected={active}
      ref={(element) => {
        if (active) element?.scrollIntoView({ block: "nearest" });
      }}
      className={`flex min-h-8 cursor-pointer items-center gap-3 rounded px-3 py-1 ${active ? "bg-chosen" : "hover:bg-hover"}`}
      onClick={onChoose}
    >
      <span className="w-28 tablet:w-36 shrink-0 truncate text-label text-dim" title={type}>
        {type}
      </span>
      <span className="min-w-0 flex-1">
        <code className={`wrap-anywhere ${stale ? "text-dim" : ""}`}>{name}</code>
        {why && <span className="block text-label wrap-anywhere text-dim">{why}</span>}
        <span className="block text-label wrap-anywhere text-dim tablet:hidden">{place}</span>
      </span>
      <span
        className="hidden max-w-[40%] shrink-0 truncate text-right text-label text-dim tablet:block"
        title={place}
      >
        {place}
      </span>
    </div>
  );
}
