import * as api from "./api";

/** How long the hand rests before what it typed is noted, in milliseconds. */
const REST = 800;

const waiting = new Set<Draft>();
/** Whose text stands in the store, by its number: there is room for one, since a hand types in one place. */
let noted = 0;
let last = 0;
/** The cooperative is being locked: what is noted stays noted, whatever leaves the screen now. */
let keeping = false;
/** Notes go one after the other. */
let line: Promise<unknown> = Promise.resolve();

/** Text that stands in a box and is not saved yet: noted in the store, so that it comes back if the program ends. */
export class Draft {
  private timer: number | undefined;
  private text: string | null = null;
  private touched = false;
  private number = ++last;

  /** `there`: it stands in the store from before. */
  constructor(
    private spot: () => api.Spot,
    there: boolean,
  ) {
    if (there) noted = this.number;
  }

  /** The hand types: what stands now is noted as soon as it rests. */
  typed(text: string): void {
    clearTimeout(this.timer);
    this.touched = true;
    this.text = text;
    waiting.add(this);
    this.timer = window.setTimeout(() => void this.note(), REST);
  }

  /** It was sent to be saved: whoever leaves it after a refusal leaves it for good. */
  tried(): void {
    this.touched = true;
  }

  /** What was typed is saved, or nothing is left of it. */
  gone(): void {
    clearTimeout(this.timer);
    waiting.delete(this);
    this.text = null;
    if (keeping || noted !== this.number) return;
    noted = 0;
    this.send(null);
  }

  /** The box leaves the screen. A text that nobody touched waits for the next time. */
  left(): void {
    if (this.touched) this.gone();
  }

  /** Notes what waits, now. */
  note(): Promise<unknown> {
    clearTimeout(this.timer);
    waiting.delete(this);
    if (this.text !== null) {
      noted = this.number;
      this.send(this.text);
      this.text = null;
    }
    return line;
  }

  private send(text: string | null): void {
    const spot = this.spot();
    // Only a help after a power cut: that it could not be noted stops nobody.
    line = line.then(() => api.noteDraft(spot, text)).catch(() => undefined);
  }
}

/** Notes at once what still waits, and leaves all notes where they are. */
export async function keepDrafts(): Promise<void> {
  keeping = true;
  waiting.forEach((draft) => void draft.note());
  await line;
}

/** The cooperative stays open after all. */
export function freeDrafts(): void {
  keeping = false;
}
