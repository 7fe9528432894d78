import { tick } from "svelte";
import * as api from "./api";
import type { BundleView, DoneView, Failure, FilterChoice, FrameView, ImportView, ResumeView, StartView, Target } from "./bindings";
import { freeDrafts, keepDrafts } from "./drafts";
import { stir } from "./idle";

/** How a register was being looked at, so that coming back finds it. */
export type Look = {
  search: string;
  sort: string | null;
  descending: boolean;
  filters: FilterChoice[];
  /** Position of the first row in sight. */
  top: number;
  /** The record beside the table; `record` empty means a new one. */
  beside: { record: string | null } | null;
};

/** A place in the window: what Rust can point to, and those that only the window knows. */
export type Place =
  | Exclude<Target, { place: "register" }>
  | { place: "register"; form: string; look?: Look }
  | { place: "import"; view: ImportView }
  | { place: "bundle"; view: BundleView }
  /** The recovery sheet; without `next`, one goes back from it. */
  | { place: "sheet"; next: Target | null };

/** Asked before a place is left; `false` keeps it, because something typed there could not be saved. */
type Guard = () => Promise<boolean>;

const HOME = { place: "page", page: "home" } as const satisfies Place;

/** Where work would go on if the program ended here. */
function toNote(place: Place): Target | null {
  if (place.place === "record" || place.place === "question" || place.place === "answers") return place;
  const beside = place.place === "register" ? place.look?.beside?.record : undefined;
  return place.place === "register" && beside ? { place: "record", form: place.form, record: beside, subject: null } : null;
}

class Ngazi {
  start = $state<StartView | null>(null);
  frame = $state<FrameView | null>(null);
  place = $state.raw<Place>(HOME);
  /** Counts moves: each move draws a new screen. */
  turn = $state(0);
  /** What a command answered when it could not do its work. */
  failure = $state<Failure | null>(null);
  /** The last deed, such as "Saved 10:42". */
  said = $state("");
  /** The cooperative is being locked or closed: the window shows nothing. */
  gone = $state(false);
  /** The heading that stands on the screen. */
  heading = $state("");
  /** Where the window stood when the program ended by itself; asked about once, on the first page. */
  resume = $state.raw<ResumeView | null>(null);
  /** The screen is drawn anew where it stands: the focus stays where it is. */
  still = false;
  private past: Place[] = [];
  private guard: Guard | null = null;

  get tag(): string {
    return this.start?.tag ?? "en";
  }

  get canGoBack(): boolean {
    return this.turn >= 0 && this.past.length > 0;
  }

  /** The entry of the rail under which the screen stands. */
  get section(): string {
    if (this.place.place === "point") return "points";
    if (this.place.place === "question" && this.place.question.flow === "point") return "points";
    const page = [...this.past, this.place].findLast((place) => place.place === "page");
    // "settings/people" belongs to the settings.
    return page?.page.split("/")[0] ?? HOME.page;
  }

  /** Takes a new standing of the program: another language, an open or a closed cooperative. `other`: another one is open. */
  take(view: StartView, other = false): void {
    const opened = view.state === "open" && (other || this.start?.state !== "open");
    if (view.language !== this.start?.language) this.said = "";
    this.start = view;
    this.frame = view.frame;
    document.documentElement.lang = view.tag;
    if (this.resume) this.resume = view.frame?.resume ?? this.resume;
    if (opened || view.state !== "open") {
      this.resume = view.frame?.resume ?? null;
      this.past = [];
      this.place = HOME;
      this.guard = null;
      this.turn += 1;
    }
  }

  /** Asks how the program stands: something changed that the rail, the home page or the idle time show. */
  async restart(): Promise<void> {
    const view = await this.run(api.start);
    if (view) this.take(view);
  }

  /**
   * Locks or closes the cooperative. The window shows nothing from now on, and the page is loaded anew, so that nothing
   * of what it showed stays in its memory. What is typed and not saved is noted before.
   */
  async shut(command: () => Promise<StartView>): Promise<void> {
    if (this.gone) return;
    this.gone = true;
    this.heading = "";
    try {
      await keepDrafts();
      await command();
      location.reload();
    } catch (error) {
      freeDrafts();
      stir();
      this.gone = false;
      this.failure = asFailure(error);
    }
  }

