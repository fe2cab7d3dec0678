import type { syntaxTree } from "@codemirror/language";

type SyntaxNode = ReturnType<typeof syntaxTree>["topNode"];

/** A value in a document of YAML, or of JSON. */
export interface Place {
  /** The keys that lead to it, wherever in lists it stands: `filterChains.filters.http.rds`. */
  path: string;
  text: string;
  /** What these keys lead to, in the innermost of the mappings around it that has it. */
  near: (path: string) => string | undefined;
}

const isValue = ({ name }: SyntaxNode) => name === "Literal" || name === "QuotedLiteral";
const isMapping = ({ name }: SyntaxNode) => name === "BlockMapping" || name === "FlowMapping";

/** Undefined: the node is no value, but a key or more than a value. `read` tells what a part of the text says. */
export function placeOf(node: SyntaxNode, read: Read): Place | undefined {
  if (!isValue(node) || node.parent?.name === "Key") return undefined;
  const around = ancestorsOf(node);
  const keys = around.flatMap((one) => (one.name === "Pair" ? [keyOf(one, read)] : []));
  return {
    path: keys.toReversed().join("."),
    text: plain(read(node.from, node.to)),
    near: (path) => {
      for (const mapping of around.filter(isMapping)) {
        const found = valueAt(mapping, path.split("."), read);
        if (found) return plain(read(found.from, found.to));
      }
    },
  };
}

type Read = (from: number, to: number) => string;

function ancestorsOf(node: SyntaxNode): SyntaxNode[] {
  const found: SyntaxNode[] = [];
  for (let one = node.parent; one; one = one.parent) found.push(one);
  return found;
}

function keyOf(pair: SyntaxNode, read: Read): string {
  const key = pair.getChild("Key");
  return key ? plain(read(key.from, key.to)) : "";
}

function valueAt(mapping: SyntaxNode, [key, ...keys]: string[], read: Read): SyntaxNode | undefined {
  const value = mapping.getChildren("Pair").find((pair) => keyOf(pair, read) === key)?.lastChild;
  if (!value) return undefined;
  if (keys.length === 0) return isValue(value) ? value : undefined;
  return isMapping(value) ? valueAt(value, keys, read) : undefined;
}

/** What was quoted, without. */
function plain(text: string): string {
  if (text.startsWith("'")) return text.slice(1, -1).replaceAll("''", "'");
  if (!text.startsWith('"')) return text;
  try {
    return String(JSON.parse(text));
  } catch {
    return text;
  }
}
