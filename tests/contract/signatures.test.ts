import { catalogue } from "../../src/engine/catalogue";
import type { Parameter, Shape } from "../../src/engine/definition/parameter";

/** The whole public contract, published or not: saved workbooks depend on every name, order and mark here. */
const CONTRACT = `
KOB.AVVIK(indikator; beløp⇡; driftsinntekter⇡; [mål])
KOB.TABELL(resultat; fond; gjeld; driftsinntekter; [overskrift])
KOB.STATUS(resultat⇡; fond⇡; gjeld⇡; driftsinntekter⇡)
HANDLINGSREGEL.STATUS(regel; verdier→; driftsinntekter→; [variant]; [mål])
HANDLINGSREGEL.TABELL(år→; resultat→; fond→; gjeld→; driftsinntekter→; [variant]; [planperiode_fra]; [planperiode_år])
ROBEK.TABELL(år→; fond; resultat→; driftsinntekter→; [inngående_merforbruk]; [første_planår]; [ledetekst])
NDR.KORRIGERT(ndr⇡; bundne⇡; premieavvik⇡; tilbakeføring⇡)
NDR.TABELL(uten_premieavvik; premieavvik_i_fjor; premieavvik_i_år; bundne; amortiseringstid; [premiefond]; [arbeidsgiveravgift])
PREMIEAVVIK.ARETS(premie⇡; pensjonskostnad⇡; [premiefond⇡]; [arbeidsgiveravgift])
PREMIEAVVIK.AMORT(premieavvik; amortiseringstid; [år_nr⇡])
PREMIEAVVIK.PLAN(premieavvik→; amortiseringstid⇡; [arbeidsgiveravgift]; [ledetekst])
PREMIEFOND.PROJ(saldo; bruk→; [tilført⇡])
DISPFOND.PROJ(fond; resultater→)
DISPFOND.OPPFYLT.FRA(år→; fond→; driftsinntekter→; [mål])
DISPFOND.BUNN(år→; fond→; driftsinntekter→)
DISPFOND.FRITT(fond_i_fjor⇡; resultat⇡; driftsinntekter⇡; [mål])
GJELD.PROJ(gjeld; låneopptak⇡; avdragssats⇡; [antall])
GJELD.TABELL(gjeld; låneopptak→; avdragssats⇡; rente⇡; driftsinntekter→; [rentegrunnlag]; [ledetekst])
GJELD.GRAD(gjeld⇡; driftsinntekter⇡; [selvkostgjeld⇡]; [selvkostinntekter⇡])
GJELD.MINIMUMSAVDRAG(lånegjeld⇡; avskrivninger⇡; avskrivbare_anleggsmidler⇡)
INVESTERINGSTAK.MAKS(gjeld; avdragssats; driftsinntekter_målår; antall; [måltall]; [mva])
FINANS.KOSTNAD(gjeld⇡; rente⇡; avdrag⇡; [finansinntekter⇡])
RENTEBANE.EFFEKT(gjeld⇡; flytende_andel⇡; rentebane→; [referanserente])
LAN.PLAN(beløp; rente; løpetid; [type])
INVESTERING.DRIFTSVIRKNING(år→; lån; ferdigår; rente⇡; løpetid; [fdv⇡]; [innsparing⇡])
PRIS.OMREGN(beløp⇡; år⇡; til_år; deflatorår→; deflator→)
KOSTRA.SUM(tabell▦; arter; [funksjoner]; [kontoklasse])
FINANSIERING.LAN(kostnad⇡; [mvakompensasjon⇡]; [tilskudd⇡]; [salg⇡]; [egenkapital⇡])
SCENARIO.BANE(basisbane⇡; tiltak▦)
SCENARIO.VELG(scenario; tabell▦; [linje])
SCENARIO.BEHOV(måltall; driftsinntekter⇡; basisbane⇡; øvrige⇡)
SCENARIO.SAMMENLIGN(tabell▦; basisbane⇡; fond; driftsinntekter→; [linje]; [første_planår])
USIKKERHET.VIFTE(fond; resultater→; driftsinntekter→; rentefølsom_gjeld⇡; rente_std; inntekt_std; [trekninger]; [startverdi]; [ledetekst])
USIKKERHET.RISIKO(fond; resultater→; driftsinntekter→; rentefølsom_gjeld⇡; rente_std; inntekt_std; [trekninger]; [startverdi]; [ledetekst])
FOLSOMHET.TABELL(fond; resultater→; driftsinntekter→; rentefølsom_gjeld⇡; [rente]; [inntekt]; [effektivisering])
SKATT.UTJEVNING(skatt⇡; landssnitt⇡; år⇡; [innbyggere⇡]; [trekk⇡])
VEKSTTILSKUDD(folketall⇡; folketall_3_år_før⇡; skatteandel⇡; år⇡; [sats]; [grense])
UTGIFTSUTJEVNING(indeks⇡; landssnitt⇡; innbyggere⇡)
TAPSKOMP.BERETTIGET(skatteandel⇡; systemeffekt⇡)
SATS(navn; år⇡)
SATS.KILDE(navn; år)
INNTEKT.PROJ(inntekt; vekst⇡; [antall])
BEFOLKNING.PROJ(folketall; vekst⇡; [antall])
DEMOGRAFI.TABELL(folketall▦; kostnad_per_innbygger→)
DEMOGRAFI.KOSTNAD(folketall▦; kostnad_per_innbygger→)
ETTERSLEP.TILSKUDDSAR(flyttedato⇡)
ETTERSLEP.SKATTEAR(flyttedato⇡)
ETTERSLEP.KOSTNAD(folketall_1_juli_i_fjor⇡; folketall_1_juli⇡; kostnad_per_innbygger⇡)
EIENDOMSSKATT.PROVENY(grunnlag⇡; promille⇡; [bunnfradrag]; [antall])
EIENDOMSSKATT.OPPTRAPPING(beløp_første_år; år_nr⇡; [trinn])
SELVKOST.RENTEAVVIK(kapital⇡; lånerente⇡; kalkylerente⇡)
SELVKOST.FOND(fond; gebyrinntekter→; gebyrgrunnlag→; kalkylerente⇡)
KLIMA.KUTT(nå; mål; antall)
KLIMA.BANE(nå; mål; antall)
`;

const marks: Readonly<Record<Shape, string>> = {
  one: "",
  each: "⇡",
  perYear: "⇡",
  series: "→",
  linesByYears: "▦",
  perLine: "→",
  table: "▦",
};

const written = ({ name, shape, optional }: Parameter): string =>
  optional ? `[${name}${marks[shape]}]` : `${name}${marks[shape]}`;

describe("the contract", () => {
  const contract = CONTRACT.trim().split("\n");

  it.each(catalogue.map(({ name, parameters }) => [name, parameters] as const))(
    "is kept by %s in names, order, ranges and optional arguments",
    (name, parameters) => {
      expect(contract).toContain(`${name}(${Object.values(parameters).map(written).join("; ")})`);
    },
  );
});
