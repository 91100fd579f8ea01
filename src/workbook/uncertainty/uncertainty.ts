import { readArguments } from "../../engine/definition/arguments";
import type { Cell } from "../../engine/definition/cell";
import type { Amount, Year } from "../../engine/kernel/units";
import { foelsomhetTabell } from "../../engine/usikkerhet/foelsomhetTabell";
import type { SimuleringInput } from "../../engine/usikkerhet/simulering";
import { sjokkParametre } from "../../engine/usikkerhet/sjokk";
import type { StarterRanges } from "../readStarterRanges";
import { StarterFigures, type Obstacle } from "../starterFigures";

/** Where the illustration finds its figures in the starter workbook; rows cover the years after the accounts. */
export const uncertaintyReferences = {
  scenario: "AktivtScenario",
  fond: "FondBasis",
  years: "Fond.år:path",
  resultater: "Fond.resultat:path",
  tilFond: "Fond.til_fond:path",
  driftsinntekter: "Fond.driftsinntekter:path",
  rentefoelsomGjeld: "Usikkerhet.foelsom:path",
  floatingShare: "Usikkerhet.flytende",
  renteStd: "Usikkerhet.rente_std",
  inntektStd: "Usikkerhet.inntekt_std",
  trekninger: "Usikkerhet.trekninger",
  startverdi: "Usikkerhet.startverdi",
  rateChange: "Usikkerhet.rente_endring",
  revenueChange: "Usikkerhet.inntekt_endring",
  efficiencyChange: "Usikkerhet.effektivisering_endring",
} as const;

/** What one of the figures is called here. */
export type UncertaintyFigure = keyof typeof uncertaintyReferences;

/** What may be tried out in the pane without touching the sheet, in the order of the functions' arguments. */
export const shocks = ["renteStd", "inntektStd", "trekninger", "startverdi"] as const;

/** One of them. */
export type Shock = (typeof shocks)[number];

/** A value for each of them. */
export type Shocks = Pick<SimuleringInput, Shock>;

/** What the pictures are drawn from: the plan, and what the accounts' method leaves for the fund in the same years. */
export interface IllustrationInput extends SimuleringInput {
  /** Undefined where the workbook cannot tell. */
  readonly tilFond: readonly Amount[] | undefined;
}

/** One of the factors that the fund is sensitive to, with what a change every year does to it in the last year. */
export interface Sensitivity {
  readonly factor: string;
  readonly low: Amount;
  readonly high: Amount;
}

const path = ["resultater", "driftsinntekter", "rentefoelsomGjeld", "years"] as const;
const changes = ["rateChange", "revenueChange", "efficiencyChange"] as const;

/** The assumptions of the illustration as the workbook has them in the active scenario, and where each stands. */
export class Uncertainty extends StarterFigures<UncertaintyFigure> {
  readonly years: readonly Year[];
  /** Why there is nothing to draw from; undefined when every number is there. */
  readonly hindrance: Obstacle | undefined;
  /** Why the rules that are judged by the accounts' method cannot be drawn. */
  readonly accountsHindrance: Obstacle | undefined;

  constructor(ranges: StarterRanges<UncertaintyFigure>) {
    super(ranges);
    this.years = this.numbers("years");
    const all = this.years.map((_, at) => at);
    this.hindrance = this.obstacle(["fond", ...changes], [0]) ?? this.obstacle(path, all);
    this.accountsHindrance = this.obstacle(["tilFond"], all);
  }

  /** What the sheet gives a function for one of the shocks: nothing is left to the function itself. */
  given(shock: Shock): Cell | null {
    return this.number(shock) ?? this.text(shock) ?? null;
  }

  /** What the simulation draws from, with these shocks. */
  input(values: Shocks): IllustrationInput {
    const { fond } = this.values(["fond"]);
    return {
      fond,
      resultater: this.numbers("resultater"),
      tilFond: this.accountsHindrance === undefined ? this.numbers("tilFond") : undefined,
      driftsinntekter: this.numbers("driftsinntekter"),
      rentefoelsomGjeld: this.numbers("rentefoelsomGjeld"),
      ...values,
    };
  }

  /** What the sheet's changes every year do to the fund in the last year, the widest first. */
  sensitivities(): Sensitivity[] {
    const { rateChange, revenueChange, efficiencyChange } = this.values(changes);
    const table = foelsomhetTabell({
      resultater: this.numbers("resultater"),
      driftsinntekter: this.numbers("driftsinntekter"),
      rentefoelsomGjeld: this.numbers("rentefoelsomGjeld"),
      rente: rateChange,
      inntekt: revenueChange,
      effektivisering: efficiencyChange,
    });
    return table.map(([factor, low, high]) => ({ factor: String(factor), low: Number(low), high: Number(high) }));
  }
}

/** Reads a shock as its functions do: what is left out gets its default, and what is wrong throws their sentence. */
export function readShock(shock: Shock, given: Cell | null): number {
  return readArguments({ [shock]: sjokkParametre[shock] }, [given]).input[shock] as number;
}
