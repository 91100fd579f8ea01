import { defineFunction } from "../definition/define";
import { amount, optional, stock } from "../definition/parameter";
import { rowTable } from "../definition/result";
import type { Amount, Rate } from "../kernel/units";
import { amortiseringstid, arbeidsgiveravgift } from "../pensjon/amortisering";
import { korrigertNdr } from "./korrigertNettoDriftsresultat";

interface NdrTabellInput {
  readonly utenPremieavvik: Amount;
  readonly premieavvikIFjor: Amount;
  readonly premieavvikIAar: Amount;
  readonly bundne: Amount;
  readonly amortiseringstid: number;
  readonly premiefond: Amount;
  readonly arbeidsgiveravgift: Rate;
}

/** From the result without premieavvik to korrigert netto driftsresultat, one line a step. */
export function ndrTabell(input: NdrTabellInput): Amount[] {
  const withTax = 1 + input.arbeidsgiveravgift;
  const uten = input.utenPremieavvik + input.premiefond;
  const tilbakefoering = (-input.premieavvikIFjor / input.amortiseringstid) * withTax;
  const premieavvik = (input.premieavvikIAar - input.premiefond) * withTax;
  const ndr = uten + tilbakefoering + premieavvik;
  const korreksjon = -(tilbakefoering + premieavvik);
  const korrigert = korrigertNdr({ ndr, bundne: input.bundne, premieavvik, tilbakefoering });
  return [uten, tilbakefoering, premieavvik, ndr, input.bundne, korreksjon, korrigert];
}

export const NDR_TABELL = defineFunction({
  name: "NDR.TABELL",
  summary: {
    nb: "Fra resultatet uten premieavvik til korrigert netto driftsresultat, sju linjer nedover.",
    nn: "Frå resultatet utan premieavvik til korrigert netto driftsresultat, sju linjer nedover.",
    en: "From the result without premieavvik to korrigert netto driftsresultat, seven lines down.",
  },
  law: ["Budsjett- og regnskapsforskriften § 3-5", "Perspektivmelding 2024, Premieavvik, amortisering og premiefond"],
  formula: {
    nb: "1 uten premieavvik + premiefond; 2 −premieavvik i fjor / n; 3 premieavvik i år − premiefond; 4 sum av 1–3; 5 bundne; 6 −(2 + 3); 7 sum av 4–6. Linje 2 og 3 ganges med 1 + arbeidsgiveravgift.",
    nn: "1 utan premieavvik + premiefond; 2 −premieavvik i fjor / n; 3 premieavvik i år − premiefond; 4 sum av 1–3; 5 bundne; 6 −(2 + 3); 7 sum av 4–6. Linje 2 og 3 blir gonga med 1 + arbeidsgivaravgift.",
    en: "1 without premieavvik + premiefond; 2 −last year's premieavvik / n; 3 this year's premieavvik − premiefond; 4 sum of 1–3; 5 bound funds; 6 −(2 + 3); 7 sum of 4–6. Lines 2 and 3 are multiplied by 1 + employer's contribution.",
  },
  parameters: {
    utenPremieavvik: amount("uten_premieavvik", {
      help: {
        nb: "Netto driftsresultat før premieavvik, overskudd + og underskudd −.",
        nn: "Netto driftsresultat før premieavvik, overskot + og underskot −.",
        en: "Netto driftsresultat before premieavvik, surplus + and deficit −.",
      },
    }),
    premieavvikIFjor: amount("premieavvik_i_fjor", {
      help: {
        nb: "Premieavviket som oppsto i fjor: inntekt +, kostnad −.",
        nn: "Premieavviket som oppstod i fjor: inntekt +, kostnad −.",
        en: "The premieavvik that arose last year: income +, cost −.",
      },
    }),
    premieavvikIAar: amount("premieavvik_i_år", {
      help: {
        nb: "Årets premieavvik før bruk av premiefond: inntekt +, kostnad −.",
        nn: "Premieavviket i år før bruk av premiefond: inntekt +, kostnad −.",
        en: "This year's premieavvik before use of premiefond: income +, cost −.",
      },
    }),
    bundne: amount("bundne", {
      help: {
        nb: "Netto bruk av bundne driftsfond: bruk +, avsetning −.",
        nn: "Netto bruk av bundne driftsfond: bruk +, avsetjing −.",
        en: "Net use of bound funds: use +, allocation −.",
      },
    }),
    amortiseringstid,
    premiefond: optional(
      stock("premiefond", {
        help: {
          nb: "Bruk av premiefond til å betale årets premie, minst 0. Utelatt: 0.",
          nn: "Bruk av premiefond til å betale premien i år, minst 0. Utelate: 0.",
          en: "Use of premiefond to pay this year's premium, at least 0. Omitted: 0.",
        },
      }),
      0,
    ),
    arbeidsgiveravgift,
  },
  returns: rowTable(
    [
      { nb: "Uten premieavvik", nn: "Utan premieavvik", en: "Without premieavvik" },
      {
        nb: "Tilbakeføring av fjorårets premieavvik",
        nn: "Tilbakeføring av premieavviket i fjor",
        en: "Reversal of last year's premieavvik",
      },
      { nb: "Årets premieavvik", nn: "Premieavviket i året", en: "The year's premieavvik" },
      { nb: "Netto driftsresultat", nn: "Netto driftsresultat", en: "Net operating result" },
      {
        nb: "Bruk og avsetning til bundne fond",
        nn: "Bruk og avsetjing til bundne fond",
        en: "Use of and transfer to bound funds",
      },
      { nb: "Korreksjon for premieavvik", nn: "Korreksjon for premieavvik", en: "Correction for premieavvik" },
      {
        nb: "Korrigert netto driftsresultat",
        nn: "Korrigert netto driftsresultat",
        en: "Corrected net operating result",
      },
    ],
    {
      unit: "amount",
      help: {
        nb: "Uten premieavvik, tilbakeføring, årets premieavvik, netto driftsresultat, bundne fond, korreksjon, korrigert.",
        nn: "Utan premieavvik, tilbakeføring, premieavviket i år, netto driftsresultat, bundne fond, korreksjon, korrigert.",
        en: "Without premieavvik, reversal, this year's premieavvik, netto driftsresultat, bound funds, correction, korrigert.",
      },
    },
  ),
  examples: [
    {
      given: {
        utenPremieavvik: -210927,
        premieavvikIFjor: 191358,
        premieavvikIAar: 164358,
        bundne: 8504,
        amortiseringstid: 1,
      },
      then: [[-210927], [-191358], [164358], [-237927], [8504], [27000], [-202423]],
    },
  ],
  calculate: (input: NdrTabellInput) => ndrTabell(input).map((line) => [line]),
});
