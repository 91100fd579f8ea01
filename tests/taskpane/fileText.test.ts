import { fileText } from "../../src/taskpane/data/fileText";

const text = "Lånegiver;Beløp\r\nKommunalbanken;1 234,50";

describe("the text of a file", () => {
  it.each([
    ["UTF-8", Buffer.from(text)],
    ["UTF-8 with a mark", Buffer.from(`\uFEFF${text}`)],
    ["the code page of Windows", Buffer.from(text, "latin1")],
    ["UTF-16, as Excel's Unicode text", Buffer.from(`\uFEFF${text}`, "utf16le")],
  ])("is read in %s", async (_, bytes) => {
    expect(await fileText(new Blob([bytes]))).toBe(text);
  });
});
