import type { ReactNode } from "react";

import type { AccountsImport, ChosenFile } from "../../workbook/figures/importAccounts";
import type { ImportPlan } from "../../workbook/figures/planImport";
import type { DeedWatch } from "../../workbook/journal/turnPages";
import { useWording } from "../frame/wording";
import { DeedCard } from "./DeedCard";
import { fileText } from "./fileText";
import { FilePicker } from "./FilePicker";
import { ImportPreview } from "./ImportPreview";
import { useDeed } from "./useDeed";

/** Checking KOSTRA extracts, and writing their accounts. */
export interface ImportDeeds {
  readonly planImport: (files: readonly ChosenFile[]) => Promise<ImportPlan>;
  readonly importAccounts: (plan: AccountsImport, watch: DeedWatch) => Promise<void>;
}

/** Takes the accounts of one or two years from the files that are sent to SSB. */
export function ImportCard({ deeds }: { readonly deeds: ImportDeeds }): ReactNode {
  const { t, list } = useWording();
  const deed = useDeed(async (plan: ImportPlan, watch) => {
    if (plan.kind === "ready") await deeds.importAccounts(plan, watch);
    return plan;
  });
  const years = (plan: AccountsImport): string => list(plan.records.map(({ year }) => String(year)));
  return (
    <DeedCard
      title={t("data.importing.title")}
      spot="import"
      sentence={t("data.importing.sentence")}
      deed={deed}
      start={(isDisabled) => (
        <FilePicker
          label={t("data.importing.action")}
          isDisabled={isDisabled}
          onFiles={(files) => {
            // read once: what is done is what was shown, though the files may change
            const texts = Promise.all(files.map(async (file) => ({ name: file.name, text: await fileText(file) })));
            deed.ask(async () => deeds.planImport(await texts));
          }}
        />
      )}
      preview={(plan) => <ImportPreview plan={plan} />}
      confirm={(plan) => (plan.kind === "ready" ? t("data.importing.confirm", { years: years(plan) }) : null)}
      result={(plan) => (plan.kind === "ready" ? t("data.importing.done", { years: years(plan) }) : "")}
    />
  );
}
