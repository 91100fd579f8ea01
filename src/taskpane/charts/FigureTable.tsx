import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

interface FigureTableProps {
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly { readonly label: string; readonly cells: readonly string[] }[];
}

const useStyles = makeStyles({
  // a table wider than the pane scrolls by itself, and the pane does not
  frame: { overflowX: "auto" },
  table: {
    width: "100%",
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: "tabular-nums",
  },
  caption: { textAlign: "start", color: tokens.colorNeutralForeground2, paddingBottom: "4px" },
  head: {
    textAlign: "end",
    fontWeight: tokens.fontWeightSemibold,
    padding: "4px 0 4px 8px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
    verticalAlign: "bottom",
  },
  label: { textAlign: "start", fontWeight: tokens.fontWeightRegular, padding: "4px 0" },
  cell: { textAlign: "end", padding: "4px 0 4px 8px", whiteSpace: "nowrap" },
});

/** A drawing's figures as a table. */
export function FigureTable({ caption, columns, rows }: FigureTableProps): ReactNode {
  const styles = useStyles();
  return (
    // whoever has no mouse scrolls it by the arrow keys
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className={styles.frame} tabIndex={0} role="group" aria-label={caption}>
      <table className={styles.table}>
        <caption className={styles.caption}>{caption}</caption>
        <thead>
          <tr>
            <td />
            {columns.map((column) => (
              <th key={column} scope="col" className={styles.head}>
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ label, cells }) => (
            <tr key={label}>
              <th scope="row" className={styles.label}>
                {label}
              </th>
              {cells.map((cell, index) => (
                <td key={index} className={styles.cell}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
