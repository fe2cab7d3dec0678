const STEPS: Array<[size: number, unit: string]> = [
  [86_400, "d"],
  [3_600, "h"],
  [60, "min"],
  [1, "s"],
];

/** `12 min`: the largest unit that fits, as precise as a glance needs. */
export function age(since: string | undefined, now: number): string {
  if (!since) return "never";
  const seconds = Math.max(0, Math.floor((now - Date.parse(since)) / 1000));
  const [size, unit] = STEPS.find(([size]) => seconds >= size) ?? [1, "s"];
  return `${Math.floor(seconds / size)} ${unit}`;
}

/** In this browser's zone, with the zone said. */
export function absolute(time: string): string {
  return new Date(time).toLocaleString(undefined, { dateStyle: "medium", timeStyle: "long" });
}

/** `PROXY_ROLE_SIDECAR`, of the enum `PROXY_ROLE`, is `sidecar`; unspecified is empty. */
export function word(value: string, prefix: string): string {
  const name = value.slice(prefix.length + 1);
  return name === "UNSPECIFIED" ? "" : name.toLowerCase().replaceAll("_", " ");
}

/** As a sentence of its own: the manager's messages are made to be quoted in others. */
export function sentence(text: string): string {
  const capital = text.charAt(0).toUpperCase() + text.slice(1);
  return /[.!?]$/.test(capital) ? capital : `${capital}.`;
}

export function plural(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString("en")} ${count === 1 ? one : many}`;
}
