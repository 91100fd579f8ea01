import type { ReactNode } from "react";

import { handlingsregelFond } from "../../engine/baerekraft/handlingsregler";
import { rate } from "../../i18n/formats";
import { FanChart } from "../charts/FanChart";
import { FanLegend } from "../charts/FanLegend";
import { FigureTable } from "../charts/FigureTable";
import { useWording } from "../frame/wording";
import { Figure } from "./Figure";
import type { PictureProps } from "./picture";

const percentiles = [5, 25, 50, 75, 95] as const;

/** How far the fund's share of revenue may stray, against the rule's limit. */
export function FanFigure({ years, drawn, ...figure }: PictureProps): ReactNode {
  const { t, share, language } = useWording();
  const shown = (value: number): string => share({ kind: "number", number: value });
  const spreads = drawn.map(({ spread }) => spread);
  const target = handlingsregelFond.latest;
  const limit = rate(target, language);
  const [lowest, low, median, high, highest] = (spreads.at(-1) ?? []).map(shown);
  return (
    <Figure
      {...figure}
      title={t("uncertainty.fan.title")}
      chart={
        <>
          <FanLegend
            middle={t("uncertainty.fan.median")}
            half={t("uncertainty.fan.half")}
            most={t("uncertainty.fan.most")}
          />
          <FanChart
            years={years}
            spreads={spreads}
            limit={{ value: target, text: t("uncertainty.fan.target", { share: limit }) }}
            shown={shown}
            atAxis={(value) => rate(value, language)}
            description={t("uncertainty.fan.description", {
              year: years.at(-1) ?? 0,
              median: median ?? "",
              low: low ?? "",
              high: high ?? "",
              lowest: lowest ?? "",
              highest: highest ?? "",
              target: limit,
            })}
          />
        </>
      }
      table={
        <FigureTable
          caption={t("uncertainty.fan.title")}
          columns={percentiles.map((number) =>
            number === 50 ? t("uncertainty.fan.median") : t("uncertainty.fan.percentile", { number }),
          )}
          rows={years.map((year, index) => ({ label: String(year), cells: (spreads[index] ?? []).map(shown) }))}
        />
      }
    />
  );
}
