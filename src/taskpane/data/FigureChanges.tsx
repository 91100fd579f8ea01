import { Link, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

import type { CellContent } from "../../workbook/cellContent";
import type { CellPlace } from "../../workbook/showCell";
import type { NumberFormatName } from "../../workbook/template/template";
import { useWording } from "../frame/wording";
import { LongList } from "./LongList";

/** A figure by its label, with what it becomes, and what it was where that is told; undefined where it is missing. */
export interface FigureChange {
  readonly label: string;
  readonly before?: CellContent | undefined;
  readonly after: CellContent | undefined;
  /** How it looks in its cell. */
  readonly format?: NumberFormatName | undefined;
  /** Where it stands, for a click to lead there. */
  readonly place?: CellPlace | undefined;
}

interface FigureChangesProps {
  readonly figures: readonly FigureChange[];
  readonly onShow?: (place: CellPlace) => void;
}

const useStyles = makeStyles({
  figure: { display: "flex", justifyContent: "space-between", flexWrap: "wrap", columnGap: "12px" },
  values: { marginLeft: "auto", fontVariantNumeric: "tabular-nums", textAlign: "right" },
  before: { color: tokens.colorNeutralForeground2 },
});

/** Figures that change, one on each line. */
export function FigureChanges({ figures, onShow }: FigureChangesProps): ReactNode {
  const styles = useStyles();
  const { t, content } = useWording();
  const shown = (value: CellContent | undefined, format: NumberFormatName | undefined): string =>
    value === undefined ? t("data.missing") : content(value, t("data.empty"), format);
  return (
    <LongList
      items={figures.map((figure, index) => {
        const { label, after, format, place } = figure;
        return (
          <div key={index} className={styles.figure}>
            {place === undefined || onShow === undefined ? (
              <span>{label}</span>
            ) : (
              <Link
                as="button"
                onClick={() => {
                  onShow(place);
                }}
              >
                {label}
              </Link>
            )}{" "}
            <span className={styles.values}>
              {"before" in figure ? <span className={styles.before}>{shown(figure.before, format)} → </span> : null}
              {shown(after, format)}
            </span>
          </div>
        );
      })}
    />
  );
}
