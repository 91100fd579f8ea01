import { Mailbox } from "../../src/taskpane/messages";
import { Preference } from "../../src/taskpane/preference";
import { isDark } from "../../src/taskpane/theme";

type Store = Pick<Storage, "getItem" | "setItem" | "removeItem">;

function memory(): Store & { readonly items: Map<string, string> } {
  const items = new Map<string, string>();
  return {
    items,
    getItem: (key) => items.get(key) ?? null,
    setItem: (key, value) => void items.set(key, value),
    removeItem: (key) => void items.delete(key),
  };
}

const colours = ["green", "blue"] as const;

describe("isDark", () => {
  it("believes Office before its background colour, and the colour before the system", () => {
    expect(isDark({ isDarkTheme: false, bodyBackgroundColor: "#000000" }, true)).toBe(false);
    expect(isDark({ bodyBackgroundColor: "#1F1F1F" }, false)).toBe(true);
    expect(isDark({ bodyBackgroundColor: "#FFFFFF" }, true)).toBe(false);
  });

  it("asks the system when Office tells nothing or something unreadable", () => {
    expect(isDark(undefined, true)).toBe(true);
    expect(isDark({ bodyBackgroundColor: "window" }, false)).toBe(false);
  });
});

describe("Preference", () => {
  it("is open until something is chosen, remembers it under the host's partition, and can be left open again", () => {
    const store = memory();
    const preference = new Preference(store, "p1-", "colour", colours);
    expect(preference.read()).toBeNull();
    preference.remember("blue");
    expect([...store.items]).toEqual([["p1-handlingsrom.colour", "blue"]]);
    expect(new Preference(store, "p1-", "colour", colours).read()).toBe("blue");
    expect(new Preference(store, "p2-", "colour", colours).read()).toBeNull();
    preference.remember(null);
    expect([...store.items]).toEqual([]);
  });

  it("does not believe a word that nobody could have chosen", () => {
    const store = memory();
    store.setItem("handlingsrom.colour", "red");
    expect(new Preference(store, undefined, "colour", colours).read()).toBeNull();
  });

  it("works where storage is forbidden", () => {
    const forbidden = (): never => {
      throw new DOMException("denied", "SecurityError");
    };
    const store = { getItem: forbidden, setItem: forbidden, removeItem: forbidden };
    const preference = new Preference(store, undefined, "colour", colours);
    preference.remember("blue");
    preference.remember(null);
    expect(preference.read()).toBeNull();
    expect(new Preference(null, undefined, "colour", colours).read()).toBeNull();
  });
});

describe("Mailbox", () => {
  it("keeps a message until the pane has come to read it", () => {
    const mailbox = new Mailbox();
    let heard = 0;
    mailbox.put({ kind: "failure", error: "x" });
    const stop = mailbox.subscribe(() => (heard += 1));
    expect(mailbox.read()).toEqual({ kind: "failure", error: "x" });
    mailbox.put(null);
    stop();
    mailbox.put({ kind: "failure", error: "y" });
    expect(heard).toBe(1);
  });
});
