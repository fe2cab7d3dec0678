import { type KeyboardEvent, type ReactNode, useId, useState } from "react";
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
  const [at, setAt] = useState(0);
  const list = useId();
  const choose = (choice: C | undefined) => {
    if (!choice) return;
    onClose();
    onChoose(choice);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Enter") return choose(choices[at]);
    const move = MOVES[event.key];
    if (!move || choices.length === 0) return;
    event.preventDefault();
    setAt((at + move + choices.length) % choices.length);
  };
  return (
    <Dialog label={label} onClose={onClose}>
      <div className="flex h-12 items-center gap-3 border-b border-line px-4 text-dim">
        <SearchIcon />
        <input
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
            setAt(0);
          }}
          onKeyDown={onKeyDown}
        />
      </div>
      <div role="listbox" id={list} aria-label="Found" className="max-h-[50vh] overflow-y-auto p-1">
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

interface OptionProps {
  choice: Choice;
  id: string;
  active: boolean;
  onChoose: () => void;
}

function Option({ choice: { type, name, why, place }, id, active, onChoose }: OptionProps) {
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
      <span className="w-36 shrink-0 truncate text-label text-dim" title={type}>
        {type}
      </span>
      <span className="min-w-0 flex-1">
        <code className="wrap-anywhere">{name}</code>
        {why && <span className="block text-label wrap-anywhere text-dim">{why}</span>}
      </span>
      <span className="max-w-[40%] shrink-0 truncate text-right text-label text-dim" title={place}>
        {place}
      </span>
    </div>
  );
}
