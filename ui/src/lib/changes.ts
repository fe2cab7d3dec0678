/** A piece of a text, by characters, and what is in its place. */
interface Change {
  from: number;
  to: number;
  insert: string;
}

/** What makes one text another: line by line where as many differ in both, otherwise all from the first that differs to the last. */
export function changesOf(before: string, after: string): Change[] {
  const [had, has] = [linesOf(before), linesOf(after)];
  const start = had.findIndex((line, at) => line !== has[at]);
  const first = start < 0 ? had.length : start;
  let same = 0;
  const most = Math.min(had.length, has.length) - first;
  while (same < most && had.at(-1 - same) === has.at(-1 - same)) same++;
  const [old, fresh] = [had.slice(first, had.length - same), has.slice(first, has.length - same)];
  const from = had.slice(0, first).join("").length;
  if (old.length !== fresh.length) return changed(from, old.join(""), fresh.join(""));
  let at = from;
  return old.flatMap((line, index) => {
    at += line.length;
    return changed(at - line.length, line, fresh[index] ?? "");
  });
}

/** With what ends them. */
const linesOf = (text: string) => text.split(/(?<=\n)/);

function changed(from: number, old: string, fresh: string): Change[] {
  return old === fresh ? [] : [{ from, to: from + old.length, insert: fresh }];
}
