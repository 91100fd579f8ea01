import type { GridSection } from "../template/plan";
import { lineTable } from "./lineTable";
import type { ReportSource } from "./reportSource";
import { ruleSets, setVerdict, span } from "./rulings";

/** The whole of it in a few sentences. */
export function summary(source: ReportSource): GridSection {
  const { all, plan } = source.years;
  const period = span(source.yearsAt(plan));
  const kob = source.cell("Start.samlet[1,5]");
  const lines = [
    ...ruleSets.map(({ grid, title }) => {
      const { judged, met } = setVerdict(source, grid);
      return judged === 0
        ? `${title} ${period} kan ikke bedømmes ennå.`
        : `${title} ${period}: ${met} av ${judged} er oppfylt.`;
    }),
    ...(kob === "" ? [] : [`Bærekraft etter KØB-modellen, regnskap ${all[0] ?? ""}: ${String(kob).toLowerCase()}.`]),
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
  const lowest = source.cell("Start.samlet[2,2]");
  if (lowest === "") return [];
  const heldFrom = source.cell("Start.samlet[3,2]");
  const held = typeof heldFrom === "number" ? `holder målet fra ${heldFrom}` : "når ikke målet i perioden";
  return [`Disposisjonsfondet er lavest i ${lowest}, og ${held}.`];
}

function robek(source: ReportSource): string[] {
  const from = source.cell("Start.samlet[4,2]");
  if (typeof from === "number") return [`Planen fører til ROBEK i ${from}: fondet dekker ikke underskuddet.`];
  return source.cell("Start.samlet[4,5]") === "" ? [] : ["Planen fører ikke til ROBEK."];
}
