import { createContext, tick } from "svelte";
import { SvelteMap } from "svelte/reactivity";
import * as api from "./api";
import type { FieldMessage, RecordView, RowPlace, SavedView, Typed } from "./bindings";
import { onOtherLanguage } from "./load.svelte";
import { app, asFailure } from "./state.svelte";

/** Brings a file to a field of the record that is being written; whether one came. */
export type Attach = (field: string, at: RowPlace | null) => Promise<boolean>;

/** How a file comes to the record around a field. */
export const [getAttach, setAttach] = createContext<Attach>();

/** A refusal younger than this, in milliseconds, came while the hand was already on its way elsewhere. */
const JUST = 500;

/** A record that is written field by field. Writes go one after the other: the first may create the record. */
export class Writing {
  /** The field that was saved last. */
  savedField = $state("");
  /** Counts how often leaving was refused. */
  tries = $state(0);
  /** Fields in which something waits that nobody has touched since the program ended. */
  private recalled: (() => void)[] = [];
  private refused = new SvelteMap<string, { message: string; typed: Typed | null }>();
  private line: Promise<unknown> = Promise.resolve();
  private waiting = 0;
  private failed = false;
  private refusedAt = -JUST;

  constructor(
    private view: () => RecordView,
    private took: (saved: RecordView) => void,
  ) {
    // Another language: the same refusals, in the new words.
    onOtherLanguage(() => this.refused.forEach(({ typed }, field) => (typed === null ? this.forget(field) : void this.save(field, typed))));
    setAttach((field, at) => this.attach(field, at));
  }

  /** What is wrong, in the order of the fields. */
  get wrongs(): FieldMessage[] {
    return this.view().fields.flatMap((field) => {
      const message = this.refused.get(field.id)?.message;
      return message === undefined ? [] : [{ field: field.id, message }];
    });
  }

  /** What is wrong with what was sent last. */
  wrong(field: string): string | undefined {
    return this.refused.get(field)?.message;
  }

  /** Saves a field; whether it was accepted. */
  save(field: string, typed: Typed): Promise<boolean> {
    return this.inLine(field, typed, () => api.saveField(this.spot(field), typed));
  }

  /** Lets the hand choose a file and keeps it; whether one came. */
  attach(field: string, at: RowPlace | null): Promise<boolean> {
    return this.inLine(field, null, () => api.attachFile(this.spot(field), at));
  }

  /** A field is written when the page is left, though nobody has been in it. */
  beforeLeave(write: () => void): () => void {
    this.recalled.push(write);
    return () => {
      this.recalled = this.recalled.filter((one) => one !== write);
    };
  }

  /** Waits until everything is written; whether it was accepted. `aloud`: what was not is said once, on top. */
  async settle(aloud = true): Promise<boolean> {
    if (aloud) this.recalled.forEach((write) => write());
    const just = aloud && performance.now() - this.refusedAt < JUST;
    if (this.waiting === 0 && !just) return true;
    this.failed = just;
    await this.line;
    // Who leaves again leaves without it.
    if (this.failed && aloud) {
      this.tries += 1;
      this.refusedAt = -JUST;
    }
    return !this.failed;
  }

  /** Where a field is written to. */
  spot(field: string): api.Spot {
    const { form, record, subject } = this.view();
    return { form, record, subject, field };
  }

  private forget(field: string): void {
    this.refused.delete(field);
  }

  private inLine(field: string, typed: Typed | null, write: () => Promise<SavedView | null>): Promise<boolean> {
    this.waiting += 1;
    const turn = this.line.then(() => this.write(field, typed, write));
    this.line = turn;
    return turn;
  }

  private async write(field: string, typed: Typed | null, write: () => Promise<SavedView | null>): Promise<boolean> {
    let accepted = false;
    try {
      const saved = await write();
      accepted = saved !== null;
      if (saved !== null) {
        this.forget(field);
        app.failure = null;
        app.said = saved.message;
        this.savedField = field;
        this.took(saved.record);
        await tick();
        void app.refreshFrame();
      }
    } catch (error) {
      const failure = asFailure(error);
      this.failed = true;
      if (failure.field === null) app.failure = failure;
      else {
        // The same refusal in other words is no news.
        if (!this.refused.has(failure.field)) this.refusedAt = performance.now();
        this.refused.set(failure.field, { message: failure.message, typed });
      }
    }
    this.waiting -= 1;
    return accepted;
  }
}
