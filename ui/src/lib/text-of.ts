const TEXTS = new WeakMap<object, string>();

/** A part of an answer as JSON, made once: for looking through it, and for whether two say the same, since the manager writes all alike. */
export function textOf(part: object): string {
  const known = TEXTS.get(part);
  if (known !== undefined) return known;
  const text = JSON.stringify(part);
  TEXTS.set(part, text);
  return text;
}
