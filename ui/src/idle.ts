import { on } from "svelte/events";

/** Between two looks at the clock, in milliseconds. */
const LOOK = 1000;
/** A look that comes so late was slept through: the lid was closed. */
const SLEPT = 60_000;

/** Two clocks: one stands still while the computer sleeps, the other may be set to another day. */
const now = () => ({ wall: Date.now(), steady: performance.now() });
const since = (then: { wall: number; steady: number }): number => Math.max(Date.now() - then.wall, performance.now() - then.steady);

let last = now();

/** Somebody is there, or the program works for somebody. */
export function stir(): void {
  last = now();
}

/** Calls `lock` when nobody has touched keys or pointer for so many seconds, or the computer slept. 0 means never. */
export function watchIdle(seconds: () => number, lock: () => void): () => void {
  let looked = now();

  function due(): boolean {
    const limit = seconds() * 1000;
    const slept = since(looked) > SLEPT;
    looked = now();
    if (limit === 0 || (since(last) < limit && !slept)) return false;
    lock();
    return true;
  }

  /** After a sleep, the first key wakes the computer; it must not count as work. */
  const touched = () => {
    if (!due()) stir();
  };

  const timer = window.setInterval(due, LOOK);
  const offs = [
    ...(["keydown", "pointerdown", "pointermove", "wheel"] as const).map((kind) => on(window, kind, touched, { capture: true, passive: true })),
    on(document, "visibilitychange", () => void due()),
  ];
  stir();
  return () => {
    clearInterval(timer);
    offs.forEach((off) => off());
  };
}
