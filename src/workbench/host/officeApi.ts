/** One member of an Office class, as the real client library knows it. */
export interface OfficeApiMember {
  /** The name that an add-in writes, such as `tabColor`. */
  readonly name: string;
  readonly kind: "method" | "navigation" | "scalar";
  /** The class of the object that the member leads to. */
  readonly type?: string;
  readonly readOnly?: boolean;
  /** The wire name that answers carry, where the library sends a property under another one. */
  readonly aliasOf?: string;
  /** The requirement set that brought the member, when not the first. */
  readonly since?: { readonly set: string; readonly version: string };
}

/** The members of every class, by the name they have on the wire. */
export interface OfficeApiTable {
  readonly classes: Readonly<Record<string, Readonly<Record<string, OfficeApiMember>>>>;
}

type Writable = Record<string, OfficeApiMember>;

/**
 * Reads class and member names, read-only flags and version gates out of Microsoft's own Excel library (a debug file of
 * @microsoft/office-js), so that the host cannot invent API.
 */
export function extractOfficeApi(file: string): OfficeApiTable {
  const source = file.replaceAll("\r\n", "\n");
  const sets = [...source.matchAll(/_defaultApiSetName = "(\w+)"/g)];
  const classes: Record<string, Writable> = {};
  const starts = [...source.matchAll(/var (\w+) = \(function \(_super\) \{\s*__extends\(\1, _super\);/g)];
  for (const start of starts) {
    const name = start[1] ?? "";
    const end = source.indexOf(`return ${name};\n    }(`, start.index);
    if (end < 0) continue;
    const set = sets.findLast((match) => match.index < start.index)?.[1] ?? "ExcelApi";
    classes[name] = { ...classes[name], ...members(name, source.slice(start.index, end), set) };
  }
  addAliases(source, classes);
  return { classes };
}

/** The library sets some properties under other names than it reads them (`Gridlines` for `ShowGridlines`). */
function addAliases(source: string, classes: Record<string, Writable>): void {
  const setter = /function (\w+?)_(\w+)_Set\(thisObj, value\) \{((?:(?!\n {8}\})[\s\S])*)/g;
  for (const [, className = "", wireName = "", body = ""] of source.matchAll(setter)) {
    const sent = /_invokeSetProperty\(thisObj, "(\w+)"/.exec(body)?.[1] ?? wireName;
    const known = classes[className];
    const member = known?.[wireName];
    if (known !== undefined && member !== undefined && sent !== wireName)
      known[sent] ??= { ...member, aliasOf: wireName };
  }
}

function members(className: string, body: string, defaultSet: string): Writable {
  const found: Writable = {};
  for (const [name, wireName, updatable] of scalars(className, body)) {
    const text = block(body, `Object.defineProperty(${className}.prototype, "${name}", {`);
    found[wireName] = { name, kind: "scalar", ...(!updatable && { readOnly: true }), ...gate(text, defaultSet) };
  }
  for (const match of body.matchAll(
    new RegExp(`Object\\.defineProperty\\(${className}\\.prototype, "(\\w+)", \\{`, "g"),
  )) {
    const name = match[1] ?? "";
    const text = block(body, match[0]);
    const navigation = /_createPropertyObject\(\w+\.(\w+), this, "(\w+)"/.exec(text);
    if (navigation !== null) {
      found[navigation[2] ?? ""] = {
        name,
        kind: "navigation",
        ...(navigation[1] !== undefined && { type: navigation[1] }),
        ...gate(text, defaultSet),
      };
    }
    for (const event of text.matchAll(/_this\.(_(?:Un)?[Rr]egister\w+)\(/g)) {
      const wireName = event[1] ?? "";
      found[wireName] ??= { name: wireName, kind: "method" };
    }
  }
  for (const match of body.matchAll(new RegExp(`^ *${className}\\.prototype\\.(\\w+) = function`, "gm"))) {
    const name = match[1] ?? "";
    const text = body.slice(match.index, body.indexOf("\n        };", match.index));
    const call =
      /_(?:createMethodObject|createAndInstantiateMethodObject)\(\w+\.(\w+), this, "(\w+)"/.exec(text) ??
      /_invokeMethod(\w*)\(this, "(\w+)"/.exec(text);
    if (call !== null) {
      found[call[2] ?? ""] = {
        name,
        kind: "method",
        ...(call[1] !== "" && call[1] !== undefined && { type: call[1] }),
        ...gate(text, defaultSet),
      };
      continue;
    }
    const indexer = /_createIndexerObject\(\w+\.(\w+), this/.exec(text);
    if (indexer?.[1] !== undefined)
      found[INDEXER] = { name, kind: "method", type: indexer[1], ...gate(text, defaultSet) };
  }
  return found;
}

/** The key under which a collection's indexer (`getItem`) stands in the table; on the wire it has no name. */
export const INDEXER = "[indexer]";

function scalars(className: string, body: string): [name: string, wireName: string, updatable: boolean][] {
  const names = list(body, className, "_scalarPropertyNames");
  const wireNames = list(body, className, "_scalarPropertyOriginalNames");
  const updatable = list(body, className, "_scalarPropertyUpdateable");
  return names.map((name, index) => [unquoted(name), unquoted(wireNames[index] ?? name), updatable[index] === "true"]);
}

function list(body: string, className: string, property: string): string[] {
  const text = block(body, `Object.defineProperty(${className}.prototype, "${property}", {`);
  const values = /return \[([^\]]*)\]/.exec(text)?.[1] ?? "";
  return values === "" ? [] : values.split(",").map((value) => value.trim());
}

function unquoted(text: string): string {
  return text.replaceAll('"', "");
}

/** The text of one property definition. */
function block(body: string, opening: string): string {
  const start = body.indexOf(opening);
  if (start < 0) return "";
  const end = body.indexOf("\n        });", start);
  return body.slice(start, end < 0 ? undefined : end);
}

function gate(text: string, defaultSet: string): Pick<OfficeApiMember, "since"> {
  const match = /_throwIfApiNotSupported\("[\w.]+", (_defaultApiSetName|"\w+"), "([\d.]+)"/.exec(text);
  if (match?.[1] === undefined || match[2] === undefined) return {};
  const set = match[1] === "_defaultApiSetName" ? defaultSet : unquoted(match[1]);
  return { since: { set, version: match[2] } };
}
