import { defineFunction } from "../definition/define";
import { step } from "../definition/explanation";
import { amount, eachYear } from "../definition/parameter";
import { value } from "../definition/result";
import type { Amount } from "../kernel/units";

interface KorrigertNdrInput {
  readonly ndr: Amount;
  readonly bundne: Amount;
  readonly premieavvik: Amount;
  readonly tilbakefoering: Amount;
}

/** Netto driftsresultat without bound funds and premieavvik: what the municipality is really left with. */
export function korrigertNdr({ ndr, bundne, premieavvik, tilbakefoering }: KorrigertNdrInput): Amount {
  return ndr + bundne - premieavvik - tilbakefoering;
}

export const NDR_KORRIGERT = defineFunction({
  name: "NDR.KORRIGERT",
  summary: {
    nb: "Korrigert netto driftsresultat: uten bundne fond og premieavvik.",
    nn: "Korrigert netto driftsresultat: utan bundne fond og premieavvik.",
    en: "Korrigert netto driftsresultat: without bound funds and premieavvik.",
  },
  law: ["Perspektivmelding 2024, Netto driftsresultat og korrigert netto driftsresultat", "KOSTRA AGD74"],
  formula: "ndr + bundne − premieavvik − tilbakeføring.",
  parameters: {
    ndr: eachYear(
      amount("ndr", {
        help: {
          nb: "Netto driftsresultat (§ 5-6), overskudd + og underskudd −.",
          nn: "Netto driftsresultat (§ 5-6), overskot + og underskot −.",
          en: "Netto driftsresultat (§ 5-6), surplus + and deficit −.",
        },
      }),
    ),
    bundne: eachYear(
      amount("bundne", {
        help: {
          nb: "Netto bruk av bundne driftsfond: bruk +, avsetning −.",
          nn: "Netto bruk av bundne driftsfond: bruk +, avsetjing −.",
          en: "Net use of bound funds: use +, allocation −.",
        },
      }),
    ),
    premieavvik: eachYear(
      amount("premieavvik", {
        help: {
          nb: "Årets premieavvik slik det er ført: inntekt +, kostnad −.",
          nn: "Premieavviket i året slik det er ført: inntekt +, kostnad −.",
          en: "The year's premieavvik as booked: income +, cost −.",
        },
      }),
    ),
    tilbakefoering: eachYear(
      amount("tilbakeføring", {
        help: {
          nb: "Tilbakeføring av tidligere premieavvik: negativ når den er en kostnad.",
          nn: "Tilbakeføring av tidlegare premieavvik: negativ når ho er ein kostnad.",
          en: "Reversal of earlier premieavvik: negative when it is a cost.",
        },
      }),
    ),
  },
  returns: value("amount", {
    help: {
      nb: "Korrigert netto driftsresultat, overskudd + og underskudd −.",
      nn: "Korrigert netto driftsresultat, overskot + og underskot −.",
      en: "Korrigert netto driftsresultat, surplus + and deficit −.",
    },
  }),
  examples: [{ given: { ndr: -237927, bundne: 8504, premieavvik: 164358, tilbakefoering: -191358 }, then: -202423 }],
  calculate: korrigertNdr,
  explain: ({ ndr, bundne, premieavvik, tilbakefoering }) => [
    step({ nb: "netto driftsresultat", nn: "netto driftsresultat", en: "net operating result" }, ndr, "amount"),
    step(
      { nb: "netto bruk av bundne fond", nn: "netto bruk av bundne fond", en: "net use of bound funds" },
      bundne,
      "amount",
    ),
    step(
      { nb: "korreksjon for premieavvik", nn: "korreksjon for premieavvik", en: "correction for premieavvik" },
      -(premieavvik + tilbakefoering),
      "amount",
    ),
  ],
});
