import type { ReactNode } from "react";

import { rate } from "../../i18n/formats";
import { isKeyOf } from "../../i18n/texts";
import type { Uncertainty } from "../../workbook/uncertainty/uncertainty";
import { FigureTable } from "../charts/FigureTable";
import { TornadoChart } from "../charts/TornadoChart";
import { useWording } from "../frame/wording";
import { Figure } from "./Figure";
import type { PictureProps } from "./picture";

/** The sheet's change behind each factor of FOLSOMHET.TABELL. */
const changes = { Rente: "rateChange", Inntekt: "revenueChange", Effektivisering: "efficiencyChange" } as const;

interface TornadoFigureProps extends Pick<PictureProps, "insertion"> {
  readonly uncertainty: Uncertainty;
}

/** What the same change every year does to the fund in the last year, the widest first. */
export function TornadoFigure({ uncertainty, insertion }: TornadoFigureProps): ReactNode {
  const { t, amount, language } = useWording();
  const year = uncertainty.years.at(-1) ?? 0;
  const shown = (value: number): string => amount({ kind: "number", number: value });
  const bars = uncertainty.sensitivities().map(({ factor, low, high }) => ({ label: named(factor), low, high }));
  return (
    <Figure
      title={t("uncertainty.tornado.title", { year })}
      insertion={insertion}
      chart={
        <>
          <p style={{ margin: 0 }}>{t("uncertainty.tornado.sentence", { year })}</p>
          <TornadoChart
            bars={bars}
            shown={shown}
            description={bars
              .map(({ label, low, high }) =>
                t("uncertainty.tornado.bars", { factor: label, low: shown(low), high: shown(high) }),
              )
              .join(" ")}
          />
        </>
      }
      table={
        <FigureTable
          caption={t("uncertainty.tornado.title", { year })}
          columns={[t("uncertainty.tornado.low"), t("uncertainty.tornado.high")]}
          rows={bars.map(({ label, low, high }) => ({ label, cells: [shown(low), shown(high)] }))}
        />
      }
    />
  );

  function named(factor: string): string {
    if (!isKeyOf(changes, factor)) return factor;
    const change = uncertainty.number(changes[factor]) ?? 0;
    return t(`uncertainty.tornado.factors.${factor}`, {
      change: factor === "Effektivisering" ? shown(change) : rate(change, language),
    });
  }
}
