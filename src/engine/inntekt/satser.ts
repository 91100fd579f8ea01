import { robekgrense } from "../baerekraft/robekgrense";
import type { Unit } from "../definition/kind";
import { choice } from "../definition/parameter";
import type { Effective } from "../kernel/effective";
import { tilleggsgrense, tilleggskompensasjon, utjevningsgrad } from "./skatteutjevning";
import { tapskompensasjonsgrense } from "./tapskompensasjon";
import { vekstgrense, vekstsats, veksttak } from "./veksttilskudd";

const NAVN = [
  "UTJEVNINGSGRAD",
  "TILLEGGSKOMPENSASJON",
  "TILLEGGSGRENSE",
  "VEKSTGRENSE",
  "VEKSTTAK",
  "VEKSTSATS",
  "TAPSKOMPGRENSE",
  "ROBEKGRENSE",
] as const;

/** The name a worksheet asks for a rate by. */
export type Satsnavn = (typeof NAVN)[number];

/** The rates and limits a worksheet may look up, from the concepts that own them. */
export const satser: Readonly<Record<Satsnavn, Effective<number>>> = {
  UTJEVNINGSGRAD: utjevningsgrad,
  TILLEGGSKOMPENSASJON: tilleggskompensasjon,
  TILLEGGSGRENSE: tilleggsgrense,
  VEKSTGRENSE: vekstgrense,
  VEKSTTAK: veksttak,
  VEKSTSATS: vekstsats,
  TAPSKOMPGRENSE: tapskompensasjonsgrense,
  ROBEKGRENSE: robekgrense,
};

/** What a rate counts: kroner for VEKSTSATS, otherwise a share. */
export const satsunit = (navn: Satsnavn): Unit => (navn === "VEKSTSATS" ? "amount" : "rate");

/** Which rate. */
export const satsnavn = choice("navn", {
  of: NAVN,
  help: {
    nb: "Satsen, for eksempel UTJEVNINGSGRAD, VEKSTSATS eller ROBEKGRENSE.",
    nn: "Satsen, til dømes UTJEVNINGSGRAD, VEKSTSATS eller ROBEKGRENSE.",
    en: "The rate, for example UTJEVNINGSGRAD, VEKSTSATS or ROBEKGRENSE.",
  },
});
