import { copyFileSync, cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { associatedCommands, associatedFunctions } from "../../scripts/associations";
import { buildManifest } from "../../scripts/build-manifest";
import { shortcutsFile, shortcutTexts } from "../../scripts/shortcuts-file";
import { manifestFaults, type ManifestSurroundings } from "../../scripts/check-manifest";

const root = join(__dirname, "..", "..");
const read = (...path: string[]) => readFileSync(join(root, ...path), "utf8");
const source = read("manifest.xml");
const { version } = JSON.parse(read("package.json")) as { version: string };

const functionsJson = (...ids: string[]) => JSON.stringify({ functions: ids.map((id) => ({ id, name: id })) });

const surroundings: ManifestSurroundings = {
  functionsJson: functionsJson("KOB.AVVIK", "DISPFOND.PROJ"),
  associatedFunctions: ["KOB.AVVIK", "DISPFOND.PROJ"],
  associatedCommands: [
    ...["createStarterWorkbook", "previousScenario", "nextScenario", "showPane", "showComparison", "showNewScenario"],
    ...["showRules", "showExplanation", "showFunctions", "showFreezing"],
  ],
  shortcutsJson: JSON.stringify(shortcutsFile()),
  textsJson: { nn: JSON.stringify(shortcutTexts("nn")), en: JSON.stringify(shortcutTexts("en")) },
  assetsDir: join(root, "assets"),
};

describe("the manifest in the repository", () => {
  it("has no faults", () => {
    expect(manifestFaults(source, surroundings)).toEqual([]);
  });

  it("has the version of package.json", () => {
    expect(source).toContain(`<Version>${version}.0</Version>`);
  });
});

describe("the built manifest", () => {
  it("agrees with the built functions, commands and icons", () => {
    const faults = manifestFaults(read("dist", "manifest.xml"), {
      functionsJson: read("dist", "functions.json"),
      associatedFunctions: associatedFunctions(read("dist", "functions.js")),
      associatedCommands: associatedCommands(read("dist", "taskpane.js")),
      shortcutsJson: read("dist", "shortcuts.json"),
      textsJson: {
        nb: read("dist", "shortcuts-nb.json"),
        nn: read("dist", "shortcuts-nn.json"),
        en: read("dist", "shortcuts-en.json"),
      },
      assetsDir: join(root, "dist", "assets"),
    });
    expect(faults).toEqual([]);
  });

  it("names only files that the build has written", () => {
    const urls = [...read("dist", "manifest.xml").matchAll(/(?:Value|Url)="(https:[^"]+)"/g)].flatMap((match) =>
      ["nb", "nn", "en"].map((locale) => new URL((match[1] ?? "").replace("${token.locale}", locale)).pathname),
    );
    expect(urls).toEqual(expect.arrayContaining(["/taskpane.html", "/shortcuts.json", "/shortcuts-nn.json"]));
    expect(urls.filter((path) => !existsSync(join(root, "dist", path)))).toEqual([]);
  });
});

describe("buildManifest", () => {
  it("moves every address to the host and writes four version numbers", () => {
    const built = buildManifest(source, { host: "https://handlingsrom.kommune.no/", version: "1.4.2" });
    expect(built).toContain('DefaultValue="https://handlingsrom.kommune.no/taskpane.html"');
    expect(built).toContain("<Version>1.4.2.0</Version>");
    expect(built).not.toContain("localhost");
    expect(manifestFaults(built, surroundings)).toEqual([]);
  });

  it("keeps a folder below the host, so that versions can live side by side", () => {
    const built = buildManifest(source, { host: "https://apper.kommune.no/handlingsrom/v1", version });
    expect(built).toContain("https://apper.kommune.no/handlingsrom/v1/functions.json");
    expect(manifestFaults(built, surroundings)).toEqual([]);
  });

  it("leaves the workbench's manifest as it stands in the repository", () => {
    expect(buildManifest(source, { host: "https://localhost:3000", version })).toBe(source);
  });

  it.each(["http://handlingsrom.kommune.no", "handlingsrom.kommune.no", "https://kommune.no/?a=1", ""])(
    "refuses the host %p",
    (host) => {
      expect(() => buildManifest(source, { host, version })).toThrow(RangeError);
    },
  );

  it("refuses to leave localhost behind for another host", () => {
    const stray = source.replace("https://localhost:3000/functions.js", "https://LOCALHOST:3001/functions.js");
    expect(() => buildManifest(stray, { host: "https://kommune.no", version })).toThrow(/still names localhost/);
  });

  it.each(["1.2", "1.2.3.4", "1.2.3-beta.1"])("refuses the version %p", (wrong) => {
    expect(() => buildManifest(source, { host: "https://kommune.no", version: wrong })).toThrow(/three numbers/);
  });
});

