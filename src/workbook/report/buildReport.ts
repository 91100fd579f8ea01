import { OpenSheets } from "../findSheet";
import { makeSheet } from "../journal/makeSheet";
import type { DeedWatch } from "../journal/turnPages";
import { compile } from "../template/compile";
import { writeCharts } from "../writeCharts";
import { styleSheet, writeConstants } from "../writeSheet";
import type { ReadyReport } from "./planReport";

/** Makes the report in a new sheet, shows it, and says what the sheet is called. */
export async function buildReport({ sheet: plan }: ReadyReport, watch?: DeedWatch): Promise<string> {
  const [template] = compile([plan]);
  if (template === undefined) throw new RangeError("the report has no sheet");
  const name = await Excel.run(async (context) => freeName(plan.name, await OpenSheets.read(context)));
  // it refers to no sheet but its own
  const otherSheets = new Map<string, string>();
  await makeSheet(
    "buildReport",
    name,
    (sheet, { workbook }) => {
      // a report is a document of its day: several may stand side by side, so none takes a defined name
      writeConstants(sheet, { ...template, names: [] }, workbook, otherSheets);
      styleSheet(sheet, template);
      sheet.pageLayout.headersFooters.defaultForAllPages.centerFooter = "Side &P av &N";
      writeCharts(sheet, template, workbook, otherSheets);
      sheet.activate();
    },
    watch,
  );
  return name;
}

function freeName(name: string, sheets: OpenSheets): string {
  let candidate = name;
  for (let number = 2; sheets.has(candidate); number += 1) candidate = `${name} ${number}`;
  return candidate;
}
