import { readScenariotabell, sameName } from "../../engine/scenario/scenariotabell";
import type { Amount, Year } from "../../engine/kernel/units";
import type { CallArgument } from "../formula/callText";
import { fixedReference, rectangleOf } from "../formula/rectangle";
import type { RangePlace } from "../readRange";
import type { CellPlace } from "../showCell";
import type { StarterRanges } from "../readStarterRanges";
import { StarterFigures } from "../starterFigures";
import { DomainError } from "../../engine/kernel/errors";

/** Where the questions find their figures in the starter workbook; rows cover the years after the accounts. */
export const planReferences = {
  scenario: "AktivtScenario",
  baseYear: "Basisår",
  firstBudget: "FørstePlanår",
  planFrom: "PlanperiodeFra",
  planLength: "PlanperiodeÅr",
  resultTarget: "MålResultat",
  fundTarget: "MålFond",
  debtLimit: "MaksgrenseGjeld",
  openingDebt: "NettoLånegjeldBasis",
  instalmentRate: "Avdragssats",
  vatPerLoan: "MvaPerLån",
  debtYear: "Investering og gjeld.maalaar",
  years: "Fond.år:path",
  revenue: "Fond.driftsinntekter:path",
  result: "Fond.resultat:path",
  fund: "Fond.fond:path",
  baseline: "Forutsetninger.basisbane:path",
  loans: "Forutsetninger.laan:path",
  efficiency: "Bærekraft.effektivisering:path",
} as const;

/** What one of the figures is called here. */
export type PlanFigure = keyof typeof planReferences;

/** A measure of the active scenario: its level in each year of the plan, negative = improvement. */
export interface Measure {
  readonly name: string;
  readonly levels: readonly Amount[];
}

/** The plan as the workbook has it in the active scenario, and where each figure stands. */
export class Plan extends StarterFigures<PlanFigure> {
  readonly years: readonly Year[];
  /** Those with an effect in some year. */
  readonly measures: readonly Measure[];

  constructor(
    ranges: StarterRanges<PlanFigure>,
    scenarioTable: readonly (readonly unknown[])[],
    /** Where the table of scenarios stands, if there is one: results come from it. */
    readonly scenarioPlaces: readonly RangePlace[],
  ) {
    super(ranges);
    this.years = this.numbers("years");
    this.measures = measuresOf(scenarioTable, this.text("scenario") ?? "", this.years);
  }

  /** The year in which debt is to be within its limit; the last when the workbook has no such year. */
  get debtYear(): Year {
    return this.oneOf(this.number("debtYear"));
  }

  get lastPlanYear(): Year {
    const { planFrom, planLength } = this.values(["planFrom", "planLength"]);
    return this.oneOf(planFrom + planLength - 1);
  }

  private oneOf(year: Year | undefined): Year {
    return this.years.find((one) => one === year) ?? this.years.at(-1) ?? NaN;
  }

  /** The position of a year, −1 when the plan does not have it. */
  at(year: Year): number {
    return this.years.indexOf(year);
  }

  /** A cell as formulas on any sheet write it. */
  reference(figure: PlanFigure, at: number): string {
    const place = this.place(figure, [at]);
    if (place === undefined) throw new RangeError(`the plan has no ${figure}`);
    return fixedReference(place);
  }

  /** Where figures stand at one position. */
  placesOf(figures: readonly PlanFigure[], at: number): RangePlace[] {
    return figures.flatMap((figure) => rangePlace(this.place(figure, [at])));
  }
}

/** A place as a rectangle on its sheet; none when there is no place. */
export function rangePlace(place: CellPlace | undefined): RangePlace[] {
  const rectangle = place && rectangleOf(place.address);
  return place === undefined || rectangle === undefined ? [] : [{ sheet: place.sheet, ...rectangle }];
}

/** A reference or name as an argument of a call. */
export const asIs = (reference: string): CallArgument => ({ reference });

/** A table that a person is in the middle of writing has no measures. */
function measuresOf(table: readonly (readonly unknown[])[], scenario: string, years: readonly Year[]): Measure[] {
  try {
    const { aar, linjer } = readScenariotabell(table, (name) => sameName(name, scenario));
    return linjer
      .map(({ linje, effects }) => ({ name: linje, levels: years.map((year) => effects[aar.indexOf(year)] ?? 0) }))
      .filter(({ levels }) => levels.some((level) => level !== 0));
  } catch (error) {
    if (error instanceof DomainError) return [];
    throw error;
  }
}
