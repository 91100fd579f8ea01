import { buttonsOf, parseManifest, textIn } from "../../src/workbench/host/manifest";

const manifest = `<?xml version="1.0" encoding="UTF-8"?>
<OfficeApp xmlns="http://schemas.microsoft.com/office/appforoffice/1.1" xmlns:bt="http://schemas.microsoft.com/office/officeappbasictypes/1.0">
  <Id>11111111-2222-3333-4444-555555555555</Id>
  <DisplayName DefaultValue="Prøve"><Override Locale="en-US" Value="Sample"/></DisplayName>
  <Requirements><Sets DefaultMinVersion="1.1"><Set Name="SharedRuntime" MinVersion="1.1"/><Set Name="ExcelApi"/></Sets></Requirements>
  <VersionOverrides xmlns="http://schemas.microsoft.com/office/taskpaneappversionoverrides">
    <Hosts>
      <Host xsi:type="Workbook" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
        <Runtimes><Runtime resid="Pane.Url" lifetime="long"/></Runtimes>
        <AllFormFactors>
          <ExtensionPoint xsi:type="CustomFunctions"><Metadata><SourceLocation resid="Functions.Url"/></Metadata></ExtensionPoint>
        </AllFormFactors>
        <DesktopFormFactor>
          <ExtensionPoint xsi:type="PrimaryCommandSurface">
            <OfficeTab id="TabHome">
              <Group id="Group">
                <Label resid="Group.Label"/>
                <Control xsi:type="Button" id="Deed">
                  <Label resid="Deed.Label"/>
                  <Supertip><Title resid="Deed.Label"/><Description resid="Deed.Tip"/></Supertip>
                  <Icon><bt:Image size="16" resid="Icon.16"/><bt:Image size="32" resid="Icon.32"/></Icon>
                  <Action xsi:type="ExecuteFunction"><FunctionName>doIt</FunctionName></Action>
                </Control>
                <Control xsi:type="Menu" id="Choice">
                  <Label resid="Deed.Label"/>
                  <Supertip><Title resid="Deed.Label"/><Description resid="Deed.Tip"/></Supertip>
                  <Icon><bt:Image size="32" resid="Icon.32"/></Icon>
                  <Items>
                    <Item id="Other">
                      <Label resid="Deed.Label"/>
                      <Supertip><Title resid="Deed.Label"/><Description resid="Deed.Tip"/></Supertip>
                      <Icon><bt:Image size="32" resid="Icon.32"/></Icon>
                      <Action xsi:type="ExecuteFunction"><FunctionName>doOther</FunctionName></Action>
                    </Item>
                  </Items>
                </Control>
              </Group>
            </OfficeTab>
          </ExtensionPoint>
        </DesktopFormFactor>
      </Host>
    </Hosts>
    <Resources>
      <bt:Images><bt:Image id="Icon.16" DefaultValue="https://localhost:3000/16.png"/><bt:Image id="Icon.32" DefaultValue="https://localhost:3000/32.png"/></bt:Images>
      <bt:Urls><bt:Url id="Pane.Url" DefaultValue="https://localhost:3000/pane.html"/><bt:Url id="Functions.Url" DefaultValue="https://localhost:3000/functions.json"/></bt:Urls>
      <bt:ShortStrings>
        <bt:String id="Group.Label" DefaultValue="Prøve"/>
        <bt:String id="Deed.Label" DefaultValue="Gjør"><bt:Override Locale="nn-NO" Value="Gjer"/></bt:String>
      </bt:ShortStrings>
      <bt:LongStrings><bt:String id="Deed.Tip" DefaultValue="Gjør det &amp; mer."/></bt:LongStrings>
    </Resources>
  </VersionOverrides>
  <ExtendedOverrides Url="https://localhost:3000/keys.json"/>
</OfficeApp>`;

it("reads what the host needs, with translations", () => {
  const parsed = parseManifest(manifest);
  expect(parsed).toMatchObject({
    id: "11111111-2222-3333-4444-555555555555",
    requirementSets: { SharedRuntime: "1.1", ExcelApi: "1.1" },
    runtimeUrl: "https://localhost:3000/pane.html",
    functionsJsonUrl: "https://localhost:3000/functions.json",
    shortcutsUrl: "https://localhost:3000/keys.json",
  });
  expect(textIn(parsed.displayName, "en-US")).toBe("Sample");
  const [button] = buttonsOf(parsed.group);
  expect(button).toMatchObject({
    id: "Deed",
    action: { type: "ExecuteFunction", functionName: "doIt" },
    icons: { 16: "https://localhost:3000/16.png" },
  });
  expect(button?.label).toEqual({ default: "Gjør", overrides: { "nn-NO": "Gjer" } });
  expect(button?.tooltip.description.default).toBe("Gjør det & mer.");
});

it("reads a menu as one control, and its items among what can be pressed", () => {
  const { group } = parseManifest(manifest);
  expect(group.controls.map(({ id }) => id)).toEqual(["Deed", "Choice"]);
  expect(buttonsOf(group).map(({ id, action }) => [id, action])).toEqual([
    ["Deed", { type: "ExecuteFunction", functionName: "doIt" }],
    ["Other", { type: "ExecuteFunction", functionName: "doOther" }],
  ]);
});

it("says what is missing instead of going on without it", () => {
  expect(() => parseManifest(manifest.replace('resid="Deed.Tip"', 'resid="Nowhere"'))).toThrow(
    "the manifest has no text Nowhere",
  );
  expect(() => parseManifest(manifest.replace("PrimaryCommandSurface", "ContextMenu"))).toThrow("ribbon");
});
