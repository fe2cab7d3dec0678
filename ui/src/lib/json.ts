const TOKENS = /"(?:\\.|[^"\\])*"|\{\s*\}|\[\s*\]|[{}[\],:]|\s+/gs;

/** JSON that was written into one line, as people read it. Nothing of it is parsed: numbers and doubled keys stay as they are. */
export function indented(text: string): string {
  if (text.trim().includes("\n")) return text;
  let depth = 0;
  const line = (by: number) => {
    depth = Math.max(0, depth + by);
    return `\n${"  ".repeat(depth)}`;
  };
  return text.replace(TOKENS, (token) => {
    if (token === "{" || token === "[") return token + line(1);
    if (token === "}" || token === "]") return line(-1) + token;
    if (token === ",") return token + line(0);
    if (token === ":") return ": ";
    return token.trim().startsWith('"') ? token : token.replaceAll(/\s+/g, "");
  });
}
