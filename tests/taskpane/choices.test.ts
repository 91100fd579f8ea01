import { LanguageChoice } from "../../src/taskpane/languageChoice";
import { Mailbox } from "../../src/taskpane/messages";
import { isDark } from "../../src/taskpane/theme";

function memory(): Pick<Storage, "getItem" | "setItem"> & { readonly items: Map<string, string> } {
  const items = new Map<string, string>();
  return { items, getItem: (key) => items.get(key) ?? null, setItem: (key, value) => void items.set(key, value) };
}

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

describe("LanguageChoice", () => {
  it("starts with the language Office shows, and remembers another under the host's partition", () => {
    const store = memory();
    const choice = new LanguageChoice(store, "p1-");
    expect(choice.read("nn-NO")).toBe("nn");
    choice.remember("en");
    expect(choice.read("nn-NO")).toBe("en");
    expect([...store.items]).toEqual([["p1-handlingsrom.language", "en"]]);
  });

  it("works where storage is forbidden", () => {
    const forbidden = (): never => {
      throw new DOMException("denied", "SecurityError");
    };
    const choice = new LanguageChoice({ getItem: forbidden, setItem: forbidden }, undefined);
    choice.remember("en");
    expect(choice.read("nb-NO")).toBe("nb");
    expect(new LanguageChoice(null, undefined).read("en-US")).toBe("en");
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
