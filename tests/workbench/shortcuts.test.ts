import { readShortcuts, shortcutOf } from "../../src/workbench/host/shortcuts";

const shortcuts = readShortcuts({
  shortcuts: [
    { action: "one", key: { default: "Ctrl+Shift+Alt+B" } },
    { action: "two", key: { default: "Ctrl+Alt+1", web: "Ctrl+Shift+2" } },
    { action: "three", key: { default: "${resource.threeKeys}" } },
  ],
  resources: { default: { threeKeys: { value: "Alt+Z" } } },
});

const press = (code: string, ...held: string[]) => ({
  code,
  ctrlKey: held.includes("ctrl"),
  shiftKey: held.includes("shift"),
  altKey: held.includes("alt"),
  metaKey: held.includes("meta"),
});

it("finds the action of the keys that are held, whatever letter they write", () => {
  expect(shortcutOf(shortcuts, press("KeyB", "ctrl", "shift", "alt"))?.action).toBe("one");
  expect(shortcutOf(shortcuts, press("KeyZ", "alt"))?.action).toBe("three");
});

it("takes the keys of the web before those of every platform", () => {
  expect(shortcutOf(shortcuts, press("Digit2", "ctrl", "shift"))?.action).toBe("two");
  expect(shortcutOf(shortcuts, press("Digit1", "ctrl", "alt"))).toBeUndefined();
});

it.each([
  ["fewer keys", press("KeyB", "ctrl", "shift")],
  ["more keys", press("KeyB", "ctrl", "shift", "alt", "meta")],
  ["another letter", press("KeyC", "ctrl", "shift", "alt")],
  ["a modifier alone", press("AltLeft", "ctrl", "shift", "alt")],
])("leaves %s to the sheet", (_, pressed) => {
  expect(shortcutOf(shortcuts, pressed)).toBeUndefined();
});
