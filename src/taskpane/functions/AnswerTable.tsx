import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

import type { Cell } from "../../engine/definition/cell";
import type { Unit } from "../../engine/definition/kind";
import { rate, typed } from "../../i18n/formats";
import type { Language } from "../../i18n/texts";
import { dateOf } from "../../workbook/formula/calendarDate";
import { useWording } from "../frame/wording";

interface AnswerTableProps {
  /** What the rows or the columns hold; they are not part of the answer. */
  readonly names: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  readonly units: readonly (readonly Unit[])[];
}

const shownRows = 12;

const useStyles = makeStyles({
  // wide answers scroll by themselves, not the pane
  frame: {
    overflowX: "auto",
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  table: { borderCollapse: "collapse", minWidth: "100%", fontVariantNumeric: "tabular-nums" },
  cell: {
    padding: "4px 8px",
    textAlign: "right",
    whiteSpace: "nowrap",
    "tr + tr &": { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  },
  name: {
    verticalAlign: "top",
    whiteSpace: "normal",
    fontWeight: tokens.fontWeightRegular,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  word: { textAlign: "left", whiteSpace: "normal" },
  note: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** An answer as it will spread over the sheet. */
export function AnswerTable({ names, rows, units }: AnswerTableProps): ReactNode {
  const styles = useStyles();
  const { t, language } = useWording();
  const hidden = Math.max(rows.length - shownRows, 0);
  const width = rows[0]?.length ?? 0;
  // a square answer does not tell which way it lies
  const namesRows = names.length === rows.length && names.length !== width;
  const namesColumns = names.length === width && names.length !== rows.length;
  return (
    <>
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard */}
      <div className={styles.frame} role="region" aria-label={t("functions.answer")} tabIndex={0}>
        <table className={styles.table}>
          {namesColumns ? (
            <thead lang="nb">
              <tr>
                {names.map((name) => (
                  <th key={name} scope="col" className={mergeClasses(styles.cell, styles.name)}>
                    {name}
                  </th>
                ))}
              </tr>
            </thead>
          ) : null}
          <tbody>
            {rows.slice(0, shownRows).map((row, i) => (
              <tr key={i}>
                {namesRows ? (
                  <th scope="row" lang="nb" className={mergeClasses(styles.cell, styles.word, styles.name)}>
                    {names[i]}
                  </th>
                ) : null}
                {row.map((cell, j) => (
                  <td key={j} className={mergeClasses(styles.cell, typeof cell === "string" && styles.word)}>
                    {shown(cell, units[i]?.[j] ?? "number", language)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {hidden === 0 ? null : <p className={styles.note}>{t("functions.moreRows", { hidden })}</p>}
    </>
  );
}

function shown(cell: Cell, unit: Unit, language: Language): string {
  if (typeof cell !== "number") return String(cell);
  if (unit === "rate") return rate(cell, language);
  if (unit === "year") return String(cell);
  if (unit !== "date") return typed(cell, language);
  const { year, month, day } = dateOf(cell);
  return `${String(day).padStart(2, "0")}.${String(month).padStart(2, "0")}.${year}`;
}
