const NAME = String.raw`[\p{L}_:][\p{L}\p{N}_:.\-]*`;
const ATTRIBUTES = String.raw`(?<attributes>(?:\s+${NAME}\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*`;
const TOKEN = new RegExp(
  String.raw`<\?[\s\S]*?\?>|<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<!DOCTYPE[^>]*>` +
    String.raw`|</(?<closing>${NAME})\s*>|<(?<opening>${NAME})${ATTRIBUTES}(?<empty>/?)>|(?<text>[^<]+)`,
  "guy",
);

/** The namespace of an XML document's root element (empty when it has none), or undefined for a text that is not XML. */
export function rootNamespace(xml: string): string | undefined {
  const open: string[] = [];
  let namespace: string | undefined;
  let end = 0;
  for (const token of xml.replace(/^\uFEFF/, "").matchAll(TOKEN)) {
    end += token[0].length;
    const { closing, opening, attributes, empty, text } = token.groups ?? {};
    if (text !== undefined) {
      if (!isText(text) || (open.length === 0 && text.trim() !== "")) return undefined;
    } else if (closing !== undefined) {
      if (open.pop() !== closing) return undefined;
    } else if (opening !== undefined) {
      if (open.length === 0) {
        if (namespace !== undefined) return undefined;
        namespace = declared(opening, attributes ?? "");
      }
      if (empty === "") open.push(opening);
    }
  }
  return end === xml.replace(/^\uFEFF/, "").length && open.length === 0 ? namespace : undefined;
}

function isText(text: string): boolean {
  return !/&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/i.test(text);
}

function declared(root: string, attributes: string): string {
  const [prefix, local] = root.split(":");
  const declaration = local === undefined ? "xmlns" : `xmlns:${prefix ?? ""}`;
  for (const [, name, double, single] of attributes.matchAll(/([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g))
    if (name === declaration) return double ?? single ?? "";
  return "";
}
