/** As browsers have it: a click that opens another tab or window, or a download. */
export function isForElsewhere({
  ctrlKey,
  metaKey,
  shiftKey,
  altKey,
}: Pick<MouseEvent, "ctrlKey" | "metaKey" | "shiftKey" | "altKey">): boolean {
  return ctrlKey || metaKey || shiftKey || altKey;
}
