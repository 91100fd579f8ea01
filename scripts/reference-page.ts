import type { Cell } from "../src/engine/definition/cell";
import type { Example, PublishedFunction } from "../src/engine/definition/define";
import type { Parameter, Shape } from "../src/engine/definition/parameter";
import { inLanguage } from "../src/engine/kernel/text";
import { exampleText } from "../src/workbook/formula/callText";
import { norwegian } from "../src/workbook/formula/notation";

const shapes: Readonly<Record<Shape, string>> = {
  one: "én celle",
  each: "én celle, eller en rad eller kolonne med år",
  perYear: "én celle, eller en rad eller kolonne med år",
  series: "en rad eller kolonne med år",
  perLine: "én verdi per gruppe, i en rad eller kolonne",
  linesByYears: "et område med én linje per post og ett felt per år",
  table: "et område med overskrifter",
};

const grouped = new Intl.NumberFormat("nb-NO", { maximumFractionDigits: 9 });
const ungrouped = new Intl.NumberFormat("nb-NO", { maximumFractionDigits: 9, useGrouping: false });

/** A number as Norwegians write it: four digits stand together, so that years look like years. */
function number(value: number): string {
  return (Math.abs(value) < 10_000 ? ungrouped : grouped).format(value);
}

const shown = (cell: Cell): string =>
  typeof cell === "number" ? number(cell) : typeof cell === "boolean" ? (cell ? "SANN" : "USANN") : cell;

const tableRow = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;

function answer({ then }: Example): string {
  if (!Array.isArray(then)) return `gir **${shown(then as Cell)}**`;
  const rows = then as Cell[][];
  const width = rows[0]?.length ?? 0;
  const head = tableRow(Array<string>(width).fill(" "));
  const rule = tableRow(Array<string>(width).fill("---:"));
  return ["gir", "", head, rule, ...rows.map((row) => tableRow(row.map(shown)))].join("\n");
}

const signature = ({ name, parameters }: PublishedFunction): string =>
  `${name}(${Object.values(parameters)
    .map((parameter) => (parameter.optional ? `[${parameter.name}]` : parameter.name))
    .join("; ")})`;

const argumentRow = ({ name, help, shape, optional }: Parameter): string =>
  tableRow([`\`${name}\``, help.nb, shapes[shape], optional ? "kan utelates" : "ja"]);

/** The lines or columns of an answer, in order. */
const namedParts = (names: readonly string[]): string[] =>
  names.length > 0 ? [names.map((name, i) => `${i + 1}. ${name}`).join("\n")] : [];

/** The first word of a name says which family a function belongs to. */
const family = (name: string): string | undefined => name.split(".")[0];

/** Where the page of a function is, seen from the others. */
export type PageAddress = (name: string) => string;

/** The reference page of one function in bokmål, as Markdown. */
export function referencePage(
  published: PublishedFunction,
  all: readonly PublishedFunction[],
  address: PageAddress,
): string {
  const { name, summary, formula, law, parameters, returns, examples } = published;
  const related = all.filter((other) => other.name !== name && family(other.name) === family(name));
  const sections = [
    `# ${name}`,
    summary.nb,
    "## Slik skrives den",
    `\`=${signature(published)}\``,
    "## Argumenter",
    [
      tableRow(["Argument", "Innhold", "Form", "Må med"]),
      "| --- | --- | --- | --- |",
      ...Object.values(parameters).map(argumentRow),
    ].join("\n"),
    "## Svar",
    returns.help.nb,
    ...namedParts((returns.lines ?? returns.columns ?? []).map(({ nb }) => nb)),
    "## Formel",
    inLanguage(formula, "nb"),
    examples.length > 1 ? "## Eksempler" : "## Eksempel",
    ...examples.map((example) => `\`${exampleText(published, example, norwegian)}\` ${answer(example)}`),
    "## Kilde",
    law.map((source) => `- ${inLanguage(source, "nb")}`).join("\n"),
    ...(related.length > 0
      ? [
          "## Se også",
          related.map((other) => `- [${other.name}](${address(other.name)}): ${other.summary.nb}`).join("\n"),
        ]
      : []),
  ];
  return `${sections.join("\n\n")}\n`;
}
