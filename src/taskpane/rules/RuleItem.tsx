import { Link, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import {
  CheckmarkCircle20Filled,
  DismissCircle20Filled,
  QuestionCircle20Regular,
  Warning20Filled,
} from "@fluentui/react-icons";
import type { ReactNode } from "react";

import { amount, share } from "../../i18n/formats";
import type { RuleLine } from "../../workbook/rules/ruleLine";
import type { CellPlace } from "../../workbook/showCell";
import { useWording } from "../frame/wording";
import { spans } from "./spans";
import { useVerdict } from "./useVerdict";
import { YearStrip } from "./YearStrip";

interface RuleItemProps {
  readonly line: RuleLine;
  readonly onShow: (place: CellPlace) => void;
}

const useStyles = makeStyles({
  item: {
    position: "relative",
    display: "grid",
    gridTemplateColumns: "20px minmax(0, 1fr)",
    columnGap: "8px",
    padding: "8px",
    borderRadius: tokens.borderRadiusMedium,
    ":hover": { backgroundColor: tokens.colorNeutralBackground2Hover },
  },
  head: { display: "flex", justifyContent: "space-between", flexWrap: "wrap", columnGap: "12px" },
  name: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    textAlign: "left",
    // the whole line is the target, and only the name is read out
    "::after": { content: '""', position: "absolute", inset: 0 },
  },
  word: { fontWeight: tokens.fontWeightSemibold },
  met: { color: tokens.colorStatusSuccessForeground1 },
  broken: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground1 },
  unknown: { color: tokens.colorNeutralForeground2 },
  detail: {
    display: "flex",
    justifyContent: "space-between",
    flexWrap: "wrap",
    columnGap: "12px",
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: "tabular-nums",
  },
});

const icons = {
  met: CheckmarkCircle20Filled,
  broken: DismissCircle20Filled,
  warning: Warning20Filled,
  unknown: QuestionCircle20Regular,
};

/** One rule: verdict as icon and text, value against target, margin, the years, and the row it was judged on. */
export function RuleItem({ line, onShow }: RuleItemProps): ReactNode {
  const styles = useStyles();
  const { t, language } = useWording();
  const { tone, word, reason } = useVerdict(line);
  const { key, value, target, form, margin, row, marks } = line;
  const Icon = icons[tone];
  const shown = form === "amount" ? amount : share;
  const name = t(`rules.names.${key}`);
  const judged = spans(marks.filter(({ isJudged }) => isJudged).map(({ year }) => year));
  return (
    <li className={styles.item}>
      <Icon className={styles[tone]} aria-hidden />
      <div>
        <div className={styles.head}>
          {row === undefined ? (
            <span className={styles.word}>{name}</span>
          ) : (
            <Link
              as="button"
              className={styles.name}
              title={t("rules.show")}
              onClick={() => {
                onShow(row);
              }}
            >
              {name}
            </Link>
          )}
          <span className={mergeClasses(styles.word, styles[tone])}>{word}</span>
        </div>
        {value === undefined || target === undefined ? null : (
          <p className={styles.detail}>
            {t(`rules.measured.${key}`, { value: shown(value, language), target: shown(target, language) })}
          </p>
        )}
        <p className={styles.detail}>
          {margin === undefined ? null : (
            <span>
              {t("rules.margin")} {amount(margin, language)}
            </span>
          )}{" "}
          {reason === undefined ? null : <span>{reason}</span>}
        </p>
        {marks.length === 0 ? null : <YearStrip marks={marks} />}
        {row === undefined ? null : (
          <p className={styles.detail}>{t("rules.judgedOn", { sheet: row.sheet, row: row.label, years: judged })}</p>
        )}
      </div>
    </li>
  );
}
