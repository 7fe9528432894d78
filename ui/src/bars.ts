import type { ChartRowView } from "./bindings";

/** A part of a bar: which series, where it begins and how long it is, in hundredths of the greatest bar. */
export type Part = { at: number; from: number; size: number | null };

/** The parts of a bar one after the other; what is not known has no length and stands after what is. */
export function placed(row: ChartRowView): Part[] {
  let from = 0;
  const known: Part[] = [];
  const unknown: number[] = [];
  row.values.forEach((value, at) => {
    if (value.share === null) unknown.push(at);
    else {
      known.push({ at, from, size: value.share / 10 });
      from += value.share / 10;
    }
  });
  return [...known, ...unknown.slice(0, 1).map((at) => ({ at, from: Math.min(from, 80), size: null }))];
}
