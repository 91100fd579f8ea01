import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

import { handlingsregelFond } from "../../engine/baerekraft/handlingsregler";
import { rate } from "../../i18n/formats";
import { FigureTable } from "../charts/FigureTable";
import { LinePanel } from "../charts/LinePanel";
import { useWording } from "../frame/wording";
import { Figure } from "./Figure";
import type { FundRisk } from "./illustratedYears";
import type { PictureProps } from "./picture";

const useStyles = makeStyles({
  rule: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
});

interface RiskFigureProps extends Omit<PictureProps, "drawn"> {
  /** The fund by the plan's own figures, or as the accounts will show it. */
  readonly method: "plan" | "accounts";
  readonly risks: readonly FundRisk[];
}

/** How likely the rules that are judged on the fund are to be broken, year by year. */
export function RiskFigure({ years, method, risks, ...figure }: RiskFigureProps): ReactNode {
  const styles = useStyles();
  const { t, share, language } = useWording();
  const shown = (value: number): string => share({ kind: "number", number: value });
  const lines = [
    {
      title: t("uncertainty.risk.below", { share: rate(handlingsregelFond.latest, language) }),
      rule: t(`uncertainty.risk.${method}.below`),
      values: risks.map(([below]) => below),
    },
    {
      title: t("uncertainty.risk.empty"),
      rule: t(`uncertainty.risk.${method}.empty`),
      values: risks.map(([, empty]) => empty),
    },
  ];
  const described = (values: readonly number[]): string => {
    const highest = Math.max(...values);
    return t("uncertainty.risk.description", {
      highest: shown(highest),
      highestYear: years[values.indexOf(highest)] ?? 0,
      last: shown(values.at(-1) ?? 0),
      lastYear: years.at(-1) ?? 0,
    });
  };
  return (
    <Figure
      {...figure}
      title={t(`uncertainty.risk.${method}.title`)}
      note={t(`uncertainty.risk.${method}.note`)}
      chart={lines.map(({ title, rule, values }) => (
        <div key={title}>
          <h3 className={styles.heading}>{title}</h3>
          <p className={styles.rule}>{rule}</p>
          <LinePanel
            years={years}
            values={values}
            domain={[0, 1]}
            limit={{ value: 1, text: rate(1, language) }}
            shown={shown}
            description={described(values)}
            isMuted={false}
          />
        </div>
      ))}
      table={
        <FigureTable
          caption={t(`uncertainty.risk.${method}.title`)}
          columns={lines.map(({ title }) => title)}
          rows={years.map((year, index) => ({
            label: String(year),
            cells: lines.map(({ values }) => shown(values[index] ?? 0)),
          }))}
        />
      }
    />
  );
}