describe("manifestFaults", () => {
  const host = "https://localhost:3000";
  const broken: [fault: string, find: string | RegExp, replacement: string, sentence: string][] = [
    ["malformed XML", "</Hosts>", "", "The manifest is not well-formed XML."],
    [
      "another kind of add-in",
      'xsi:type="TaskPaneApp"',
      'xsi:type="ContentApp"',
      "The manifest must be a TaskPaneApp.",
    ],
    ["an id that is no GUID", /<Id>[^<]*/, "<Id>handlingsrom", "The id handlingsrom is not a GUID."],
    ["a version of three numbers", /<Version>[^<]*/, "<Version>1.2.3", "The version 1.2.3 must be four numbers"],
    ["another default locale", ">nb-NO<", ">en-US<", "The default locale must be nb-NO."],
    ["too few permissions", "ReadWriteDocument", "ReadDocument", "needs ReadWriteDocument"],
    ["no shared runtime", 'Name="SharedRuntime"', 'Name="ExcelApi"', "must require SharedRuntime"],
    ["a short-lived runtime", ' lifetime="long"', "", '<Runtime> must have lifetime="long".'],
    [
      "an element out of order",
      /(<AllFormFactors>[\s\S]*<\/AllFormFactors>)([\s\S]*<\/DesktopFormFactor>)/,
      "$2$1",
      "<AllFormFactors> must come before <DesktopFormFactor> in <Host> Workbook.",
    ],
    ["an unknown element", "<Hosts>", "<Colour/><Hosts>", "<Colour> does not belong in <OfficeApp> TaskPaneApp."],
    ["an element that is missing", /<SupportUrl[^>]*>/, "", "<OfficeApp> TaskPaneApp lacks <SupportUrl>."],
    ["an element too many", /<Permissions>/, "<Permissions>A</Permissions><Permissions>", "has 2 <Permissions>"],
    ["a text nobody defined", 'Label resid="Group.Label"', 'Label resid="Nobody"', "<Label> asks for Nobody"],
    ["a text from the wrong list", /(<Title resid=")[^"]*/, "$1GetStarted.Description", "not among <bt:ShortStrings>"],
    ["a text nobody uses", "<bt:Urls>", `<bt:Urls><bt:Url id="X" DefaultValue="${host}/x"/>`, "uses the resource X."],
    ["a long resource id", /Functions\.Script\.Url/g, "F".repeat(33), "must have 1 to 32 characters"],
    [
      "a resource id used twice",
      'bt:Image id="Icon.16"',
      'bt:Image id="Icon.32"',
      "The resource id Icon.32 is used twice.",
    ],
    ["a second runtime page", /(<FunctionFile resid=")[^"]*/, "$1Functions.Script.Url", "must be the shared runtime's"],
    [
      "another start page",
      `<SourceLocation DefaultValue="${host}`,
      `<SourceLocation DefaultValue="${host}/x`,
      "must open",
    ],
    [
      "a plain http address",
      `${host}/functions.js"`,
      'http://localhost:3000/functions.js"',
      "must be an https address.",
    ],
    [
      "a second host",
      `${host}/functions.js"`,
      'https://cdn.no/functions.js"',
      "lies on another host than localhost:3000",
    ],
    [
      "a foreign domain",
      "<Hosts>",
      "<AppDomains><AppDomain>https://a.no</AppDomain></AppDomains><Hosts>",
      "https://a.no lies",
    ],
    [
      "a long display name",
      /(<DisplayName DefaultValue=")[^"]*/,
      `$1${"x".repeat(126)}`,
      "The display name has 126 characters",
    ],
    [
      "a long description",
      /(<Description DefaultValue=")[^"]*/,
      `$1${"x".repeat(251)}`,
      "The description has 251 characters",
    ],
    [
      "a long label",
      /(id="Group.Label" DefaultValue=")[^"]*/,
      `$1${"x".repeat(126)}`,
      "Group.Label has 126 characters",
    ],
    ["a long tip", /(id="TaskpaneButton.TipText" DefaultValue=")[^"]*/, `$1${"x".repeat(251)}`, "TipText has 251"],
    ["an empty text", /(id="Group.Label" DefaultValue=")[^"]*/, "$1", "Group.Label is empty in nb-NO."],
    ["a text without nynorsk", /<Override Locale="nn-NO"[^>]*>/, "", "The display name must have one text for nn-NO."],
    ["an icon that does not exist", "starter-32.png", "start-32.png", 'The icon "start-32.png" does not exist.'],
    ["an icon of the wrong size", "starter-32.png", "starter-80.png", "is 80 × 80 pixels, and must be 32 × 32"],
    ["an icon size left out", /<bt:Image size="80"/, '<bt:Image size="64"', "An <Icon> lacks the size 80."],
    ["a menu without items", /<Items>[\s\S]*<\/Items>/, "", "<Control> ScenarioMenu lacks <Items>."],
    [
      "a menu item without a picture",
      /(<Item id="NewScenario">[\s\S]*?)<Icon>[\s\S]*?<\/Icon>/,
      "$1",
      "<Item> NewScenario lacks <Icon>.",
    ],
    [
      "shortcuts on another host",
      `Url="${host}/shortcuts.json`,
      'Url="https://cdn.no/shortcuts.json',
      "lies on another host",
    ],
    ["a namespace", "</Metadata>", '</Metadata><Namespace resid="Group.Label"/>', "<Namespace> would put a prefix"],
    ["a pane with an id", /(ShowTaskpane">)/, "$1<TaskpaneId>A</TaskpaneId>", "<TaskpaneId> breaks the shared runtime"],
    [
      "a command nobody wrote",
      ">createStarterWorkbook<",
      ">createNothing<",
      "The command createNothing is not associated",
    ],
    ["a control id used twice", 'id="StarterWorkbookButton"', 'id="TaskpaneButton"', "The control id TaskpaneButton"],
    [
      "an equivalent COM add-in",
      "</Resources>",
      "</Resources><EquivalentAddins><EquivalentAddin><Type>COM</Type></EquivalentAddin></EquivalentAddins>",
      "<EquivalentAddins> would turn the dots",
    ],
  ];

  it.each(broken)("finds %s", (_fault, find, replacement, sentence) => {
    const manifest = source.replace(find, replacement);
    expect(manifest).not.toBe(source);
    expect(manifestFaults(manifest, surroundings).join("\n")).toContain(sentence);
  });

  const refused: [fault: string, ids: string[], sentence: string][] = [
    ["a name that is a cell", ["KOB2026"], "KOB2026 reads as a cell reference"],
    ["a name that is the last cell", ["XFD1048576"], "XFD1048576 reads as a cell reference"],
    ["a name in R1C1 style", ["R1C1"], "R1C1 reads as a cell reference"],
    ["a name that starts as a column in R1C1 style", ["C12.SALDO"], "C12.SALDO reads as a cell reference"],
    ["a macro function of Excel 4", ["SCENARIO.ADD"], "SCENARIO.ADD is an Excel 4 macro function."],
    ["small letters", ["Kob.Avvik"], "Kob.Avvik must be ASCII capitals"],
    ["Norwegian letters", ["KØB.AVVIK"], "KØB.AVVIK must be ASCII capitals"],
    ["a stray dot", ["KOB..AVVIK"], "KOB..AVVIK must be ASCII capitals"],
    ["a short name", ["KB"], "KB must have 3 to 64 characters."],
    ["two names that are one on disk", ["KOB.AVVIK", "KOB_AVVIK"], "are the same name in a saved file"],
    ["no functions at all", [], "functions.json describes no functions."],
  ];

  it.each(refused)("finds %s", (_fault, ids, sentence) => {
    const faults = manifestFaults(source, {
      ...surroundings,
      functionsJson: functionsJson(...ids),
      associatedFunctions: ids,
    });
    expect(faults.join("\n")).toContain(sentence);
  });

  it.each(["KOB.AVVIK", "XFE1", "KOBB1", "A1048577", "RENTE.C1"])("lets the function name %s pass", (id) => {
    const names = { functionsJson: functionsJson(id), associatedFunctions: [id] };
    expect(manifestFaults(source, { ...surroundings, ...names })).toEqual([]);
  });

  it("finds a function that is described but not associated, and the other way round", () => {
    expect(manifestFaults(source, { ...surroundings, associatedFunctions: ["KOB.AVVIK", "KOB.STATUS"] })).toEqual([
      "DISPFOND.PROJ stands in functions.json, but functions.js does not associate it.",
      "functions.js associates KOB.STATUS, which functions.json does not describe.",
    ]);
  });

  it("finds a function whose name differs from its id", () => {
    const renamed = JSON.stringify({ functions: [{ id: "KOB.AVVIK", name: "KØB.AVVIK" }] });
    const faults = manifestFaults(source, {
      ...surroundings,
      functionsJson: renamed,
      associatedFunctions: ["KOB.AVVIK"],
    });
    expect(faults).toEqual([
      "KOB.AVVIK and its name KØB.AVVIK must be the same, so that files open in every language.",
    ]);
  });

  it("finds metadata that is too large for Excel on Windows", () => {
    const padded = surroundings.functionsJson + " ".repeat(1024 * 1024);
    const faults = manifestFaults(source, { ...surroundings, functionsJson: padded });
    expect(faults).toEqual(["functions.json must stay below 1 MB, or Excel on Windows drops it."]);
  });

  describe("with other pictures", () => {
    let assetsDir: string;
    beforeEach(() => {
      assetsDir = mkdtempSync(join(tmpdir(), "icons-"));
      cpSync(surroundings.assetsDir, assetsDir, { recursive: true });
    });
    afterEach(() => {
      rmSync(assetsDir, { recursive: true });
    });

    it("finds a picture of the wrong size behind the right name", () => {
      copyFileSync(join(assetsDir, "icon-80.png"), join(assetsDir, "icon-64.png"));
      expect(manifestFaults(source, { ...surroundings, assetsDir })).toEqual([
        "The icon icon-64.png is 80 × 80 pixels, and must be 64 × 64.",
      ]);
    });

    it("finds a file that is not a PNG picture", () => {
      writeFileSync(join(assetsDir, "icon-64.png"), "<svg/>");
      expect(manifestFaults(source, { ...surroundings, assetsDir })).toEqual([
        "The icon icon-64.png is not a PNG picture.",
      ]);
    });

    it("finds a picture without transparency", () => {
      const png = readFileSync(join(assetsDir, "icon-64.png"));
      png[25] = 2;
      writeFileSync(join(assetsDir, "icon-64.png"), png);
      expect(manifestFaults(source, { ...surroundings, assetsDir })).toEqual([
        "The icon icon-64.png has no transparency.",
      ]);
    });
  });
});

describe("manifestFaults of the keyboard shortcuts", () => {
  const faultsWith = (change: (text: string) => string) =>
    manifestFaults(source, { ...surroundings, shortcutsJson: change(surroundings.shortcutsJson) });

  it.each([
    ["E, which writes €", "Ctrl+Shift+Alt+E"],
    ["AltGr alone", "Ctrl+Alt+B"],
    ["a browser's own", "Ctrl+Shift+Alt+N"],
  ])("find %s", (_, keys) => {
    expect(faultsWith((text) => text.replace("Ctrl+Shift+Alt+B", keys))).toEqual([
      `${keys} must be Ctrl+Shift+Alt and a letter that no Norwegian keyboard or browser needs.`,
    ]);
  });

  it("find keys that run nothing, and actions without keys", () => {
    expect(faultsWith((text) => text.replace('"action":"showRules"', '"action":"showNothing"'))).toEqual([
      "The action showRules has no keys.",
      "The keys of showNothing belong to no action.",
    ]);
    expect(faultsWith((text) => text.replaceAll('"showRules"', '"showNothing"'))).toEqual([
      "The keys of showNothing run nothing: it is not associated by the time the page's script has run.",
    ]);
  });

  it("find keys used twice", () => {
    expect(faultsWith((text) => text.replace("Ctrl+Shift+Alt+B", "Ctrl+Shift+Alt+H"))).toEqual([
      "Ctrl+Shift+Alt+H is used twice.",
    ]);
  });

  it("find a name that is missing in one language", () => {
    const textsJson = { ...surroundings.textsJson, nn: "{}" };
    expect(manifestFaults(source, { ...surroundings, textsJson })).toContain("showRules has no name in nn.");
  });
});

describe("the ids that scripts associate", () => {
  it("are read from a script that knows nothing but CustomFunctions", () => {
    expect(associatedFunctions('CustomFunctions.associate("KOB.AVVIK", () => 1)')).toEqual(["KOB.AVVIK"]);
  });

  it("cannot be read from a functions script that reaches for the page", () => {
    expect(() => associatedFunctions("document.title")).toThrow("document is not defined");
  });

  it("count a command only when it is associated before Office is ready", () => {
    const late = 'Office.onReady().then(() => Office.actions.associate("late", f));';
    expect(associatedCommands(`${late} function f() {} Office.actions.associate("now", f);`)).toEqual(["now"]);
  });
});
