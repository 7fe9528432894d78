import type { FieldMessage } from "./bindings";
import { t } from "./state.svelte";

/** A new passphrase, typed twice: only the window sees both. */
export class Twice {
  first = $state("");
  second = $state("");
  shown = $state(false);
  /** They were sent, and are not the same. */
  differ = $state(false);

  /** What is wrong, for the top of the screen. */
  get wrongs(): FieldMessage[] {
    return this.differ ? [{ field: "passphrase-again", message: t("ui-passphrase-differ") }] : [];
  }

  /** Whether both are the same. */
  agree(): boolean {
    this.differ = this.first !== this.second;
    return !this.differ;
  }

  /** Nothing of it stays on the screen. */
  forget(): void {
    this.first = "";
    this.second = "";
    this.shown = false;
  }
}
