import { makeStyles, tokens } from "@fluentui/react-components";
import { useId, type ReactNode } from "react";

import { nb } from "../../i18n/nb";
import { isKeyOf, type Translate } from "../../i18n/texts";
import type { CellValue } from "../../workbook/cellValue";
import type { RuleStatus } from "../../workbook/readRuleStatus";
import { useWording } from "../frame/wording";
import { RuleItem } from "./RuleItem";

interface RuleStatusListProps {
  readonly status: RuleStatus;
  readonly scenario: string;
  readonly isCalculating: boolean;
}

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: "8px" },
  heading: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  note: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  rules: { listStyleType: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column", gap: "12px" },
  facts: {
    display: "flex",
    flexDirection: "column",
    gap: "4px",
    margin: 0,
    paddingTop: "12px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    fontVariantNumeric: "tabular-nums",
  },
  fact: { display: "flex", justifyContent: "space-between", flexWrap: "wrap", columnGap: "12px" },
  term: { color: tokens.colorNeutralForeground2 },
  value: { margin: 0, marginLeft: "auto" },
});

/** Each fiscal rule with its verdict, and the fund and sustainability figures beneath. */
export function RuleStatusList({ status, scenario, isCalculating }: RuleStatusListProps): ReactNode {
  const styles = useStyles();
  const { t, amount, share } = useWording();
  const headingId = useId();
  const { year, amount: lowestAmount, share: lowestShare } = status.lowestFund;
  const lowest = `${plain(year)}: ${amount(lowestAmount)} (${share(lowestShare)})`;
  return (
    <section className={styles.section} aria-labelledby={headingId} aria-busy={isCalculating}>
      <h2 id={headingId} className={styles.heading}>
        {t("rules.heading")}
      </h2>
      <p className={styles.note}>{isCalculating ? t("rules.calculating") : t("rules.scenario", { name: scenario })}</p>
      <ul className={styles.rules}>
        {status.rules.map((line, index) => (
          <RuleItem key={index} line={line} />
        ))}
      </ul>
      <dl className={styles.facts}>
        <Fact term={t("rules.lowestFund")} value={lowest} />
        <Fact term={t("rules.fundHeldFrom")} value={plain(status.fundHeldFrom, t("scenario.notReached"))} />
        <Fact term={t("rules.kob")} value={kobText(status.kob, t)} />
      </dl>
    </section>
  );
}

function Fact({ term, value }: { readonly term: string; readonly value: string }): ReactNode {
  const styles = useStyles();
  return (
    <div className={styles.fact}>
      <dt className={styles.term}>{term}</dt>
      <dd className={styles.value}>{value}</dd>
    </div>
  );
}

function plain(cell: CellValue, text?: string): string {
  if (cell.kind === "number") return String(cell.number);
  if (cell.kind === "text") return text ?? cell.text;
  return cell.kind === "error" ? cell.code : "–";
}

function kobText(cell: CellValue, t: Translate): string {
  const isKnown = cell.kind === "text" && isKeyOf(nb.rules.kobStatus, cell.text);
  return isKnown ? t(`rules.kobStatus.${cell.text}`) : plain(cell);
}
