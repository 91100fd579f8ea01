import type { SheetPlan } from "./plan";

/** The table that keeps the couplings from month to month. */
export const couplingTable = "tblArtskobling";

/** Its header. */
export const couplingHeader = ["Lokal art", "KOSTRA-art", "Funksjon", "Kontoklasse"] as const;

/** What the municipality's own arter and accounts are in KOSTRA. */
export const artskobling: SheetPlan = {
  name: "Artskobling",
  title: "Artskobling",
  lead: "Hva kommunens egne arter og konti er i KOSTRA. Brukes når saldobalanse eller hovedbok hentes.",
  note: "KOSTRA-art med tre siffer, eller - for det som ikke skal med. Funksjon og kontoklasse bare når hovedboken mangler dem.",
  axis: [],
  sections: [
    {
      kind: "grid",
      key: "koblinger",
      header: couplingHeader,
      columns: couplingHeader.map(() => ({ style: "input", format: "text" }) as const),
      cells: [couplingHeader.map(() => "")],
      table: couplingTable,
    },
  ],
};
