import { inLanguage, spokenIn, type Language } from "../../engine/kernel/text";
import { figure } from "../../i18n/formats";
import type { CellStory, ExplainedCall, Input } from "../../workbook/explain/cellStory";
import type { CellPlace } from "../../workbook/showCell";
import type { Wording } from "../frame/wording";

/** One line of an explanation: what, how much, and where it stands. */
export interface Line {
  readonly label: string;
  readonly value: string;
  readonly place?: CellPlace | undefined;
  readonly help?: string;
  /** The language of the value, where it is not the reader's. */
  readonly lang?: Language;
}

/** What an explanation consists of, as the pane shows it and as it is copied. */
export interface Section {
  readonly kind: "steps" | "inputs" | "basis";
  readonly heading: string;
  readonly lines: readonly Line[];
}

/** The steps of an explained call, what it was given, and the rule and law behind it. */
export function sectionsOf(call: ExplainedCall, wording: Wording): Section[] {
  const { t, language } = wording;
  const steps = call.steps.map(({ label, value, unit }) => ({
    label: capitalized(label[language]),
    value: typeof value === "boolean" ? t(value ? "explain.yes" : "explain.no") : figure(value, unit, language),
  }));
  const inputs = call.inputs.map((input) => ({
    label: capitalized(input.name.replaceAll("_", " ")),
    value: valueOf(input, wording),
    place: input.place,
    help: input.help[language],
  }));
  const basis = [
    { label: t("explain.rule"), value: inLanguage(call.formula, language), lang: spokenIn(call.formula, language) },
    ...call.dated.map(({ name, value, unit, from, source, proposed }) => ({
      label: name[language],
      value: t(proposed === true ? "explain.proposed" : "explain.inForce", {
        value: figure(value, unit, language),
        from,
        source,
      }),
    })),
    ...call.law.map((law) => ({
      label: t("explain.law"),
      value: inLanguage(law, language),
      lang: spokenIn(law, language),
    })),
  ];
  return [
    { kind: "steps" as const, heading: t("explain.steps"), lines: steps },
    { kind: "inputs" as const, heading: t("explain.inputs"), lines: inputs },
    { kind: "basis" as const, heading: t("explain.basis"), lines: basis },
  ].filter(({ lines }) => lines.length > 0);
}

/** An explanation as plain text, for a mail or a report. */
export function explanationText(
  story: CellStory & { readonly kind: "explained" },
  version: string,
  wording: Wording,
): string {
  const { t, language } = wording;
  const { call, place, formula } = story;
  const sections = sectionsOf(call, wording).flatMap(({ heading, lines }) => [
    "",
    heading,
    ...lines.map(({ label, value, place: at }) => `${label}: ${value}${at === undefined ? "" : ` (${placeText(at)})`}`),
  ]);
  return [
    `${placeText(place)}: ${call.name}`,
    call.summary[language],
    formula ?? "",
    ...sections,
    "",
    t("explain.version", { version }),
  ].join("\n");
}

/** A cell as people write it. */
export function placeText({ sheet, address }: CellPlace): string {
  return `${sheet}!${address}`;
}

function valueOf({ value, unit, cells }: Input, { t, language }: Wording): string {
  if (value === undefined) return t("data.cells", { count: cells });
  if (value === null) return t("data.empty");
  return typeof value === "boolean" ? t(value ? "explain.yes" : "explain.no") : figure(value, unit, language);
}

function capitalized(label: string): string {
  return label.charAt(0).toUpperCase() + label.slice(1);
}
