import type { ReactNode } from "react";

import type { Freezing } from "../../workbook/freeze/freeze";
import type { FreezingPlan } from "../../workbook/freeze/planFreezing";
import { useWording } from "../frame/wording";
import { CountBySheet } from "./CountBySheet";
import { DeedCard } from "./DeedCard";
import { useDeed } from "./useDeed";

/** Counting and freezing the formulas that call our functions. */
export interface FreezingDeeds {
  readonly planFreezing: () => Promise<FreezingPlan>;
  readonly freeze: () => Promise<Freezing>;
}

/** Writes values over our formulas, so that anyone can read the file. */
export function FreezeCard({ deeds }: { readonly deeds: FreezingDeeds }): ReactNode {
  const { t, count } = useWording();
  const { title, sentence, action, nothing, preview, confirm, done, left } = t.data.freeze;
  const deed = useDeed<FreezingPlan, Freezing>(deeds.freeze);
  return (
    <DeedCard
      title={title}
      sentence={sentence}
      deed={deed}
      start={{
        label: action,
        onAsk: () => {
          deed.ask(deeds.planFreezing);
        },
      }}
      preview={({ sheets }) => (
        <>
          {sheets.length === 0 ? nothing : preview}
          <CountBySheet counts={sheets} noun={t.data.formulas} />
        </>
      )}
      confirm={({ formulas }) => (formulas === 0 ? null : confirm(count(formulas, t.data.formulas)))}
      result={(freezing) => {
        const cells = freezing.left.map(({ sheet, address, value }) => `${sheet}!${address} (${value})`);
        const frozen = done(count(freezing.formulas, t.data.formulas), count(freezing.cells, t.data.cells));
        return cells.length === 0 ? frozen : `${frozen} ${left(cells.join(", "))}`;
      }}
    />
  );
}
