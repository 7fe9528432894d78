import { tick } from "svelte";

/** What can be typed into or chosen from. */
const INPUTS = "input:not([disabled]), select, textarea, [role=combobox]";

/** The first means to answer inside an element, or what else there can take the focus. */
export const firstInput = (box: Element | null): HTMLElement | null => {
  if (box instanceof HTMLElement && box.matches(`${INPUTS}, button`)) return box;
  return box?.querySelector<HTMLElement>(INPUTS) ?? box?.querySelector<HTMLElement>("button, [tabindex]") ?? null;
};

/** Puts the focus into an element once it is drawn; whether it was there. */
export async function reach(find: () => Element | null | undefined): Promise<boolean> {
  await tick();
  const spot = find();
  const target = spot instanceof HTMLElement && spot.hasAttribute("tabindex") ? spot : firstInput(spot ?? null);
  target?.focus();
  return target !== null;
}

/** Whether a key pressed here goes on to the next answer: Enter in what holds one line. */
export const goesOn = (event: KeyboardEvent): boolean => {
  const at = event.target;
  if (event.key !== "Enter" || event.defaultPrevented || event.altKey || event.isComposing) return false;
  if (at instanceof HTMLTextAreaElement) return event.ctrlKey;
  return at instanceof HTMLInputElement || at instanceof HTMLSelectElement;
};

/** The next part of a value of several parts in which nothing stands yet. A value that was left blank stays blank. */
export const blankPart = (box: Element, from: HTMLElement): HTMLElement | undefined => {
  const parts = [...box.querySelectorAll<HTMLInputElement | HTMLSelectElement>(".parts :is(input, select)")];
  const at = parts.findIndex((part) => part === from);
  return at < 0 || parts[at]?.value === "" ? undefined : parts.slice(at + 1).find((part) => part.value === "");
};

/** Whether the text under the cursor was not sent yet: then taking back means this text, and is the window's own work. */
export const hasUnsavedText = (): boolean => {
  const at = document.activeElement;
  const text = at instanceof HTMLTextAreaElement || (at instanceof HTMLInputElement && !["checkbox", "radio"].includes(at.type));
  if (!text) return false;
  const box = at.closest<HTMLElement>("[data-unsaved]");
  return box === null || box.dataset.unsaved === "true";
};

/** Sizes that only the program knows; the content policy allows no style in the markup. */
export const sized =
  (size: { height?: number; width?: string }) =>
  (node: HTMLElement): void => {
    if (size.height !== undefined) node.style.height = `${size.height}px`;
    if (size.width !== undefined) node.style.width = size.width;
  };
