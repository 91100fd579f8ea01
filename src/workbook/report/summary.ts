import type { GridSection } from "../template/plan";
import { lineTable } from "./lineTable";
import type { ReportSource } from "./reportSource";
import { robekVerdict, ruleSets, setVerdict, span } from "./rulings";

/** The whole of it in a few sentences. */
export function summary(source: ReportSource): GridSection {
  const { all, plan } = source.years;
  const period = span(source.yearsAt(plan));
  const kob = source.cell("KØBStatus");
  const lines = [
    ...ruleSets.map(({ grid, title }) => {
      const { judged, met } = setVerdict(source, grid);
      return judged === 0
        ? `${title} ${period} kan ikke bedømmes ennå.`
        : `${title} ${period}: ${met} av ${judged} er oppfylt.`;
    }),
    ...(kob === "" ? [] : [`KØB-modellen, regnskap ${all[0] ?? ""}: ${String(kob).toLowerCase()}.`]),
    ...fund(source),
    ...robek(source),
  ];
  return lineTable({
    key: "kort",
    heading: "Kort fortalt",
    columns: [{ style: "lead" }],
    lines: lines.map((line) => ({ cells: [line] })),
  });
}

function fund(source: ReportSource): string[] {
  const lowest = source.cell("LavesteFond");
  if (lowest === "") return [];
  const heldFrom = source.cell("FondOppfyltFra");
  const held = typeof heldFrom === "number" ? `holder målet fra ${heldFrom}` : "når ikke målet i perioden";
  return [`Disposisjonsfondet er lavest i ${lowest}, og ${held}.`];
}

function robek(source: ReportSource): string[] {
  const { verdict, from } = robekVerdict(source);
  if (from !== undefined) return [`Planen fører til ROBEK i ${from}: fondet dekker ikke underskuddet.`];
  return verdict === undefined ? [] : ["Planen fører ikke til ROBEK."];
}
