import type { Unit } from "../../engine/definition/kind";
import { FOLSOMHET_TABELL } from "../../engine/usikkerhet/foelsomhetTabell";
import { USIKKERHET_RISIKO } from "../../engine/usikkerhet/usikkerhetRisiko";
import { USIKKERHET_VIFTE } from "../../engine/usikkerhet/usikkerhetVifte";
import { callText, type CallArgument } from "../formula/callText";
import { enUS, type Notation } from "../formula/notation";
import { fixedReference } from "../formula/rectangle";
import type { Insertion } from "../insertFormula";
import { rangePlace } from "../whatItTakes/plan";
import { shocks, type Shocks, type Uncertainty, type UncertaintyFigure } from "./uncertainty";

/** The pictures, each by the function that makes it. */
const functions = {
  fan: USIKKERHET_VIFTE,
  risk: USIKKERHET_RISIKO,
  accountsRisk: USIKKERHET_RISIKO,
  tornado: FOLSOMHET_TABELL,
};

/** One of them. */
export type Picture = keyof typeof functions;

function certainPath(picture: Picture): UncertaintyFigure[] {
  return ["fond", picture === "accountsRisk" ? "tilFond" : "resultater", "driftsinntekter", "rentefoelsomGjeld"];
}

const changes = ["rateChange", "revenueChange", "efficiencyChange"] as const;

/** The formula that makes a picture: cells where the sheet's own figures were used, values where others were tried. */
export function pictureFormula(picture: Picture, uncertainty: Uncertainty, tried: Shocks, notation: Notation): string {
  const at = (figure: UncertaintyFigure): CallArgument => ({ reference: referenceTo(uncertainty, figure) });
  const rest =
    picture === "tornado"
      ? changes.map(at)
      : [
          ...shocks.map((shock) => {
            const isSheets = uncertainty.number(shock) === tried[shock];
            return isSheets ? at(shock) : { rows: [[tried[shock]]] };
          }),
          // the names of the lines in front
          { rows: [[true]] },
        ];
  return callText(functions[picture].name, [...certainPath(picture).map(at), ...rest], notation);
}

/** A picture's formula with what its answer fills, ready to be inserted. */
export function pictureInsertion(picture: Picture, uncertainty: Uncertainty, tried: Shocks): Insertion {
  const numbers = (unit: Unit, count: number): Unit[] => ["text", ...Array.from({ length: count }, () => unit)];
  const lines = functions[picture].returns.lines?.length ?? uncertainty.sensitivities().length;
  const line = picture === "tornado" ? numbers("amount", 2) : numbers("rate", uncertainty.years.length);
  const figures = [...certainPath(picture), ...(picture === "tornado" ? changes : shocks)];
  return {
    formulaOn: () => pictureFormula(picture, uncertainty, tried, enUS),
    units: Array.from({ length: lines }, () => line),
    reads: figures.flatMap((figure) => rangePlace(uncertainty.whole(figure))),
  };
}

function referenceTo(uncertainty: Uncertainty, figure: UncertaintyFigure): string {
  const place = uncertainty.whole(figure);
  if (place === undefined) throw new RangeError(`the workbook has no ${figure}`);
  return fixedReference(place);
}
