/**
 * The keys that run a command while the sheet has the keyboard. Microsoft asks add-ins for Ctrl+Shift+Alt and a letter.
 * Not E or M, which write € and µ with AltGr on a Norwegian keyboard, nor I, N, S, T, W or X, which browsers keep.
 */
export const shortcuts = [
  { command: "showPane", keys: "Ctrl+Shift+Alt+H" },
  { command: "nextScenario", keys: "Ctrl+Shift+Alt+B" },
  { command: "showRules", keys: "Ctrl+Shift+Alt+R" },
  { command: "showExplanation", keys: "Ctrl+Shift+Alt+F" },
  { command: "showFunctions", keys: "Ctrl+Shift+Alt+U" },
] as const;
