import type { GridSection } from "../template/plan";
import { lineTable } from "./lineTable";
import type { RuleLine } from "../rules/ruleLine";
import type { ReportSource } from "./reportSource";
import { planSets, setVerdict, span } from "./rulings";

/** The whole of it in a few sentences. */
export function summary(rules: readonly RuleLine[], source: ReportSource): GridSection {
  const { all, plan } = source.years;
  const period = span(source.yearsAt(plan));
  const kob = source.cell("KØBStatus");
  const lines = [
    ...planSets.map((set) => {
      const { judged, met } = setVerdict(rules, set);
      return judged === 0
        ? `${set.title} ${period} kan ikke bedømmes ennå.`
        : `${set.title} ${period}: ${met} av ${judged} er oppfylt.`;
    }),
    ...(kob === "" ? [] : [`KØB-modellen, regnskap ${all[0] ?? ""}: ${String(kob).toLowerCase()}.`]),
    ...fund(source),
    ...robek(rules),
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

function robek(rules: readonly RuleLine[]): string[] {
  const verdict = rules.find(({ key }) => key === "robek")?.verdict;
  switch (verdict?.kind) {
    case "notAdoptable":
      return [`Planen kan ikke vedtas: underskuddet i ${span(verdict.years)} er ikke dekket (kommuneloven § 28-1).`];
    case "broken":
      return [`Planen fører til ROBEK i ${verdict.from ?? ""}: fondet dekker ikke underskuddet.`];
    case "met":
    case "merforbruk":
      return ["Planen fører ikke til ROBEK."];
    default:
      return [];
  }
}
