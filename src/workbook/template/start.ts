import { scenarioNames } from "./scenarioFigures";
import type { TemplateSheet } from "./template";

/** The front page: the one cell that decides the scenario, and what the rules say about it. */
export const start: TemplateSheet = {
  name: "Start",
  columnWidths: [190, 100, 75, 85, 120, 85, 75, 75],
  frozenRows: 5,
  frozenColumns: 0,
  blocks: [
    { address: "A1", cells: [["Økonomisk handlingsrom i Lørenskog kommune"]], style: "title" },
    {
      address: "A2",
      cells: [["Velg omstillingstempo, og se om handlingsreglene holder i planperioden. Alt regnes ut i arkene."]],
      style: "lead",
    },
    {
      address: "A3",
      cells: [
        [
          "Beløp i 1 000 kr (arket KØB i mill. kr). Prisnivå: løpende priser er lagt til grunn, kilden oppgir ikke noe.",
        ],
      ],
      style: "note",
    },
    { address: "A5", cells: [["Aktivt scenario"]], style: "status" },
    { address: "B5", cells: [[scenarioNames[0]]], style: "input" },
    {
      address: "C5",
      cells: [["Velg i listen her eller i ruten Handlingsrom. Hele arbeidsboken følger cellen."]],
      style: "remark",
    },

    {
      address: "A7",
      cells: [['="Handlingsregler i planperioden "&PlanperiodeFra&"–"&(PlanperiodeFra+PlanperiodeÅr-1)']],
      style: "heading",
    },
    { address: "A8", cells: [["Regel"]], style: "header" },
    { address: "B8:D8", cells: [["Mål", "Verdi", "Margin"]], style: "headerNumber" },
    { address: "E8", cells: [["Status"]], style: "headerCentre" },
    { address: "F8", cells: [["Første brudd"]], style: "headerNumber" },
    { address: "A9:F11", style: "formula" },
    { address: "B9:C11", format: "percent" },
    { address: "D9:D11", format: "amount" },
    { address: "E9:E11", style: "verdict" },
    { address: "F9:F11", format: "year" },
    {
      address: "A9",
      cells: [
        [
          '=HANDLINGSREGEL.TABELL({Fond}!C5:J5,{Fond}!C7:J7,{Fond}!C15:J15,{Fond}!C13:J13,{Fond}!C6:J6,"FORESLÅTT",PlanperiodeFra,PlanperiodeÅr)',
        ],
      ],
    },
    {
      address: "A12:A13",
      cells: [
        ["Foreslåtte regler: overskuddet er korrigert netto driftsresultat i snitt, og gjelden skal ned til 100 %."],
        ["Kilden setter gjeldsmålet i 2034. Her vises stillingen ved slutten av planperioden."],
      ],
      style: "note",
    },

    { address: "A15", cells: [["Disposisjonsfond i aktivt scenario"]], style: "heading" },
    { address: "A16", cells: [[""]], style: "header" },
    { address: "B16:D16", cells: [["År", "Beløp", "Andel"]], style: "headerNumber" },
    { address: "A17:A18", cells: [["Laveste andel"], ["Holder 8 % fra og med"]], style: "label" },
    { address: "B17", format: "year" },
    { address: "C17", format: "amount" },
    { address: "D17", format: "percent" },
    { address: "B17:D17", style: "formula" },
    { address: "B17", cells: [["=DISPFOND.BUNN({Fond}!C5:J5,{Fond}!C15:J15,{Fond}!C6:J6)"]] },
    {
      address: "B18",
      cells: [['=IFNA(DISPFOND.OPPFYLT.FRA({Fond}!C5:J5,{Fond}!C15:J15,{Fond}!C6:J6),"ikke i perioden")']],
      style: "formula",
      format: "year",
    },

    { address: "A20", cells: [["Bærekraft etter KØB-modellen, regnskap 2023"]], style: "heading" },
    { address: "A21:A22", cells: [["Status"], ["Avstand til maksgrensen, mill. kr"]], style: "label" },
    { address: "B21", cells: [["={KØB}!B17"]], style: "status" },
    { address: "B22", cells: [["={KØB}!B18"]], style: "formula", format: "amount" },

    { address: "A24", cells: [["Slik leser du arkene"]], style: "heading" },
    { address: "A25", cells: [["Blå skrift"]], style: "input" },
    { address: "A26", cells: [["Blå kursiv på gult"]], style: "assumed" },
    { address: "A27", cells: [["Sort skrift"]], style: "formula" },
    {
      address: "B25:B27",
      cells: [
        ["Tall fra kilden, eller et valg du gjør. Kan endres."],
        ["Antakelse: underforstått, videreført eller eksempel. Grunnen står ved siden av. Kan endres."],
        ["Formel. Regnes ut av arkene."],
      ],
      style: "lead",
    },
    {
      address: "A28",
      cells: [["Kilde: Perspektivmelding 2024, Lørenskog kommune. Hvert ark sier hvilket kapittel tallene er fra."]],
      style: "note",
    },
  ],
  names: [
    { name: "AktivtScenario", address: "B5", comment: "Scenarioet som hele arbeidsboken regner på" },
    { name: "HandlingsreglerStatus", address: "A9:F11", comment: "Regel, mål, verdi, margin, status, første brudd" },
    { name: "LavesteFond", address: "B17:D17", comment: "År, beløp og andel da fondet er lavest" },
    { name: "FondOppfyltFra", address: "B18", comment: "Første år fondet holder 8 % ut perioden" },
    { name: "KØBStatus2023", address: "B21", comment: "Samlet bærekraft etter regnskapet for 2023" },
  ],
  validations: [
    {
      address: "B5",
      rule: { list: scenarioNames },
      message: `Velg ${scenarioNames.slice(0, -1).join(", ")} eller ${scenarioNames.at(-1) ?? ""}.`,
    },
  ],
};
