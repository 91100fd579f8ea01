import type { XmlElement } from "./xml-tree";

/**
 * The children each element takes, in the order Office demands: ? may be left out, * any number, + at least one, else exactly one.
 * From Microsoft's page "How to find the proper order of manifest elements", cut down to what a task pane add-in for Excel may hold.
 */
const outer: Readonly<Record<string, string>> = {
  OfficeApp:
    "Id AlternateId? Version ProviderName DefaultLocale DisplayName Description IconUrl HighResolutionIconUrl SupportUrl AppDomains? Hosts Requirements DefaultSettings Permissions VersionOverrides ExtendedOverrides?",
  DisplayName: "Override*",
  Description: "Override*",
  IconUrl: "Override*",
  HighResolutionIconUrl: "Override*",
  AppDomains: "AppDomain+",
  Hosts: "Host+",
  Requirements: "Sets? Methods?",
  Sets: "Set+",
  Methods: "Method+",
  DefaultSettings: "SourceLocation",
  SourceLocation: "Override*",
  ExtendedOverrides: "Tokens?",
  Tokens: "Token+",
  Token: "Override*",
};

const withinVersionOverrides: Readonly<Record<string, string>> = {
  VersionOverrides: "Description? Requirements? Hosts Resources WebApplicationInfo? EquivalentAddins?",
  Requirements: "Sets",
  Sets: "Set+",
  Hosts: "Host+",
  Host: "Runtimes AllFormFactors DesktopFormFactor",
  Runtimes: "Runtime",
  AllFormFactors: "ExtensionPoint",
  DesktopFormFactor: "GetStarted? FunctionFile ExtensionPoint+",
  GetStarted: "Title Description LearnMoreUrl",
  "ExtensionPoint CustomFunctions": "Script Page Metadata Namespace?",
  "ExtensionPoint PrimaryCommandSurface": "OfficeTab",
  Script: "SourceLocation",
  Page: "SourceLocation",
  Metadata: "SourceLocation",
  OfficeTab: "Group+",
  Group: "Label Icon Control+",
  "Control Button": "Label Supertip Icon Action Enabled?",
  "Control Menu": "Label Supertip Icon Items",
  Items: "Item+",
  Item: "Label Supertip Icon Action",
  Supertip: "Title Description",
  Icon: "bt:Image+",
  "Action ShowTaskpane": "TaskpaneId? SourceLocation Title?",
  "Action ExecuteFunction": "FunctionName",
  Resources: "bt:Images bt:Urls bt:ShortStrings bt:LongStrings",
  "bt:Images": "bt:Image+",
  "bt:Urls": "bt:Url+",
  "bt:ShortStrings": "bt:String+",
  "bt:LongStrings": "bt:String+",
  "bt:Image": "bt:Override*",
  "bt:Url": "bt:Override*",
  "bt:String": "bt:Override*",
  EquivalentAddins: "EquivalentAddin+",
  EquivalentAddin: "ProgId? DisplayName? FileName? Type",
};

/** What stands in the wrong place, is missing, or stands there too often, below and in one element. */
export function orderFaults(element: XmlElement, table = outer): string[] {
  const ownTable = element.name === "VersionOverrides" ? withinVersionOverrides : table;
  const slots = slotsOf(element, ownTable);
  return [
    ...strangers(element, slots),
    ...misplaced(element, slots),
    ...wrongCounts(element, slots),
    ...element.children.flatMap((child) => orderFaults(child, ownTable)),
  ];
}

interface Slot {
  readonly name: string;
  readonly least: number;
  readonly most: number;
}

/** Where Office tells elements of one name apart by xsi:type, the table does so too. */
function slotsOf({ name, attributes }: XmlElement, table: Readonly<Record<string, string>>): Slot[] {
  const words = table[`${name} ${attributes["xsi:type"] ?? ""}`] ?? table[name] ?? "";
  return words.split(" ").flatMap((word) => {
    const [, slot = "", count = ""] = /^([\w:]+)([?*+]?)$/.exec(word) ?? [];
    if (slot === "") return [];
    return [
      { name: slot, least: "?*".includes(count) && count !== "" ? 0 : 1, most: /[*+]/.test(count) ? Infinity : 1 },
    ];
  });
}

function strangers(parent: XmlElement, slots: readonly Slot[]): string[] {
  const known = new Set(slots.map((slot) => slot.name));
  return parent.children
    .filter((child) => !known.has(child.name))
    .map((child) => `<${child.name}> does not belong in ${title(parent)}.`);
}

function misplaced(parent: XmlElement, slots: readonly Slot[]): string[] {
  const place = (name: string) => slots.findIndex((slot) => slot.name === name);
  return parent.children.flatMap((child, index) => {
    const before = parent.children[index - 1];
    if (before === undefined || place(child.name) < 0 || place(child.name) >= place(before.name)) return [];
    return [`<${child.name}> must come before <${before.name}> in ${title(parent)}.`];
  });
}

function wrongCounts(parent: XmlElement, slots: readonly Slot[]): string[] {
  return slots.flatMap(({ name, least, most }) => {
    const count = parent.children.filter((child) => child.name === name).length;
    if (count < least) return [`${title(parent)} lacks <${name}>.`];
    return count > most ? [`${title(parent)} has ${count} <${name}>, and may have only one.`] : [];
  });
}

function title({ name, attributes }: XmlElement): string {
  const mark = attributes.id ?? attributes["xsi:type"];
  return mark === undefined ? `<${name}>` : `<${name}> ${mark}`;
}
