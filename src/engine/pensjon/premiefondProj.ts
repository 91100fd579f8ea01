import { defineFunction } from "../definition/define";
import { step } from "../definition/explanation";
import { optional, perYear, series, stock } from "../definition/parameter";
import { path } from "../definition/result";
import { DomainError } from "../kernel/errors";
import { openingOf } from "../kernel/series";
import type { Amount } from "../kernel/units";

const BRUK = "bruk";

/** What is left of a fund after sums that should empty it exactly differs from 0 by no more than this part of it. */
const ROUNDING = 1e-9;

interface PremiefondProjInput {
  readonly saldo: Amount;
  readonly bruk: readonly Amount[];
  readonly tilfoert?: readonly Amount[] | undefined;
}

/** The premiefond year by year: what comes in can be used the same year, and the fund can never be overdrawn. */
export function premiefondProj({ saldo, bruk, tilfoert }: PremiefondProjInput): Amount[] {
  let balance = saldo;
  return bruk.map((use, t) => {
    const available = balance + (tilfoert?.[t] ?? 0);
    if (use - available > ROUNDING * available) {
      throw new DomainError("premiefondTomt", {
        place: { argument: BRUK, ...(bruk.length > 1 && { nr: t + 1 }) },
        given: { value: use, form: "number" },
        available: { value: available, form: "number" },
      });
    }
    balance = Math.max(0, available - use);
    return balance;
  });
}

export const PREMIEFOND_PROJ = defineFunction({
  name: "PREMIEFOND.PROJ",
  summary: {
    nb: "Premiefondet år for år. Det som tilføres, kan brukes samme år; overtrekk er en feil.",
    nn: "Premiefondet år for år. Det som blir tilført, kan brukast same år; overtrekk er ein feil.",
    en: "The premiefond year by year. What comes in can be used the same year; overdrawing is an error.",
  },
  law: ["Perspektivmelding 2024, Premiefond"],
  formula: {
    nb: "saldo = saldo i fjor + tilført − bruk.",
    nn: "saldo = saldo i fjor + tilført − bruk.",
    en: "saldo = last year's saldo + tilført − bruk.",
  },
  parameters: {
    saldo: stock("saldo", {
      help: {
        nb: "Premiefondet hos pensjonsleverandøren ved inngangen til første år, minst 0.",
        nn: "Premiefondet hos pensjonsleverandøren ved inngangen til første år, minst 0.",
        en: "The premiefond at the pension provider at the start of the first year, at least 0.",
      },
    }),
    bruk: series(
      stock(BRUK, {
        help: {
          nb: "Bruk av premiefond per år, minst 0.",
          nn: "Bruk av premiefond per år, minst 0.",
          en: "Use of premiefond each year, at least 0.",
        },
      }),
    ),
    tilfoert: optional(
      perYear(
        stock("tilført", {
          help: {
            nb: "Tilført overskudd og tilbakeført premie per år, minst 0. Utelatt: 0.",
            nn: "Tilført overskot og tilbakeført premie per år, minst 0. Utelate: 0.",
            en: "Surplus and returned premium added each year, at least 0. Omitted: 0.",
          },
        }),
      ),
    ),
  },
  returns: path("amount", {
    help: {
      nb: "Saldo ved utgangen av hvert år.",
      nn: "Saldo ved utgangen av kvart år.",
      en: "Balance at the end of each year.",
    },
  }),
  examples: [{ given: { saldo: 240, bruk: [60, 60, 60, 60] }, then: [[180, 120, 60, 0]] }],
  calculate: premiefondProj,
  explain: (input, t) => [
    step(
      { nb: "inngående saldo", nn: "inngåande saldo", en: "opening balance" },
      openingOf(input.saldo, premiefondProj(input), t),
      "amount",
    ),
    step({ nb: "tilført", nn: "tilført", en: "added" }, input.tilfoert?.[t] ?? 0, "amount"),
    step({ nb: "bruk", nn: "bruk", en: "used" }, input.bruk[t] as Amount, "amount"),
  ],
});
