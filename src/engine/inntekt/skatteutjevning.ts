import { defineFunction } from "../definition/define";
import { inForce, step } from "../definition/explanation";
import { eachYear, optional, plainNumber, positiveAmount, stock, year } from "../definition/parameter";
import { value } from "../definition/result";
import { effective } from "../kernel/effective";
import type { Amount, Rate, Year } from "../kernel/units";

const AAR = "år";
const INNTEKTSSYSTEMET = "Inntektssystemet for kommunene, gjengitt i Kommunal Rapport november 2016";
const PROPOSISJON = "Kommuneproposisjonen 2025, gjengitt i Perspektivmelding 2024";

/** The share of a municipality's distance from the national average that is evened out. */
export const utjevningsgrad = effective<Rate>(
  { nb: "Utjevningsgraden", nn: "Utjamningsgraden", en: "The equalisation rate (utjevningsgrad)" },
  [
    { from: 2011, value: 0.6, source: `${INNTEKTSSYSTEMET} og Perspektivmelding 2024` },
    { from: 2025, value: 0.62, source: PROPOSISJON, proposed: true },
    { from: 2026, value: 0.64, source: PROPOSISJON, proposed: true },
  ],
);

/** The share of the distance up to the limit below that is compensated on top. */
export const tilleggskompensasjon = effective<Rate>(
  {
    nb: "Tilleggskompensasjonen",
    nn: "Tilleggskompensasjonen",
    en: "The additional compensation (tilleggskompensasjon)",
  },
  [{ from: 2011, value: 0.35, source: INNTEKTSSYSTEMET }],
);

/** The share of the national average below which a municipality is compensated on top. */
export const tilleggsgrense = effective<Rate>(
  {
    nb: "Grensen for tilleggskompensasjon",
    nn: "Grensa for tilleggskompensasjon",
    en: "The limit for additional compensation (tilleggskompensasjon)",
  },
  [{ from: 2011, value: 0.9, source: INNTEKTSSYSTEMET }],
);

interface SkattInput {
  /** Tax per inhabitant. */
  readonly skatt: Amount;
  /** The national average per inhabitant. */
  readonly landssnitt: Amount;
  readonly aar: Year;
}

interface SkatteutjevningInput extends SkattInput {
  readonly innbyggere?: number | undefined;
  /** What every municipality pays per inhabitant for the compensation on top. */
  readonly trekk: Amount;
}

/** The symmetric part per inhabitant: what those above the average pay and those below receive. */
export function symmetriskUtjevning({ skatt, landssnitt, aar }: SkattInput): Amount {
  return utjevningsgrad.at(aar, AAR) * (landssnitt - skatt);
}

/** The compensation on top per inhabitant, for municipalities far below the average. */
export function tilleggsutjevning({ skatt, landssnitt, aar }: SkattInput): Amount {
  const shortfall = Math.max(0, tilleggsgrense.at(aar, AAR) * landssnitt - skatt);
  return tilleggskompensasjon.at(aar, AAR) * shortfall;
}

const perInhabitant = (input: SkatteutjevningInput): Amount =>
  symmetriskUtjevning(input) + tilleggsutjevning(input) - input.trekk;

/** Tax equalisation, per inhabitant or for the whole municipality: + is received, − is paid. */
export function skatteutjevning(input: SkatteutjevningInput): Amount {
  return perInhabitant(input) * (input.innbyggere ?? 1);
}

