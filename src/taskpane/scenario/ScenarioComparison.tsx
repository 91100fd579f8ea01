import { makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";

import type { CellValue } from "../../workbook/cellValue";
import type { ScenarioPath, ScenarioPaths } from "../../workbook/scenarios/readScenarioPaths";
import { FigureTable } from "../charts/FigureTable";
import { commonDomain, LinePanel, type Point } from "../charts/LinePanel";
import { TableToggle } from "../charts/TableToggle";
import { Remark } from "../data/Remark";
import { Choice } from "../frame/Choice";
import { useWording } from "../frame/wording";
import { describeProblem } from "../problem";
import { useWorkbookReading } from "../frame/useWorkbookReading";

const figures = ["shares", "results"] as const;
type Figure = (typeof figures)[number];

/** What the comparison reads. */
export interface ComparisonDeeds {
  readonly readScenarioPaths: () => Promise<ScenarioPaths>;
}

interface ScenarioComparisonProps {
  readonly deeds: ComparisonDeeds;
  readonly active: string;
  readonly reading: unknown;
}

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: "12px" },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
});

/** Every scenario as a small chart of its own on one scale, or all of them in a table. */
export function ScenarioComparison({ deeds, active, reading }: ScenarioComparisonProps): ReactNode {
  const styles = useStyles();
  const { t } = useWording();
  const [figure, setFigure] = useState<Figure>("shares");
  const [isTable, setIsTable] = useState(false);
  const read = useWorkbookReading(deeds.readScenarioPaths, reading);
  if (read === null) return <Spinner size="small" label={t("loading")} />;
  if (read instanceof Error) return <Remark kind="error">{describeProblem(read, t)}</Remark>;
  return (
    <section className={styles.section} aria-label={t("scenario.tools.compare")}>
      <Choice
        label={t("scenario.comparison.figure")}
        value={figure}
        options={figures.map((known) => ({ value: known, text: t(`scenario.comparison.${known}`) }))}
        onChoose={setFigure}
      />
      {isTable ? (
        <ComparisonTable read={read} figure={figure} />
      ) : (
        <ComparisonCharts read={read} figure={figure} active={active} />
      )}
      <TableToggle isTable={isTable} onToggle={setIsTable} />
    </section>
  );
}

interface FigureProps {
  readonly read: ScenarioPaths;
  readonly figure: Figure;
}

function ComparisonCharts({ read, figure, active }: FigureProps & { readonly active: string }): ReactNode {
  const styles = useStyles();
  const { t, amount, share } = useWording();
  const { years, paths, fundTarget } = read;
  const shown = (value: number): string => (figure === "shares" ? share : amount)({ kind: "number", number: value });
  const target = figure === "shares" && fundTarget.kind === "number" ? fundTarget.number : undefined;
  const limit = target === undefined ? {} : { limit: { value: target, text: t("scenario.comparison.target") } };
  const lines = paths.map((path) => ({ name: path.name, values: path[figure].map(pointOf) }));
  const domain = commonDomain(
    lines.map(({ values }) => values),
    target ?? 0,
  );
  return lines.map(({ name, values }) => (
    <div key={name}>
      <h3 className={styles.heading}>{name}</h3>
      <LinePanel
        years={years}
        values={values}
        domain={domain}
        {...limit}
        shown={shown}
        description={described(years, values, shown)}
        isMuted={name !== active}
      />
    </div>
  ));

  function described(of: readonly number[], values: readonly Point[], words: (value: number) => string): string {
    const known = values.flatMap((value, index) => (value === null ? [] : [{ value, year: of[index] ?? 0 }]));
    const [first, last] = [known[0], known.at(-1)];
    if (first === undefined || last === undefined) return t("scenario.comparison.unknown");
    const lowest = known.reduce((least, one) => (one.value < least.value ? one : least));
    return t("scenario.comparison.description", {
      first: words(first.value),
      firstYear: first.year,
      lowest: words(lowest.value),
      lowestYear: lowest.year,
      last: words(last.value),
      lastYear: last.year,
    });
  }
}

function ComparisonTable({ read: { years, paths }, figure }: FigureProps): ReactNode {
  const { t, amount, share } = useWording();
  const words = figure === "shares" ? share : amount;
  const cellsOf = (index: number): string[] =>
    paths.map((path: ScenarioPath) => words(path[figure][index] ?? { kind: "empty" }));
  return (
    <FigureTable
      caption={t(`scenario.comparison.${figure}`)}
      columns={paths.map(({ name }) => name)}
      rows={years.map((year, index) => ({ label: String(year), cells: cellsOf(index) }))}
    />
  );
}

function pointOf(cell: CellValue): Point {
  return cell.kind === "number" ? cell.number : null;
}
