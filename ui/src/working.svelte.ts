import * as api from "./api";
import { stir } from "./idle";
import { app } from "./state.svelte";

/** How often it is asked how far long work has come, in milliseconds. */
const LOOK = 300;

/** Long work of one command: how far it has come, and a way to stop it. */
export class Working {
  /** Rows done so far, while something runs. */
  done = $state<number | null>(null);
  private busy = false;

  /** Runs a command and looks after it; nothing while another one runs. */
  async run<T>(command: () => Promise<T>): Promise<T | undefined> {
    if (this.busy) return undefined;
    this.busy = true;
    const timer = setInterval(() => void this.look(), LOOK);
    const answer = await app.run(command);
    clearInterval(timer);
    this.busy = false;
    this.done = null;
    return answer;
  }

  stop = (): void => {
    api.stopWork().catch(() => undefined);
  };

  private async look(): Promise<void> {
    try {
      const view = await api.work();
      // While the program works for somebody, it does not lock.
      if (view.running) stir();
      if (this.busy) this.done = view.running ? view.done : null;
    } catch {
      // The command itself says what went wrong.
    }
  }
}
