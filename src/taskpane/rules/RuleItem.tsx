import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircle20Filled, DismissCircle20Filled, QuestionCircle20Regular } from "@fluentui/react-icons";
import type { ReactNode } from "react";

import type { RuleLine } from "../../workbook/readRuleStatus";
import { useWording } from "../frame/wording";

type RuleKey = "overskudd" | "gjeld" | "fond";

const useStyles = makeStyles({
  item: { display: "grid", gridTemplateColumns: "20px minmax(0, 1fr)", columnGap: "8px" },
  head: { display: "flex", justifyContent: "space-between", flexWrap: "wrap", columnGap: "12px" },
  name: { fontWeight: tokens.fontWeightSemibold },
  met: { color: tokens.colorStatusSuccessForeground1 },
  broken: { color: tokens.colorStatusDangerForeground1 },
  unknown: { color: tokens.colorNeutralForeground2 },
  detail: {
    display: "flex",
    justifyContent: "space-between",
    flexWrap: "wrap",
    columnGap: "12px",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: "tabular-nums",
  },
});

/** One rule: verdict as icon and text, the value against its target, the margin and the first year in breach. */
export function RuleItem({ line }: { readonly line: RuleLine }): ReactNode {
  const styles = useStyles();
  const { t, amount, share } = useWording();
  const { rule, target, value, margin, status, firstBreach } = line;
  const key = ruleKey(rule.kind === "text" ? rule.text : "");
  const name = key === null ? (rule.kind === "text" ? rule.text : "–") : t(`rules.names.${key}`);

  if (status.kind !== "text" || key === null) {
    const text = status.kind === "error" ? t("rules.unreadable", { code: status.code }) : t("rules.calculating");
    return (
      <li className={styles.item}>
        <QuestionCircle20Regular className={styles.unknown} aria-hidden />
        <div>
          <span className={styles.name}>{name}</span>
          <div className={styles.detail}>{text}</div>
        </div>
      </li>
    );
  }
  const isMet = status.text === "OPPFYLT";
  const Icon = isMet ? CheckmarkCircle20Filled : DismissCircle20Filled;
  const tone = isMet ? styles.met : styles.broken;
  return (
    <li className={styles.item}>
      <Icon className={tone} aria-hidden />
      <div>
        <div className={styles.head}>
          <span className={styles.name}>{name}</span>
          <span className={mergeClasses(styles.name, tone)}>{isMet ? t("rules.met") : t("rules.notMet")}</span>
        </div>
        <div className={styles.detail}>
          {t(`rules.valueAndTarget.${key}`, { value: share(value), target: share(target) })}
        </div>
        <div className={styles.detail}>
          <span>
            {t("rules.margin")}: {amount(margin)}
          </span>{" "}
          {firstBreach.kind === "number" ? (
            <span>
              {t("rules.firstBreach")}: {firstBreach.number}
            </span>
          ) : null}
        </div>
      </div>
    </li>
  );
}

function ruleKey(rule: string): RuleKey | null {
  const key = rule.toLowerCase();
  return key === "overskudd" || key === "gjeld" || key === "fond" ? key : null;
}
