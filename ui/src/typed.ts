import type { ChoiceView, FieldView, Typed } from "./bindings";

/** Values of several parts, and which of their parts are chosen rather than typed. */
export const PARTS: Record<string, { typed: string[]; chosen: string }> = {
  money: { typed: ["amount"], chosen: "currency" },
  weight: { typed: ["amount"], chosen: "unit" },
  place: { typed: ["latitude", "longitude"], chosen: "datum" },
};

export const textOf = (typed: Typed): string => (typeof typed === "object" && "text" in typed ? typed.text : "");

export const listOf = (typed: Typed): string[] => {
  if (typeof typed !== "object") return [];
  if ("list" in typed) return typed.list;
  return "text" in typed ? [typed.text] : [];
};

export const partsOf = (typed: Typed): { [key in string]: string } =>
  typeof typed === "object" && "parts" in typed ? typed.parts : {};

export const fromText = (text: string): Typed => (text.trim() === "" ? "empty" : { text });

export const fromList = (list: string[]): Typed => (list.length === 0 ? "empty" : { list });

export const fromParts = (kind: string, parts: { [key in string]: string }): Typed =>
  PARTS[kind]?.typed.every((part) => (parts[part] ?? "").trim() === "") ? "empty" : { parts };

export const same = (one: Typed, other: Typed): boolean => JSON.stringify(one) === JSON.stringify(other);

/** Whether a field is drawn as cards to choose from, each in sight. */
export const asCards = (field: FieldView): boolean =>
  field.kind === "choices" || (field.choices.length > 0 && field.choices.length <= 12 && !(field.kind in PARTS) && field.kind !== "reference");

/** Choices with "I do not know" at the end, where it may be answered and the list has no such choice of its own. */
export const choicesOf = (field: FieldView, unknown: string): ChoiceView[] =>
  field.unknown_allowed && !field.choices.some((choice) => choice.id === "unknown")
    ? [...field.choices, { id: "unknown", label: unknown, hint: null, mark: "open" }]
    : field.choices;

/** The id of one choice, as it is sent. */
export const fromChoice = (field: FieldView, id: string): Typed => (id === "unknown" && field.unknown_allowed ? "unknown" : fromText(id));

/** The ids of what is chosen. */
export const chosenOf = (typed: Typed): string[] => (typed === "unknown" ? ["unknown"] : listOf(typed));

let last = 0;
/** An id for an element, unique in the window. */
export const freshId = (): string => `n${++last}`;
