import type { ReactNode } from "react";

import type { FileProblems, ImportPlan } from "../../workbook/figures/importAccounts";
import { useWording } from "../frame/wording";
import { cellsBySheet } from "./cellsBySheet";
import { CountBySheet } from "./CountBySheet";
import { FigureChanges } from "./FigureChanges";
import { ProblemList } from "./ProblemList";

/** What the files say and would change, or why they cannot be taken. */
export function ImportPreview({ plan }: { readonly plan: ImportPlan }): ReactNode {
  const { t, count, list } = useWording();
  const { noWorkbook, otherYears, lines, figures, cells } = t.data.importing;
  switch (plan.kind) {
    case "noWorkbook":
      return <p>{noWorkbook}</p>;
    case "otherYears":
      return <p>{otherYears(list(plan.years.map(String)), plan.baseYear)}</p>;
    case "problems":
      return <ProblemsByFile files={plan.files} />;
    case "ready":
      return (
        <>
          {plan.records.map(({ year, count: records }) => (
            <p key={year}>{lines(String(year), count(records, t.data.lines))}</p>
          ))}
          {plan.figures.length === 0 ? null : <p>{figures}</p>}
          <FigureChanges figures={plan.figures} />
          <p>{cells}</p>
          <CountBySheet counts={cellsBySheet(plan.changes)} noun={t.data.cells} />
          <ProblemsByFile files={plan.warnings} />
        </>
      );
  }
}

function ProblemsByFile({ files }: { readonly files: readonly FileProblems[] }): ReactNode {
  return files.map(({ file, problems }) => <ProblemList key={file} file={file} problems={problems} />);
}
