import { catalogue } from "../../src/engine/catalogue";
import type { Parameter, Shape } from "../../src/engine/definition/parameter";

/** The public contract, typed by hand from it: saved workbooks depend on every name, order and mark here. */
const CONTRACT = `
KOB.AVVIK(indikator; beløp⇡; driftsinntekter⇡; [mål])
KOB.TABELL(resultat; fond; gjeld; driftsinntekter; [overskrift])
KOB.STATUS(resultat⇡; fond⇡; gjeld⇡; driftsinntekter⇡)
HANDLINGSREGEL.STATUS(regel; verdier→; driftsinntekter→; [variant]; [mål])
HANDLINGSREGEL.TABELL(år→; resultat→; fond→; gjeld→; driftsinntekter→; [variant]; [planperiode_fra]; [planperiode_år])
NDR.KORRIGERT(ndr⇡; bundne⇡; premieavvik⇡; tilbakeføring⇡)
NDR.TABELL(uten_premieavvik; premieavvik_i_fjor; premieavvik_i_år; bundne; amortiseringstid; [premiefond]; [arbeidsgiveravgift])
PREMIEAVVIK.AMORT(premieavvik; amortiseringstid; [år_nr⇡])
PREMIEAVVIK.PLAN(premieavvik→; amortiseringstid⇡; [arbeidsgiveravgift]; [ledetekst])
DISPFOND.PROJ(fond; resultater→)
DISPFOND.OPPFYLT.FRA(år→; fond→; driftsinntekter→; [mål])
DISPFOND.BUNN(år→; fond→; driftsinntekter→)
GJELD.PROJ(gjeld; låneopptak⇡; avdragssats⇡; [antall])
GJELD.GRAD(gjeld⇡; driftsinntekter⇡; [selvkostgjeld⇡]; [selvkostinntekter⇡])
SCENARIO.BANE(basisbane⇡; tiltak▦)
SCENARIO.VELG(scenario; tabell▦; [linje])
`;

const marks: Readonly<Record<Shape, string>> = {
  one: "",
  each: "⇡",
  perYear: "⇡",
  series: "→",
  linesByYears: "▦",
  table: "▦",
};

const written = ({ name, shape, optional }: Parameter): string =>
  optional ? `[${name}${marks[shape]}]` : `${name}${marks[shape]}`;

describe("the contract", () => {
  it("is what the catalogue publishes, in names, order, ranges and optional arguments", () => {
    const published = catalogue.map(
      ({ name, parameters }) => `${name}(${Object.values(parameters).map(written).join("; ")})`,
    );
    expect(published).toEqual(CONTRACT.trim().split("\n"));
  });
});