export const SKATT_UTJEVNING = defineFunction({
  name: "SKATT.UTJEVNING",
  summary: {
    nb: "Skatteutjevning i kroner: pluss er utjevning kommunen får, minus er det den betaler.",
    nn: "Skatteutjamning i kroner: pluss er utjamning kommunen får, minus er det han betaler.",
    en: "Tax equalisation in kroner: plus is what the municipality receives, minus what it pays.",
  },
  law: [
    "Inntektssystemet for kommunene, skatteutjevning",
    "Perspektivmelding 2024, Generalistkommunesystemet og inntektssystemet",
  ],
  formula: {
    nb: "k · (landssnitt − skatt) + 35 % · maks(0; 90 % · landssnitt − skatt) − trekk, ganget med innbyggere når de er oppgitt; k følger året.",
    nn: "k · (landssnitt − skatt) + 35 % · maks(0; 90 % · landssnitt − skatt) − trekk, gonga med innbyggjarar når dei er oppgitt; k følgjer året.",
    en: "k · (landssnitt − skatt) + 35% · max(0, 90% · landssnitt − skatt) − trekk, times innbyggere when given; k follows the year.",
  },
  parameters: {
    skatt: eachYear(
      stock("skatt", {
        help: {
          nb: "Kommunens skatt i kroner per innbygger, minst 0.",
          nn: "Skatten til kommunen i kroner per innbyggjar, minst 0.",
          en: "The municipality's tax in kroner per inhabitant, at least 0.",
        },
      }),
    ),
    landssnitt: eachYear(
      positiveAmount("landssnitt", {
        help: {
          nb: "Landsgjennomsnittet i kroner per innbygger, større enn 0.",
          nn: "Landsgjennomsnittet i kroner per innbyggjar, større enn 0.",
          en: "The national average in kroner per inhabitant, above 0.",
        },
      }),
    ),
    aar: eachYear(
      year(AAR, {
        help: {
          nb: "Året satsene hentes fra, fra 2011. Satsene fra 2025 er foreslått i kilden.",
          nn: "Året satsane er henta frå, frå 2011. Satsane frå 2025 er foreslått i kjelda.",
          en: "The year of the rates, from 2011. Those from 2025 on are proposed in the source.",
        },
      }),
    ),
    innbyggere: optional(
      eachYear(
        plainNumber("innbyggere", {
          minimum: 0,
          help: {
            nb: "Folketall 1. januar i året, større enn 0. Utelatt: svaret er per innbygger.",
            nn: "Folketal 1. januar i året, større enn 0. Utelate: svaret er per innbyggjar.",
            en: "Population on 1 January of the year, above 0. Omitted: the answer is per inhabitant.",
          },
        }),
      ),
      undefined,
      "refused",
    ),
    trekk: optional(
      eachYear(
        stock("trekk", {
          help: {
            nb: "Felles trekk per innbygger som betaler tilleggskompensasjonen, minst 0. Utelatt: 0.",
            nn: "Felles trekk per innbyggjar som betaler tilleggskompensasjonen, minst 0. Utelate: 0.",
            en: "The common deduction per inhabitant that pays for the compensation, at least 0. Omitted: 0.",
          },
        }),
      ),
      0,
    ),
  },
  returns: value("amount", {
    help: {
      nb: "Kroner per innbygger, eller kroner i alt når innbyggere er oppgitt.",
      nn: "Kroner per innbyggjar, eller kroner i alt når innbyggjarar er oppgitt.",
      en: "Kroner per inhabitant, or kroner in all when innbyggere is given.",
    },
  }),
  examples: [
    { given: { skatt: 29100, landssnitt: 30000, aar: 2024 }, then: 540 },
    { given: { skatt: 24000, landssnitt: 30000, aar: [2024, 2026], innbyggere: 1000 }, then: [[4650000, 4890000]] },
  ],
  calculate: skatteutjevning,
  explain: (input) => [
    step({ nb: "utjevningsgrad", nn: "utjamningsgrad", en: "equalisation rate" }, utjevningsgrad.at(input.aar), "rate"),
    step(
      {
        nb: "symmetrisk utjevning per innbygger",
        nn: "symmetrisk utjamning per innbyggjar",
        en: "symmetric equalisation per inhabitant",
      },
      symmetriskUtjevning(input),
      "amount",
    ),
    step(
      {
        nb: "grense for tilleggskompensasjon",
        nn: "grense for tilleggskompensasjon",
        en: "limit for additional compensation",
      },
      tilleggsgrense.at(input.aar) * input.landssnitt,
      "amount",
    ),
    step(
      {
        nb: "tilleggskompensasjon per innbygger",
        nn: "tilleggskompensasjon per innbyggjar",
        en: "additional compensation per inhabitant",
      },
      tilleggsutjevning(input),
      "amount",
    ),
    step(
      { nb: "trekk per innbygger", nn: "trekk per innbyggjar", en: "deduction per inhabitant" },
      input.trekk,
      "amount",
    ),
    ...(input.innbyggere === undefined
      ? []
      : [
          step(
            { nb: "utjevning per innbygger", nn: "utjamning per innbyggjar", en: "equalisation per inhabitant" },
            perInhabitant(input),
            "amount",
          ),
        ]),
  ],
  dated: ({ aar }) => [utjevningsgrad, tilleggskompensasjon, tilleggsgrense].flatMap((rule) => inForce(rule, aar)),
});
