import type { Row, Section, SheetPlan } from "./plan";

/** A section and the row it begins on. */
export interface PlacedSection {
  readonly section: Section;
  readonly top: number;
}

/** A sheet whose sections have their rows. */
export interface LaidOutSheet {
  readonly plan: SheetPlan;
  readonly parts: readonly PlacedSection[];
  readonly lastRow: number;
  /** How many columns stand between the labels and the remarks. */
  readonly columns: number;
}

/** What a key in a formula stands for. */
export type Target =
  | { readonly kind: "row"; readonly row: number; readonly plan: SheetPlan }
  | { readonly kind: "item"; readonly row: number }
  | { readonly kind: "grid"; readonly firstRow: number; readonly columns: number };

const firstSectionRow = 5;

/** The column, from 1, in which items say where a figure is from; columns along an axis are narrow, so units take two. */
export function reasonColumn({ axis }: SheetPlan): number {
  return axis.length > 0 ? 5 : 4;
}

/** How many rows a chart covers unless it says. */
export const chartRows = 16;

/** Where everything stands in all sheets, and what each key means. */
export class Layout {
  readonly sheets: readonly LaidOutSheet[];
  private readonly targets = new Map<string, Map<string, Target>>();

  constructor(plans: readonly SheetPlan[]) {
    this.sheets = plans.map((plan) => this.place(plan));
  }

  /** What a key means on a sheet. */
  find(sheet: string, key: string): Target | undefined {
    return this.targets.get(sheet)?.get(key);
  }

  private place(plan: SheetPlan): LaidOutSheet {
    const targets = new Map<string, Target>();
    this.targets.set(plan.name, targets);
    if (plan.sections[0]?.kind === "rows") targets.set("år", { kind: "row", row: firstSectionRow, plan });
    let row = firstSectionRow;
    let previousTop = row;
    const parts = plan.sections.map((section) => {
      const top = section.kind === "chart" && section.isBeside === true ? previousTop : row;
      previousTop = top;
      for (const [key, target] of keysOf(section, top, plan)) {
        if (targets.has(key)) throw new RangeError(`${plan.name} has two of ${key}`);
        targets.set(key, target);
      }
      row = Math.max(row, top + heightOf(section) + 1);
      return { section, top };
    });
    const widest = Math.max(
      plan.axis.length,
      ...plan.sections.map((section) =>
        section.kind === "grid"
          ? section.columns.length - 1
          : section.kind === "items"
            ? plan.axis.length > 0
              ? 4
              : 3
            : 0,
      ),
    );
    return { plan, parts, lastRow: row - 2, columns: widest };
  }
}

function keysOf(section: Section, top: number, plan: SheetPlan): [string, Target][] {
  if (section.kind === "rows") {
    return section.rows.flatMap(({ key }: Row, index): [string, Target][] =>
      key === undefined ? [] : [[key, { kind: "row", row: top + 1 + index, plan }]],
    );
  }
  if (section.kind === "items") {
    return section.items.flatMap(({ key }, index): [string, Target][] =>
      key === undefined ? [] : [[key, { kind: "item", row: top + 1 + index }]],
    );
  }
  if (section.kind === "grid") {
    const firstRow = top + (section.heading === undefined ? 0 : 1) + (section.header === undefined ? 0 : 1);
    return [[section.key, { kind: "grid", firstRow, columns: section.columns.length }]];
  }
  return [];
}

function heightOf(section: Section): number {
  switch (section.kind) {
    case "rows":
      return 1 + section.rows.length;
    case "items":
      return 1 + section.items.length;
    case "grid":
      return (
        (section.heading === undefined ? 0 : 1) +
        (section.header === undefined ? 0 : 1) +
        (section.rows ?? section.cells.length)
      );
    case "notes":
      return section.lines.length;
    case "chart":
      return section.rows ?? chartRows;
  }
}
