import { useState, type ReactNode } from "react";

import type { CouplingRow } from "../../workbook/figures/couplings";
import type { AccountsImport, ChosenFile } from "../../workbook/figures/importAccounts";
import type { LedgerPlan, LedgerSource } from "../../workbook/figures/planLedgerImport";
import type { PastePlan, PasteSource, Pasting } from "../../workbook/figures/planPaste";
import type { DeedWatch } from "../../workbook/journal/turnPages";
import type { CellPlace } from "../../workbook/showCell";
import { useWording } from "../frame/wording";
import { couplingsOf, type CouplingAnswers } from "./CouplingList";
import { DeedCard } from "./DeedCard";
import { fileText } from "./fileText";
import { firstDetails, SourceForm, type SourceDetails } from "./SourceForm";
import { SourcePreview, type SourcePlan } from "./SourcePreview";
import { useDeed } from "./useDeed";

/** Checking what was pasted or chosen, and writing what it says. */
export interface SourceDeeds {
  readonly planLedgerImport: (source: LedgerSource) => Promise<LedgerPlan>;
  readonly saveCouplings: (couplings: readonly CouplingRow[], watch: DeedWatch) => Promise<void>;
  readonly importAccounts: (plan: AccountsImport, watch: DeedWatch) => Promise<void>;
  readonly planPaste: (source: PasteSource) => Promise<PastePlan>;
  readonly pasteFigures: (plan: Pasting, watch: DeedWatch) => Promise<void>;
  readonly showCell: (place: CellPlace) => Promise<void>;
}

/** Takes figures from a ledger, KS' prognosemodell, the actuary's letter or the list of loans, pasted or as a file. */
export function OtherSourcesCard({ deeds }: { readonly deeds: SourceDeeds }): ReactNode {
  const { t, list } = useWording();
  const [details, setDetails] = useState<SourceDetails>(firstDetails);
  const [answers, setAnswers] = useState<CouplingAnswers>({});
  const deed = useDeed(async (plan: SourcePlan, watch) => {
    if (plan.from === "paste") {
      if (plan.paste.kind === "ready") await deeds.pasteFigures(plan.paste, watch);
    } else if (plan.ledger.kind === "ready") await deeds.importAccounts(plan.ledger, watch);
    else if (plan.ledger.kind === "uncoupled") {
      await deeds.saveCouplings(couplingsOf(plan.ledger.accounts, answers), watch);
    }
    return plan;
  });
  const ask = (read: () => Promise<ChosenFile>): void => {
    const { kind, unit, year, amountColumn } = details;
    if (kind === null) return;
    deed.ask(async (): Promise<SourcePlan> => {
      const source = { ...(await read()), unit };
      if (kind !== "ledger") return { from: "paste", paste: await deeds.planPaste({ ...source, kind }) };
      const column = amountColumn.trim();
      const ledger = { ...source, year, ...(column !== "" && { amountColumn: column }) };
      return { from: "ledger", ledger: await deeds.planLedgerImport(ledger) };
    });
  };
  return (
    <DeedCard
      title={t("data.sources.title")}
      sentence={t("data.sources.sentence")}
      deed={deed}
      start={(isDisabled) => (
        <SourceForm
          details={details}
          isDisabled={isDisabled}
          onChange={setDetails}
          onAsk={() => {
            const { file, text } = details;
            ask(() => Promise.resolve(file ?? { name: t("data.sources.pasted"), text }));
          }}
          onFile={(file) => {
            // read once: what is done is what was shown, though the file may change
            const read = fileText(file).then((text) => ({ name: file.name, text }));
            void read.then((chosen) => {
              setDetails((now) => ({ ...now, file: chosen, text: "" }));
            });
            ask(() => read);
          }}
        />
      )}
      preview={(plan) => (
        <SourcePreview
          plan={plan}
          answers={answers}
          onAnswer={setAnswers}
          onShow={(place) => void deeds.showCell(place)}
        />
      )}
      confirm={(plan) => {
        if (plan.from === "paste") {
          const count = plan.paste.kind === "ready" ? plan.paste.figures.length : 0;
          return count === 0 ? null : t("data.sources.confirm", { figures: t("data.figuresCounted", { count }) });
        }
        if (plan.ledger.kind === "uncoupled") return t("data.coupling.confirm");
        return plan.ledger.kind === "ready" ? t("data.importing.confirm", { years: list(yearsOf(plan.ledger)) }) : null;
      }}
      result={(plan) => {
        if (plan.from === "paste") {
          const count = plan.paste.kind === "ready" ? plan.paste.figures.length : 0;
          return t("data.sources.done", { figures: t("data.figuresCounted", { count }) });
        }
        if (plan.ledger.kind === "uncoupled") return t("data.coupling.done");
        return plan.ledger.kind === "ready" ? t("data.importing.done", { years: list(yearsOf(plan.ledger)) }) : "";
      }}
    />
  );
}

function yearsOf({ records }: AccountsImport): string[] {
  return records.map(({ year }) => String(year));
}
