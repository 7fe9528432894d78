import { untrack } from "svelte";
import { asFailure, app } from "./state.svelte";
import type { Failure } from "./bindings";

/** What a screen draws once it is there, and how it is asked for again. */
export type Asked<T> = { view: T | null; failure: Failure | null; again: () => Promise<void> };

/** What a screen shows: asked when it opens, and again when the language changes. */
export class Held<T> {
  view = $state.raw<T | null>(null);
  failure = $state.raw<Failure | null>(null);
  private latest = 0;

  constructor(private ask: () => Promise<T>) {
    $effect(() => {
      void app.tag;
      untrack(() => void this.again());
    });
  }

  /** Asks; an answer that a later question has overtaken is dropped. */
  again = async (): Promise<void> => {
    const mine = ++this.latest;
    try {
      const view = await this.ask();
      if (mine !== this.latest) return;
      this.view = view;
      this.failure = null;
    } catch (error) {
      if (mine === this.latest) this.failure = asFailure(error);
    }
  };
}

/** Does something when the language changes; before that, nothing. */
export function onOtherLanguage(job: () => void): void {
  let tag = app.tag;
  $effect(() => {
    if (tag === app.tag) return;
    tag = app.tag;
    untrack(job);
  });
}
