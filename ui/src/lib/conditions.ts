interface Condition {
  type: string;
  status: string;
}

/** Conditions that are good when they do not hold. */
const TROUBLES = ["Conflicted", "OverlappingRoutes", "PartiallyInvalid"];

export function toneOf({ type, status }: Condition): "good" | "bad" | "none" {
  const wanted = TROUBLES.includes(type) ? "False" : "True";
  if (status === wanted) return "good";
  return status === "Unknown" ? "none" : "bad";
}

/** What all of them come to; nothing where there is none. */
export function toneOfAll(conditions: Condition[]): "good" | "bad" | "none" | undefined {
  const tones = conditions.map(toneOf);
  return (["bad", "none", "good"] as const).find((tone) => tones.includes(tone));
}
