import type { PanePlace } from "./frame/place";
import { Mailbox } from "./messages";

const mailbox = new Mailbox();
let asked = false;

// The ribbon may call before the document has answered, so the command is known from the first line.
Office.actions.associate("createStarterWorkbook", (event: Office.AddinCommands.Event) => {
  void import("./starterCommand")
    .then(({ runStarterCommand }) => runStarterCommand(mailbox))
    .finally(() => {
      event.completed();
    });
});

associateWithPlace("showRules", { tab: "rules" });
associateWithPlace("showExplanation", { tab: "explain" });
associateWithPlace("showFunctions", { tab: "more", part: "functions" });

void Office.onReady(() => {
  whenVisible(() => void showPane());
});

/** A ribbon command that opens the pane at one place. */
function associateWithPlace(command: string, place: PanePlace): void {
  Office.actions.associate(command, (event: Office.AddinCommands.Event) => {
    mailbox.put({ kind: "show", place });
    void Office.addin.showAsTaskpane().finally(() => {
      event.completed();
    });
  });
}

/** The pane is a download of its own: cells must not wait for it, and a hidden runtime never needs it. */
async function showPane(): Promise<void> {
  if (asked) return;
  asked = true;
  const pane = await import("./pane");
  pane.showPane(mailbox);
}

function whenVisible(show: () => void): void {
  const showIfSeen = (): void => {
    if (document.visibilityState === "visible" && window.innerWidth > 0) show();
  };
  showIfSeen();
  window.addEventListener("resize", showIfSeen);
  document.addEventListener("visibilitychange", showIfSeen);
  void Office.addin.onVisibilityModeChanged(({ visibilityMode }) => {
    if (visibilityMode === Office.VisibilityMode.taskpane) show();
  });
}
