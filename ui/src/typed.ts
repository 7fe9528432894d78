import type { ChoiceView, FieldView, ListRowView, Typed } from "./bindings";

/** Values of several parts, and which of their parts are chosen rather than typed. */
export const PARTS: Record<string, { typed: string[]; chosen: string }> = {
  money: { typed: ["amount"], chosen: "currency" },
  weight: { typed: ["amount"], chosen: "unit" },
  area: { typed: ["amount"], chosen: "unit" },
  place: { typed: ["latitude", "longitude"], chosen: "datum" },
};

/** The cells of a row of a list, by column. */
export type Cells = { [key in string]: Typed };

export const textOf = (typed: Typed): string => (typeof typed === "object" && "text" in typed ? typed.text : "");

export const listOf = (typed: Typed): string[] => {
  if (typeof typed !== "object") return [];
  if ("list" in typed) return typed.list;
  return "text" in typed ? [typed.text] : [];
};

export const partsOf = (typed: Typed): { [key in string]: string } =>
  typeof typed === "object" && "parts" in typed ? typed.parts : {};

export const rowsOf = (typed: Typed): Cells[] => (typeof typed === "object" && "rows" in typed ? typed.rows : []);

export const fromText = (text: string): Typed => (text.trim() === "" ? "empty" : { text });

export const fromList = (list: string[]): Typed => (list.length === 0 ? "empty" : { list });

export const fromParts = (kind: string, parts: { [key in string]: string }): Typed =>
  PARTS[kind]?.typed.every((part) => (parts[part] ?? "").trim() === "") ? "empty" : { parts };

/** Rows in which nothing stands are not sent. */
export const fromRows = (rows: Cells[]): Typed => {
  const filled = rows.filter(isFilled);
  return filled.length === 0 ? "empty" : { rows: filled };
};

export const isFilled = (cells: Cells): boolean => Object.values(cells).some((typed) => typed !== "empty");

/** What was typed into a row that is kept, also where its column is not shown now. */
export const cellsOf = (row: ListRowView, kept: Cells | undefined): Cells => ({
  ...kept,
  ...Object.fromEntries(row.fields.filter((cell) => !cell.computed).map((cell) => [cell.id, cell.typed])),
});

export const same = (one: Typed, other: Typed): boolean => JSON.stringify(one) === JSON.stringify(other);

/** Several may be chosen. */
export const takesMany = (field: FieldView): boolean => field.kind === "choices" || field.kind === "points";

/** Whether a field is drawn as cards to choose from, each in sight. */
export const asCards = (field: FieldView): boolean =>
  takesMany(field) || (field.choices.length > 0 && field.choices.length <= 12 && !(field.kind in PARTS) && field.kind !== "reference");

/** Whether its means to answer is one element, which a label can name. */
export const isSingle = (field: FieldView): boolean =>
  !takesMany(field) && !(field.kind in PARTS) && !["file", "list"].includes(field.kind) && !field.computed;

/** Whether it is answered by typing into one box. */
export const isWritten = (field: FieldView): boolean =>
  isSingle(field) && field.choices.length === 0 && field.kind !== "reference";

/** What was typed before the program ended and was not saved; nothing where it is what is kept. */
export const draftOf = (field: FieldView): Typed | null => {
  const typed = field.draft === null || !isWritten(field) ? field.typed : fromText(field.draft);
  return same(typed, field.typed) ? null : typed;
};

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
