import type { ReactNode } from "react";

import type { LedgerPlan } from "../../workbook/figures/planLedgerImport";
import type { PastePlan } from "../../workbook/figures/planPaste";
import type { CellPlace } from "../../workbook/showCell";
import { useWording } from "../frame/wording";
import { CouplingList, type CouplingAnswers } from "./CouplingList";
import { FigureChanges } from "./FigureChanges";
import { ImportPreview, ProblemsByFile } from "./ImportPreview";
import { MissingLabels } from "./MissingLabels";

/** What is planned with figures from elsewhere: accounts from a ledger, or figures that were pasted. */
export type SourcePlan =
  { readonly from: "ledger"; readonly ledger: LedgerPlan } | { readonly from: "paste"; readonly paste: PastePlan };

interface SourcePreviewProps {
  readonly plan: SourcePlan;
  readonly answers: CouplingAnswers;
  readonly onAnswer: (answers: CouplingAnswers) => void;
  readonly onShow: (place: CellPlace) => void;
}

/** What would be written, what must be answered first, or why it cannot be taken. */
export function SourcePreview({ plan, answers, onAnswer, onShow }: SourcePreviewProps): ReactNode {
  if (plan.from === "paste") return <PastePreview plan={plan.paste} onShow={onShow} />;
  if (plan.ledger.kind !== "uncoupled") return <ImportPreview plan={plan.ledger} />;
  return <CouplingList accounts={plan.ledger.accounts} answers={answers} onAnswer={onAnswer} />;
}

function PastePreview({ plan, onShow }: { plan: PastePlan; onShow: SourcePreviewProps["onShow"] }): ReactNode {
  const { t } = useWording();
  switch (plan.kind) {
    case "noWorkbook":
      return <p>{t("data.importing.noWorkbook")}</p>;
    case "missing":
      return <MissingLabels missing={plan.missing} />;
    case "problems":
      return <ProblemsByFile files={plan.files} />;
    case "ready":
      return (
        <>
          <p>{plan.figures.length === 0 ? t("data.sources.nothing") : t("data.importing.figures")}</p>
          <FigureChanges
            figures={plan.figures.map(({ sheet, address, label, year, format, before, after }) => ({
              label: `${label}${year === undefined ? "" : ` ${year}`} (${sheet}, ${address})`,
              format,
              before,
              after,
              place: { sheet, address },
            }))}
            onShow={onShow}
          />
          <ProblemsByFile files={plan.warnings} />
        </>
      );
  }
}
