import { useEffect, useState } from "react";

/** After the last letter. */
const PAUSE_MS = 150;

interface State {
  typed?: string;
  /** What the value was last set to from here. */
  said?: string;
  value: string;
}

/**
 * What is typed counts at once; the value, which is in the address, follows when the typing pauses: a change of the address
 * takes as long as all else that a letter does. A value that others set takes the place of what was typed.
 */
export function useTyped(
  value: string,
  setValue: (typed: string) => void,
): [string, (typed: string) => void] {
  const [state, setState] = useState<State>({ value });
  if (value !== state.value) setState(arrived(state, value));
  const { typed = value } = state;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the pause begins anew with a letter, not with every render
  useEffect(() => {
    if (typed === value) return;
    const say = () => {
      setState((now) => ({ ...now, said: typed }));
      setValue(typed);
    };
    const timer = setTimeout(say, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [typed, value]);
  return [typed, (text) => setState((now) => ({ ...now, typed: text }))];
}

/** What comes back from here is older than what was typed since. */
export function arrived(state: State, value: string): State {
  return value === state.said ? { ...state, value } : { value };
}
