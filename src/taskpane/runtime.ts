import type { PanePlace } from "./frame/place";
import { Mailbox } from "./messages";

const mailbox = new Mailbox();
let asked = false;

// The ribbon and the keys may call before the document has answered, so every command is known from the first line.
associate("createStarterWorkbook", async () => (await import("./starterCommand")).runStarterCommand(mailbox));
associate("previousScenario", async () => (await import("./scenarioCommand")).runScenarioCommand(mailbox, -1));
associate("nextScenario", async () => (await import("./scenarioCommand")).runScenarioCommand(mailbox, 1));
associate("showPane", () => Office.addin.showAsTaskpane());
associate("showComparison", () => leadTo({ tab: "scenario", spot: "compare" }));
associate("showNewScenario", () => leadTo({ tab: "scenario", spot: "create" }));
associate("showRules", () => leadTo({ tab: "rules" }));
associate("showExplanation", () => leadTo({ tab: "explain" }));
associate("showFunctions", () => leadTo({ tab: "more", part: "functions" }));
associate("showFreezing", () => leadTo({ tab: "more", part: "data", spot: "freeze" }));

void Office.onReady(() => {
  whenVisible(() => void showPane());
});

/** A key press comes without the event that a ribbon command must complete. */
function associate(command: string, deed: () => Promise<void>): void {
  Office.actions.associate(command, (event: Partial<Office.AddinCommands.Event> | null) => {
    void deed().finally(() => {
      event?.completed?.();
    });
  });
}

/** A pane that comes first now finds the message waiting; one that is only hidden can be led when it is seen. */
async function leadTo(place: PanePlace): Promise<void> {
  const message = { kind: "show", place } as const;
  const wasLoaded = asked;
  if (!wasLoaded) mailbox.put(message);
  await Office.addin.showAsTaskpane();
  if (wasLoaded) mailbox.put(message);
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
