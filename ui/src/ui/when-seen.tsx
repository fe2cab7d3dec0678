import { type ReactNode, useEffect, useRef, useState } from "react";

/**
 * Its children come when its place is first in sight: what asks much of others is asked when somebody looks. How ever much room
 * they take then, what is at the pointer stays there.
 */
export function WhenSeen({ children }: { children: ReactNode }) {
  const place = useRef<HTMLDivElement>(null);
  const [seen, setSeen] = useState(false);
  useEffect(() => {
    if (!place.current) return;
    return seen ? holdPointed(place.current) : whenInSight(place.current, () => setSeen(true));
  }, [seen]);
  return (
    <div ref={place} className={seen ? undefined : "h-32"}>
      {seen && children}
    </div>
  );
}

function whenInSight(place: Element, then: () => void): () => void {
  const observer = new IntersectionObserver(([entry]) => entry?.isIntersecting && then(), {
    rootMargin: "200px",
  });
  observer.observe(place);
  return () => observer.disconnect();
}

/** A page that moves between the two halves of a click takes it away from what was meant. */
function holdPointed(place: HTMLElement): () => void {
  const scroller = place.closest(".overflow-y-auto");
  let height = place.offsetHeight;
  // Not what is hovered: that is another as soon as the page has moved.
  let pointed: EventTarget | null = null;
  const onMove = ({ target }: PointerEvent) => {
    pointed = target;
  };
  const observer = new ResizeObserver(() => {
    const grown = place.offsetHeight - height;
    height += grown;
    if (scroller && isBelow(place, pointed) && wasInSight(place, scroller, grown))
      scroller.scrollTop += grown;
  });
  observer.observe(place);
  document.addEventListener("pointermove", onMove);
  return () => {
    observer.disconnect();
    document.removeEventListener("pointermove", onMove);
  };
}

function isBelow(place: Element, pointed: EventTarget | null): boolean {
  return (
    pointed instanceof Node && place.compareDocumentPosition(pointed) === Node.DOCUMENT_POSITION_FOLLOWING
  );
}

/** For what grows above all that is in sight, browsers do this themselves. */
function wasInSight(place: Element, scroller: Element, grown: number): boolean {
  return place.getBoundingClientRect().bottom - grown > scroller.getBoundingClientRect().top;
}
