import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Checkmark12Filled, Dismiss12Filled, Subtract12Regular } from "@fluentui/react-icons";
import type { ReactNode } from "react";

import type { YearMark } from "../../workbook/rules/ruleLine";
import { useWording } from "../frame/wording";
import { spans } from "./spans";

const useStyles = makeStyles({
  strip: { display: "grid", gridAutoFlow: "column", gridAutoColumns: "minmax(0, 22px)", marginTop: "4px" },
  year: {
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase100,
    lineHeight: tokens.lineHeightBase100,
    fontVariantNumeric: "tabular-nums",
  },
  judged: { color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
  mark: {
    display: "flex",
    alignItems: "center",
    justifyContent: "center",
    width: "calc(100% - 1px)",
    height: "16px",
    borderTop: "2px solid transparent",
    borderBottom: "2px solid transparent",
  },
  met: { color: tokens.colorStatusSuccessForeground1 },
  broken: { color: tokens.colorStatusDangerForeground1 },
  judgedMet: { backgroundColor: tokens.colorStatusSuccessBackground1, borderBottomColor: "currentColor" },
  judgedBroken: { backgroundColor: tokens.colorStatusDangerBackground1, borderBottomColor: "currentColor" },
  judgedUnknown: { backgroundColor: tokens.colorNeutralBackground3, borderBottomColor: "currentColor" },
});

const icons = { met: Checkmark12Filled, broken: Dismiss12Filled, unknown: Subtract12Regular };

/** A rule year by year: a tick, a cross or a dash; the years that the verdict rests on are shaded and underlined. */
export function YearStrip({ marks }: { readonly marks: readonly YearMark[] }): ReactNode {
  const styles = useStyles();
  const { t } = useWording();
  const judgedStyle = { met: styles.judgedMet, broken: styles.judgedBroken, unknown: styles.judgedUnknown };
  const toneStyle = { met: styles.met, broken: styles.broken, unknown: undefined };
  const told = (["met", "broken", "unknown"] as const).flatMap((state) => {
    const years = marks.filter((mark) => mark.state === state).map(({ year }) => year);
    return years.length === 0 ? [] : [t(`rules.marks.${state}`, { years: spans(years) })];
  });
  return (
    <div className={styles.strip} role="img" aria-label={told.join(" ")}>
      {marks.map(({ year, state, isJudged }) => {
        const Icon = icons[state];
        return (
          <div key={year} className={mergeClasses(styles.year, isJudged && styles.judged)}>
            <span className={mergeClasses(styles.mark, toneStyle[state], isJudged && judgedStyle[state])}>
              <Icon aria-hidden />
            </span>
            {String(year).slice(-2)}
          </div>
        );
      })}
    </div>
  );
}
