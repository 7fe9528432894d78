import { untrack } from "svelte";
import * as api from "./api";
import type { Failure, RowView, TableQuery, TableView } from "./bindings";
import { app, asFailure } from "./state.svelte";

/** How many rows are asked for at once; the most that are given is 200. */
const WINDOW = 100;
const MOST = 200;

/** The rows of a register, asked for in windows as they come into sight. */
export class Rows {
  /** The answer that came last: columns, totals, filters. */
  view = $state.raw<TableView | null>(null);
  failure = $state.raw<Failure | null>(null);
  private known = $state.raw<readonly (RowView | undefined)[]>([]);
  private asked: number[] = [];
  /** Counts questions: an answer to an older one is dropped. */
  private turn = 0;

  constructor(
    private query: () => Omit<TableQuery, "offset" | "limit">,
    /** The first row in sight. */
    private sight = 0,
  ) {
    $effect(() => {
      void app.tag;
      untrack(() => void this.again());
    });
  }

  get total(): number {
    return this.view?.total ?? 0;
  }

  at(position: number): RowView | undefined {
    return this.known[position];
  }

  positionOf(record: string): number | undefined {
    const position = this.known.findIndex((row) => row?.record === record);
    return position < 0 ? undefined : position;
  }

  /** Asks for other rows, from the first on. */
  async anew(): Promise<void> {
    this.known = [];
    this.sight = 0;
    await this.again();
  }

  /** Asks again for what is in sight; what is drawn stays until the answer is there. */
  again = async (): Promise<void> => {
    const turn = ++this.turn;
    await this.window(Math.floor(this.sight / WINDOW), turn, true);
  };

  /** These rows are in sight. */
  need(first: number, last: number): void {
    this.sight = first;
    for (let at = Math.floor(first / WINDOW); at <= Math.floor(Math.max(first, last) / WINDOW); at += 1) {
      if (!this.asked.includes(at) && at * WINDOW < Math.max(1, this.total)) void this.window(at, this.turn, false);
    }
  }

  /** Rows from one position to another, also those that were never in sight. */
  async range(first: number, last: number): Promise<RowView[]> {
    const rows: RowView[] = [];
    for (let offset = first; offset <= last; offset += MOST) {
      const limit = Math.min(MOST, last - offset + 1);
      const view = await api.table({ ...this.query(), offset, limit });
      rows.push(...view.rows);
    }
    return rows;
  }

  private async window(at: number, turn: number, fresh: boolean): Promise<void> {
    this.asked.push(at);
    try {
      const view = await api.table({ ...this.query(), offset: at * WINDOW, limit: WINDOW });
      if (turn !== this.turn) return;
      const known = this.known.slice(0, view.total);
      view.rows.forEach((row, nth) => (known[view.offset + nth] = row));
      if (fresh) this.asked = [at];
      this.known = known;
      this.view = view;
      this.failure = null;
      // Fewer rows than before: what is in sight lies after the end now.
      if (fresh && view.rows.length === 0 && view.total > 0) {
        this.sight = 0;
        await this.window(0, turn, true);
      }
    } catch (error) {
      if (turn !== this.turn) return;
      this.asked = this.asked.filter((one) => one !== at);
      this.failure = asFailure(error);
    }
  }
}
