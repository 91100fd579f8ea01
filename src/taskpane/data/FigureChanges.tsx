import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

import type { CellContent } from "../../workbook/cellContent";
import { useWording } from "../frame/wording";
import { LongList } from "./LongList";

/** A figure by its label, with what it becomes, and what it was where that is told; undefined where it is missing. */
export interface FigureChange {
  readonly label: string;
  readonly before?: CellContent | undefined;
  readonly after: CellContent | undefined;
}

interface FigureChangesProps {
  readonly figures: readonly FigureChange[];
}

const useStyles = makeStyles({
  figure: { display: "flex", justifyContent: "space-between", flexWrap: "wrap", columnGap: "12px" },
  values: { marginLeft: "auto", fontVariantNumeric: "tabular-nums", textAlign: "right" },
  before: { color: tokens.colorNeutralForeground2 },
});

/** Figures that change, one on each line. */
export function FigureChanges({ figures }: FigureChangesProps): ReactNode {
  const styles = useStyles();
  const { t, content } = useWording();
  const shown = (value: CellContent | undefined): string =>
    value === undefined ? t.data.missing : content(value, t.data.empty);
  return (
    <LongList
      items={figures.map((figure, index) => {
        const { label, after } = figure;
        return (
          <div key={index} className={styles.figure}>
            <span>{label}</span>{" "}
            <span className={styles.values}>
              {"before" in figure ? <span className={styles.before}>{shown(figure.before)} → </span> : null}
              {shown(after)}
            </span>
          </div>
        );
      })}
    />
  );
}
