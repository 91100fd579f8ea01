import { step, type Step } from "../definition/explanation";
import { dispfondProj } from "../fond/dispfondProj";
import { fondsandel } from "../fond/fondsandel";
import type { Rate } from "../kernel/units";
import type { SimuleringInput } from "./simulering";

/** What a figure out of the draws of a year is held against: the share without shocks, and how many draws there are. */
export function banenUtenSjokk({ fond, resultater, driftsinntekter, trekninger }: SimuleringInput, t: number): Step[] {
  const shares = fondsandel(dispfondProj({ fond, resultater }), driftsinntekter);
  return [
    step(
      { nb: "fondsandel uten sjokk", nn: "fondsdel utan sjokk", en: "fund share without shocks" },
      shares[t] as Rate,
      "rate",
    ),
    step({ nb: "antall trekninger", nn: "talet på trekningar", en: "number of draws" }, trekninger, "number"),
  ];
}
