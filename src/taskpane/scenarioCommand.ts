import { stepScenario } from "../workbook/scenarios/stepScenario";
import type { Mailbox } from "./messages";

/** The ribbon's *Neste* and *Forrige scenario*: writes the one cell at once, or opens the pane where scenarios begin. */
export async function runScenarioCommand(mailbox: Mailbox, step: 1 | -1): Promise<void> {
  try {
    if (await stepScenario(step)) return;
    mailbox.put({ kind: "show", place: { tab: "scenario" } });
  } catch (error) {
    mailbox.put({ kind: "failure", error, retry: () => void runScenarioCommand(mailbox, step) });
  }
  await Office.addin.showAsTaskpane();
}
