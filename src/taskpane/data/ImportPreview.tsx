import type { ReactNode } from "react";

import type { FileProblems } from "../../workbook/figures/importAccounts";
import type { ImportPlan } from "../../workbook/figures/planImport";
import { useWording } from "../frame/wording";
import { cellsBySheet } from "./cellsBySheet";
import { CountBySheet } from "./CountBySheet";
import { FigureChanges } from "./FigureChanges";
import { ProblemList } from "./ProblemList";

/** What the files say and would change, or why they cannot be taken. */
export function ImportPreview({ plan }: { readonly plan: ImportPlan }): ReactNode {
  const { t, list } = useWording();
  switch (plan.kind) {
    case "noWorkbook":
      return <p>{t("data.importing.noWorkbook")}</p>;
    case "otherYears":
      return (
        <p>
          {t("data.importing.otherYears", {
            years: list(plan.years.map(String)),
            baseYear: plan.baseYear,
            previousYear: plan.baseYear - 1,
          })}
        </p>
      );
    case "problems":
      return <ProblemsByFile files={plan.files} />;
    case "ready":
      return (
        <>
          {plan.newBaseYear === undefined ? null : <p>{t("data.importing.newBaseYear", { year: plan.newBaseYear })}</p>}
          {plan.records.map(({ year, count: records }) => (
            <p key={year}>
              {t("data.importing.lines", { year: String(year), lines: t("data.lines", { count: records }) })}
            </p>
          ))}
          {plan.figures.length === 0 ? null : <p>{t("data.importing.figures")}</p>}
          <FigureChanges figures={plan.figures} />
          <p>{t("data.importing.cells")}</p>
          <CountBySheet counts={cellsBySheet(plan.changes)} noun="data.cells" />
          <ProblemsByFile files={plan.warnings} />
        </>
      );
  }
}

/** What is wrong in each file. */
export function ProblemsByFile({ files }: { readonly files: readonly FileProblems[] }): ReactNode {
  return files.map(({ file, problems }) => <ProblemList key={file} file={file} problems={problems} />);
}
