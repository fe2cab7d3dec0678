/** One frame of many. */
interface Frame {
  ms: number;
  /** Whether rows in sight were still awaited. */
  awaiting: boolean;
}

/** What measures inside a page. All times are by the page's own clock, which begins with the navigation. */
interface Instruments {
  firstRow: Promise<number>;
  awaitKey: () => void;
  /** How long after the key that was awaited its answer was on the screen. */
  answer: Promise<number>;
  changeOfFirstRow: () => Promise<number>;
  scroll: (duration: number) => Promise<Frame[]>;
}

declare global {
  var measure: Instruments;
  /** Asks whoever runs the fleet to change a service. */
  var change: (service: string) => Promise<void>;
}

/** Runs in the page before its own scripts, so it can refer to nothing outside. */
export function instruments(): void {
  const ROW = "tr[data-index]";

  /** When the frame with what is there now has been painted: a message is heard after it. */
  const painted = () =>
    new Promise<number>((resolve) => {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve(performance.now());
        port2.postMessage(undefined);
      });
    });

  const becomes = (holds: () => boolean) =>
    new Promise<void>((resolve) => {
      const observer = new MutationObserver(() => {
        if (!holds()) return;
        observer.disconnect();
        resolve();
      });
      observer.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
    });

  const answerToKey = async () => {
    const key = new Promise<number>((resolve) => {
      addEventListener("keydown", ({ timeStamp }) => resolve(timeStamp), { capture: true, once: true });
    });
    const isAwaited = () => document.querySelector("section[aria-busy=true]") !== null;
    await becomes(isAwaited);
    await becomes(() => !isAwaited());
    return (await painted()) - (await key);
  };

  const changeOfFirstRow = async () => {
    // At random moments, since changes are told in windows.
    await new Promise((resolve) => setTimeout(resolve, 200 + 300 * Math.random()));
    const row = document.querySelector<HTMLElement>(ROW);
    const address = row?.querySelector("a")?.getAttribute("href") ?? "";
    const id = decodeURIComponent(address.replace(/.*\//, "").replace(/\?.*/, ""));
    const before = row?.textContent;
    const changed = becomes(() => document.querySelector(ROW)?.textContent !== before);
    const start = performance.now();
    void change(id);
    await changed;
    return (await painted()) - start;
  };

  const scroll = async (duration: number) => {
    const list = document.querySelector("[data-main-table]");
    const frames: Frame[] = [];
    const nextFrame = () => new Promise<number>(requestAnimationFrame);
    const start = await nextFrame();
    let last = start;
    while (list && last < start + duration) {
      list.scrollTop = ((last - start) / duration) * (list.scrollHeight - list.clientHeight);
      const now = await nextFrame();
      frames.push({ ms: now - last, awaiting: document.querySelector("tr[aria-busy]") !== null });
      last = now;
    }
    return frames;
  };

  const firstRow = becomes(() => document.querySelector(ROW) !== null).then(painted);
  const awaitKey = () => {
    globalThis.measure.answer = answerToKey();
  };
  globalThis.measure = { firstRow, awaitKey, answer: Promise.resolve(0), changeOfFirstRow, scroll };
}
