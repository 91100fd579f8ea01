import { StrictMode, useEffect, useState, type ReactNode } from "react";
import { createRoot } from "react-dom/client";

import { languageFor, languages, translate } from "../i18n/texts";
import { createStarterWorkbook } from "../workbook/createStarterWorkbook";
import { clearFigures, planClearing } from "../workbook/figures/clearFigures";
import { readFrozen } from "../workbook/freeze/readFrozen";
import { findInterruptedDeed } from "../workbook/journal/findInterruptedDeed";
import { finishDeed, forgetDeed } from "../workbook/journal/finishDeed";
import { readNotation } from "../workbook/readNotation";
import { readRules } from "../workbook/rules/readRules";
import { readRuleStatus } from "../workbook/readRuleStatus";
import { readScenarios } from "../workbook/readScenarios";
import { selectScenario } from "../workbook/selectScenario";
import { readSelection, watchSelection } from "../workbook/selection";
import { showCell } from "../workbook/showCell";
import { showStart } from "../workbook/showStart";
import { watchWorkbook } from "../workbook/watchWorkbook";
import { insertAnswer } from "../workbook/whatItTakes/insertAnswer";
import { readPlan } from "../workbook/whatItTakes/readPlan";
import type { ExplainViewProps } from "./explain/ExplainView";
import type { FrozenReader } from "./frame/FrozenNotice";
import type { InterruptionDeeds } from "./frame/InterruptedDeed";
import type { LoadView } from "./frame/Lazy";
import { Pane } from "./frame/Pane";
import type { MorePart } from "./frame/place";
import { themes } from "./frame/preferences";
import type { PaneDeeds } from "./frame/usePane";
import type { Mailbox } from "./messages";
import type { LoadPart } from "./more/LazyPart";
import { Preference } from "./preference";
import type { RulesDeeds } from "./rules/RulesView";
import type { ScenarioToolsProps } from "./scenario/ScenarioTools";
import { isDark } from "./theme";

const deeds: PaneDeeds & InterruptionDeeds & FrozenReader & RulesDeeds = {
  createStarterWorkbook,
  emptyStarterWorkbook: async () => {
    await clearFigures(await planClearing());
  },
  findInterruptedDeed,
  finishDeed,
  forgetDeed,
  insertAnswer,
  readFrozen,
  readNotation,
  readPlan,
  readSelection,
  readRules,
  readRuleStatus,
  readScenarios,
  selectScenario,
  showCell,
  showStart,
  watchSelection,
  watchWorkbook,
};

/** Most who open the pane look at the figures: each part of *Mer* is a download of its own. */
const parts: Readonly<Record<MorePart, () => ReturnType<LoadPart>>> = {
  uncertainty: async () => (await import("./uncertaintyInOffice")).UncertaintyInOffice,
  functions: async () => (await import("./functionsInOffice")).FunctionsInOffice,
  data: async () => (await import("./dataInOffice")).DataInOffice,
  settings: async () => (await import("./settings/SettingsView")).SettingsView,
};
const loadPart: LoadPart = (part) => parts[part]();

const loadScenarioTools: LoadView<ScenarioToolsProps> = async () =>
  (await import("./scenariosInOffice")).ScenariosInOffice;

/** What *Forklar* needs is fetched when a cell is to be explained: the engine is most of it. */
const loadExplainView: LoadView<ExplainViewProps> = async () => (await import("./explainInOffice")).ExplainInOffice;

const prefersDark = window.matchMedia("(prefers-color-scheme: dark)");

/** Draws the task pane into the page. */
export function showPane(mailbox: Mailbox): void {
  const root = document.getElementById("pane");
  if (root === null) throw new RangeError("taskpane.html has no #pane");
  createRoot(root).render(
    <StrictMode>
      <PaneInOffice mailbox={mailbox} />
    </StrictMode>,
  );
}

function PaneInOffice({ mailbox }: { readonly mailbox: Mailbox }): ReactNode {
  const [chosenLanguage, setLanguage] = usePreference("language", languages);
  const [theme, setTheme] = usePreference("theme", themes);
  const isExcelDark = useDarkTheme();
  const excelLanguage = languageFor(Office.context.displayLanguage);
  const language = chosenLanguage ?? excelLanguage;
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = translate(language)("title");
  }, [language]);
  return (
    <Pane
      deeds={deeds}
      loadPart={loadPart}
      loadScenarioTools={loadScenarioTools}
      loadExplainView={loadExplainView}
      mailbox={mailbox}
      isDark={theme === null ? isExcelDark : theme === "dark"}
      language={language}
      preferences={{
        language: chosenLanguage,
        theme,
        excelLanguage,
        onLanguage: setLanguage,
        onTheme: setTheme,
      }}
    />
  );
}

/** What is chosen and remembered under a name, and how to choose otherwise. */
function usePreference<Value extends string>(
  name: string,
  values: readonly Value[],
): readonly [Value | null, (value: Value | null) => void] {
  const [preference] = useState(() => new Preference(localStore(), Office.context.partitionKey, name, values));
  const [chosen, setChosen] = useState(() => preference.read());
  const choose = (value: Value | null): void => {
    preference.remember(value);
    setChosen(value);
  };
  return [chosen, choose];
}

/** Office tells no change of theme in Excel, so it is asked again when the pane comes back into sight. */
function useDarkTheme(): boolean {
  const [dark, setDark] = useState(askedTheme);
  useEffect(() => {
    const ask = (): void => {
      setDark(askedTheme());
    };
    prefersDark.addEventListener("change", ask);
    document.addEventListener("visibilitychange", ask);
    return () => {
      prefersDark.removeEventListener("change", ask);
      document.removeEventListener("visibilitychange", ask);
    };
  }, []);
  return dark;
}

function askedTheme(): boolean {
  return isDark(Office.context.officeTheme, prefersDark.matches);
}

function localStore(): Storage | null {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}
