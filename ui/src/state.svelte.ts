import { tick } from "svelte";
import * as api from "./api";
import type { Failure, FrameView, ImportView, StartView, Target } from "./bindings";

/** A place in the window: what Rust can point to, and the two that only the window knows. */
export type Place =
  | Exclude<Target, { place: "register" }>
  | { place: "register"; form: string; search?: string; offset?: number }
  | { place: "import"; view: ImportView };

/** Asked before a place is left; `false` keeps it, because something typed there could not be saved. */
type Guard = () => Promise<boolean>;

const HOME = { place: "page", page: "home" } as const satisfies Place;

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
  /** The heading that stands on the screen. */
  heading = $state("");
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
    return page?.page ?? HOME.page;
  }

  /** Takes a new standing of the program: another language, an open or a closed cooperative. */
  take(view: StartView): void {
    const opened = view.state === "open" && this.start?.state !== "open";
    if (view.language !== this.start?.language) this.said = "";
    this.start = view;
    this.frame = view.frame;
    document.documentElement.lang = view.tag;
    if (opened || view.state !== "open") {
      this.past = [];
      this.place = HOME;
      this.guard = null;
      this.turn += 1;
    }
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
    this.place = place;
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
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
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
    this.place = place;
    this.turn += 1;
    void this.refreshFrame();
  }
}

export const app = new Ngazi();

/** A fixed label. Every word of the window that a command did not send comes from here. */
export function t(id: string): string {
  return app.start?.labels[id] ?? id;
}

export function asFailure(error: unknown): Failure {
  if (typeof error === "object" && error !== null && "message" in error && "code" in error) return error as Failure;
  const known = app.start?.labels["ui-unexpected"];
  return { code: "unexpected", message: known ?? String(error), field: null };
}
