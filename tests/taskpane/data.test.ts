import { moment } from "../../src/i18n/formats";

describe("a moment", () => {
  it("is told in the reader's language, and shown as it stands when it is none", () => {
    const iso = new Date(2026, 10, 25, 13, 5).toISOString();
    expect(moment(iso, "nb")).toBe("25. nov. 2026, 13:05");
    expect(moment(iso, "nn")).toBe("25. nov. 2026, 13:05");
    expect(moment(iso, "en")).toBe("25 Nov 2026, 13:05");
    expect(moment("i går", "nb")).toBe("i går");
  });
});
