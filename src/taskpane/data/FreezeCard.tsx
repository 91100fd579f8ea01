import type { ReactNode } from "react";

import type { Freezing } from "../../workbook/freeze/freeze";
import type { FreezingPlan } from "../../workbook/freeze/planFreezing";
import type { DeedWatch } from "../../workbook/journal/turnPages";
import { useWording } from "../frame/wording";
import { CountBySheet } from "./CountBySheet";
import { DeedCard } from "./DeedCard";
import { useDeed } from "./useDeed";

/** Counting and freezing the formulas that call our functions. */
export interface FreezingDeeds {
  readonly planFreezing: () => Promise<FreezingPlan>;
  readonly freeze: (watch: DeedWatch) => Promise<Freezing>;
}

/** Writes values over our formulas, so that anyone can read the file. */
export function FreezeCard({ deeds }: { readonly deeds: FreezingDeeds }): ReactNode {
  const { t } = useWording();
  const deed = useDeed((_: FreezingPlan, watch) => deeds.freeze(watch));
  return (
    <DeedCard
      title={t("data.freeze.title")}
      spot="freeze"
      sentence={t("data.freeze.sentence")}
      deed={deed}
      start={{
        label: t("data.freeze.action"),
        onAsk: () => {
          deed.ask(deeds.planFreezing);
        },
      }}
      preview={({ sheets }) => (
        <>
          {sheets.length === 0 ? t("data.freeze.nothing") : t("data.freeze.preview")}
          <CountBySheet counts={sheets} noun="data.formulas" />
        </>
      )}
      confirm={({ formulas }) =>
        formulas === 0 ? null : t("data.freeze.confirm", { formulas: t("data.formulas", { count: formulas }) })
      }
      result={(freezing) => {
        const cells = freezing.left.map(({ sheet, address, value }) => `${sheet}!${address} (${value})`);
        const frozen = t("data.freeze.done", {
          formulas: t("data.formulas", { count: freezing.formulas }),
          cells: t("data.cells", { count: freezing.cells }),
        });
        return cells.length === 0 ? frozen : `${frozen} ${t("data.freeze.left", { cells: cells.join(", ") })}`;
      }}
    />
  );
}
