import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

import { handlingsregelFond } from "../../engine/baerekraft/handlingsregler";
import { rate } from "../../i18n/formats";
import { FigureTable } from "../charts/FigureTable";
import { LinePanel } from "../charts/LinePanel";
import { useWording } from "../frame/wording";
import { Figure } from "./Figure";
import type { PictureProps } from "./picture";

const useStyles = makeStyles({
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightRegular,
  },
});

/** How likely the fund is to break its rule, and to run out, year by year. */
export function RiskFigure({ years, drawn, ...figure }: PictureProps): ReactNode {
  const styles = useStyles();
  const { t, share, language } = useWording();
  const shown = (value: number): string => share({ kind: "number", number: value });
  const lines = [
    {
      title: t("uncertainty.risk.below", { share: rate(handlingsregelFond.latest, language) }),
      values: drawn.map(({ risk: [below] }) => below),
    },
    { title: t("uncertainty.risk.empty"), values: drawn.map(({ risk: [, empty] }) => empty) },
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
      title={t("uncertainty.risk.title")}
      chart={lines.map(({ title, values }) => (
        <div key={title}>
          <h3 className={styles.heading}>{title}</h3>
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
          caption={t("uncertainty.risk.title")}
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
