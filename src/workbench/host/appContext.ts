import type { RequirementSets } from "./apiGate";
import { CONVERSATION } from "./envelope";

const EXCEL_ON_THE_WEB = 16;
const READ_WRITE = 1;

/** What Excel on the web of this host supports beside ExcelApi. */
const HOST_SETS: RequirementSets = {
  SharedRuntime: "1.2",
  RibbonApi: "1.1",
  AddinCommands: "1.3",
  CustomFunctions: "1.9",
  CustomFunctionsRuntime: "1.4",
  DialogApi: "1.2",
  Settings: "1.1",
};

/** The latest ExcelApi that the add-in may use when its manifest names none: the one it was designed for. */
const DEFAULT_EXCEL_API = "1.15";

/** The requirement sets that members are held against. */
export function allowedSets(manifestSets: RequirementSets): RequirementSets {
  return { ...HOST_SETS, ExcelApi: DEFAULT_EXCEL_API, ...manifestSets };
}

/** What Office.js asks for first: who and what its host is. */
export function appContext(options: {
  displayLanguage: string;
  sets: RequirementSets;
  addinName: string;
  isVisible: boolean;
  settings: Record<string, unknown>;
}) {
  return {
    _id: CONVERSATION.controlId,
    _appName: EXCEL_ON_THE_WEB,
    _appVersion: "16.00",
    _appUILocale: options.displayLanguage,
    _dataLocale: options.displayLanguage,
    _docUrl: "https://localhost/Arbeidsbok.xlsx",
    _clientMode: READ_WRITE,
    _settings: Object.entries(options.settings),
    _reason: "documentOpened",
    _osfControlType: 1,
    _eToken: "",
    _correlationId: "corr",
    _appInstanceId: CONVERSATION.controlId,
    _touchEnabled: false,
    _commerceAllowed: false,
    _requirementMatrix: JSON.stringify(options.sets),
    _hostFullVersion: "16.0.18000.40000",
    _addinName: options.addinName,
    _appDomains: [],
    _initialDisplayMode: options.isVisible ? 2 : 1,
  };
}
