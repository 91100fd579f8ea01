import { createStarterWorkbook } from "../workbook/createStarterWorkbook";
import { findConflicts } from "../workbook/findConflicts";
import type { Mailbox } from "./messages";

/** The ribbon's *Startarbeidsbok*: makes it at once, or opens the pane with the question or the error. */
export async function runStarterCommand(mailbox: Mailbox): Promise<void> {
  try {
    const conflicts = await findConflicts();
    if (conflicts.sheets.length + conflicts.names.length === 0) {
      await createStarterWorkbook(() => undefined);
      return;
    }
    mailbox.put({ kind: "conflicts", conflicts });
  } catch (error) {
    mailbox.put({ kind: "failure", error });
  }
  await Office.addin.showAsTaskpane();
}