  /** Locks by hand: what was typed is saved where it can be, and noted where it cannot. */
  async lock(): Promise<void> {
    await this.mayLeave();
    await this.shut(api.lock);
  }

  /** Runs a command; a failure is shown on the screen and gives `undefined`. */
  async run<T>(command: () => Promise<T>): Promise<T | undefined> {
    this.failure = null;
    try {
      return await command();
    } catch (error) {
      this.failure = asFailure(error);
      return undefined;
    }
  }

  async go(to: Target | Place, replace = false): Promise<void> {
    if (!(await this.mayLeave())) return;
    if (!replace) this.past.push(this.place);
    this.arrive(to);
  }

  async back(): Promise<void> {
    if (!(await this.mayLeave())) return;
    this.arrive(this.past.pop() ?? HOME);
  }

  /** Corrects where we are without moving, so that coming back finds it. */
  amend(place: Place): void {
    const before = JSON.stringify(toNote(this.place));
    this.place = place;
    if (JSON.stringify(toNote(place)) !== before) this.note();
  }

  /** Takes the last deed back, or does it again; the screen is drawn anew, and the focus goes back to where it was. */
  async turnBack(deed: () => Promise<DoneView>): Promise<void> {
    const at = document.activeElement instanceof HTMLElement ? document.activeElement.dataset.test : undefined;
    if (!(await this.mayLeave())) return;
    const done = await this.run(deed);
    if (!done) return;
    this.guard = null;
    this.said = done.message;
    this.still = at !== undefined && at !== "heading";
    this.turn += 1;
    await this.refreshFrame();
    if (at !== undefined && at !== "heading") await refocus(at);
  }

  /** The screen that stands asks to be heard before it is left. */
  onLeave(guard: Guard): () => void {
    this.guard = guard;
    return () => {
      if (this.guard === guard) this.guard = null;
    };
  }

  async mayLeave(): Promise<boolean> {
    // A field that still has the focus writes itself when it loses it.
    const at = document.activeElement;
    if (at instanceof HTMLElement && at.matches("input, select, textarea")) at.blur();
    await tick();
    return this.guard === null || this.guard();
  }

  async refreshFrame(): Promise<void> {
    try {
      this.frame = await api.frame();
    } catch {
      // The rail keeps its last numbers; the screen itself shows what went wrong.
    }
  }

  private arrive(place: Place): void {
    this.guard = null;
    this.failure = null;
    this.resume = null;
    this.still = false;
    this.place = place;
    this.turn += 1;
    this.note();
    void this.refreshFrame();
  }

  private note(): void {
    // Only a help after a power cut: that it could not be written down stops nobody.
    api.notePlace(toNote(this.place)).catch(() => undefined);
  }
}

/** Waits until what had the focus is drawn again; if it does not come, the heading takes the focus. */
async function refocus(test: string): Promise<void> {
  const LOOK = 50;
  for (let waited = 0; waited < 1000; waited += LOOK) {
    await new Promise((resume) => setTimeout(resume, LOOK));
    if (document.activeElement !== document.body) return;
    const spot = document.querySelector<HTMLElement>(`[data-test="${CSS.escape(test)}"]:not([tabindex="-1"])`);
    if (spot) return spot.focus();
  }
  document.querySelector<HTMLElement>("h1")?.focus();
}

export const app = new Ngazi();

/** A fixed label. Every word of the window that a command did not send comes from here. */
export function t(id: string): string {
  return app.start?.labels[id] ?? id;
}

export function asFailure(error: unknown): Failure {
  // The program locked by itself, such as after a sleep, while this page stood still: the page follows.
  if (isFailure(error) && error.code === "no-store-open" && app.start?.state === "open" && !app.gone) {
    app.gone = true;
    location.reload();
  }
  if (isFailure(error)) return error;
  const known = app.start?.labels["ui-unexpected"];
  return { code: "unexpected", message: known ?? String(error), field: null };
}

const isFailure = (error: unknown): error is Failure =>
  typeof error === "object" && error !== null && "message" in error && "code" in error;
