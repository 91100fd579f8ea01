import type { SheetPlan } from "./plan";

/** The tables that hold what KOSTRA files say, the year before first. */
export const kostraTables = ["tblKostraFør", "tblKostra"] as const;

/** The sheets with those tables. */
export const kostraPlans: readonly SheetPlan[] = [
  records("KOSTRA", kostraTables[1], "Basisår"),
  records("KOSTRA året før", kostraTables[0], "Basisår-1"),
];

function records(name: string, table: string, year: string): SheetPlan {
  return {
    name,
    title: `="KOSTRA-regnskap "&(${year})`,
    lead: "Radene fra filuttrekkene 0A (drift og investering) og 0B (balanse). Hent dem med «Hent regnskap» i ruten Handlingsrom, eller fra en saldobalanse med «Hent tall fra andre kilder».",
    note: "Beløp i 1 000 kr. Kontoklasse 1 er drift, 0 investering og 2 balanse; da er Funksjon kapittelet og Art sektoren.",
    axis: [],
    sections: [
      {
        kind: "grid",
        key: "poster",
        header: ["Kontoklasse", "Funksjon", "Art", "Beløp"],
        columns: [
          { style: "input", format: "year" },
          { style: "input", format: "year" },
          { style: "input", format: "year" },
          { style: "input", format: "amount" },
        ],
        cells: [["", "", "", ""]],
        table,
      },
    ],
  };
}
