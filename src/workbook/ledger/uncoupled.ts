import type { Amount } from "../../engine/kernel/units";
import { kjenteArter } from "../kostra/codes";
import { groupBy } from "../kostra/groupBy";
import { kostraFunksjon, leftOut, ownKontoklasse, type Coupling } from "./coupling";
import type { LedgerEntry } from "./readLedger";

/** A local art or account that tblArtskobling does not say enough about yet. */
export interface UncoupledAccount {
  readonly code: string;
  readonly name: string;
  readonly amount: Amount;
  readonly lines: readonly number[];
  /** What is known or suggested; "" where the user must say. */
  readonly art: string;
  readonly funksjon: string;
  readonly kontoklasse: string;
  /** Some of its entries lack a funksjon of KOSTRA. */
  readonly needsFunksjon: boolean;
  /** Some of its entries do not say whether they are operations or investment. */
  readonly needsKontoklasse: boolean;
}

/** The accounts of a ledger that cannot be placed in KOSTRA yet, in the order of the ledger; balance accounts need no place. */
export function uncoupledAccounts(
  entries: readonly LedgerEntry[],
  couplings: readonly Coupling[],
): readonly UncoupledAccount[] {
  const byCode = new Map(couplings.map((coupling) => [coupling.code, coupling]));
  const placed = entries.filter(({ kontoklasse }) => kontoklasse !== "2");
  return groupBy(placed, ({ code }) => code).flatMap((group): UncoupledAccount[] => {
    const [{ code, name = "" }] = group;
    const coupling = byCode.get(code);
    if (coupling?.art === leftOut) return [];
    const lacksFunksjon = group.some(({ funksjon }) => kostraFunksjon(funksjon) === undefined);
    const lacksKontoklasse = group.some((entry) => ownKontoklasse(entry) === undefined);
    const needsFunksjon = lacksFunksjon && coupling?.funksjon === undefined;
    const needsKontoklasse = lacksKontoklasse && coupling?.kontoklasse === undefined;
    if (coupling !== undefined && !needsFunksjon && !needsKontoklasse) return [];
    const suggested = suggestedPlace(code, lacksKontoklasse);
    return [
      {
        code,
        name,
        amount: group.reduce((sum, { amount }) => sum + amount, 0),
        lines: group.map(({ line }) => line),
        art: coupling?.art ?? suggested.art,
        funksjon: coupling?.funksjon ?? "",
        kontoklasse: coupling?.kontoklasse?.toString() ?? (needsKontoklasse ? suggested.kontoklasse : ""),
        needsFunksjon,
        needsKontoklasse,
      },
    ];
  });
}

/** The KOSTRA art inside a local code: 010 in 010, 0101 and 10100, where the first digit is the kontoklasse. */
function suggestedPlace(code: string, lacksKontoklasse: boolean): { art: string; kontoklasse: string } {
  const [kontoklasse = ""] = code;
  const isLong = code.length >= 5;
  if (isLong && lacksKontoklasse && kontoklasse === "2") return { art: leftOut, kontoklasse: "" };
  const within = code.slice(1, 4);
  if (isLong && /[01]/.test(kontoklasse) && kjenteArter.has(within)) return { art: within, kontoklasse };
  const begins = code.slice(0, 3);
  return { art: kjenteArter.has(begins) ? begins : "", kontoklasse: "" };
}
