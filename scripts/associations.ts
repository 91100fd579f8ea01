import { createContext, runInContext } from "node:vm";

/** The function ids that functions.js associates when all it finds is CustomFunctions. */
export function associatedFunctions(script: string): string[] {
  const ids: string[] = [];
  const CustomFunctions = {
    associate: (id: string) => ids.push(id),
    Error: class extends Error {},
    ErrorCode: {},
  };
  runInContext(script, createContext({ CustomFunctions }));
  return ids;
}

/** The command ids that the task pane's script associates at once, before Office is ready and before any pane is shown. */
export function associatedCommands(script: string): string[] {
  const ids: string[] = [];
  const Office = {
    onReady: () => new Promise(() => undefined),
    actions: { associate: (id: string) => ids.push(id) },
  };
  const page = {
    Office,
    document: {
      baseURI: "https://localhost:3000/taskpane.html",
      currentScript: { tagName: "SCRIPT", src: "https://localhost:3000/taskpane.js" },
    },
  };
  const context = createContext(page);
  Object.assign(page, { self: context, window: context });
  runInContext(script, context);
  return ids;
}
