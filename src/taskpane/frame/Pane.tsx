import {
  FluentProvider,
  makeStaticStyles,
  makeStyles,
  Spinner,
  tokens,
  webDarkTheme,
  webLightTheme,
} from "@fluentui/react-components";
import { useState, type ReactNode } from "react";

import type { Language } from "../../i18n/texts";
import type { ExplainViewProps } from "../explain/ExplainView";
import type { Mailbox } from "../messages";
import type { LoadPart } from "../more/LazyPart";
import { MoreView } from "../more/MoreView";
import { describeProblem } from "../problem";
import { RulesView, type RulesDeeds } from "../rules/RulesView";
import type { ScenarioToolsProps } from "../scenario/ScenarioTools";
import { ScenarioView } from "../scenario/ScenarioView";
import { ConflictQuestion } from "../start/ConflictQuestion";
import { FirstRun } from "../start/FirstRun";
import { Announcement } from "./Announcement";
import { Footer } from "./Footer";
import { InterruptedDeed, type InterruptionDeeds } from "./InterruptedDeed";
import { Lazy, type LoadView } from "./Lazy";
import { Notice } from "./Notice";
import { PaneTabs, TabPanel } from "./PaneTabs";
import type { PaneTab } from "./place";
import { usePane, type PaneDeeds } from "./usePane";
import { usePlace } from "./usePlace";
import { useWording, WordingProvider } from "./wording";

interface PaneProps {
  readonly deeds: PaneDeeds & InterruptionDeeds & RulesDeeds;
  readonly loadPart: LoadPart;
  readonly loadScenarioTools: LoadView<ScenarioToolsProps>;
  readonly loadExplainView: LoadView<ExplainViewProps>;
  readonly mailbox: Mailbox;
  readonly version: string;
  readonly isDark: boolean;
  readonly language: Language;
  readonly onLanguage: (language: Language) => void;
}

const usePageStyles = makeStaticStyles({
  body: { margin: 0, overflowY: "scroll" },
});

const useStyles = makeStyles({
  provider: {
    minHeight: "100vh",
    display: "flex",
    flexDirection: "column",
    backgroundColor: tokens.colorNeutralBackground2,
    overflowWrap: "break-word",
  },
  main: { flexGrow: 1, display: "flex", flexDirection: "column", gap: "16px", padding: "8px 16px 16px" },
});

/** The whole task pane in one language and one theme. */
export function Pane(props: PaneProps): ReactNode {
  const { version, isDark, language, onLanguage, ...content } = props;
  usePageStyles();
  const styles = useStyles();
  return (
    <FluentProvider theme={isDark ? webDarkTheme : webLightTheme} lang={language} className={styles.provider}>
      <WordingProvider language={language}>
        <PaneContent {...content} />
        <Footer version={version} onLanguage={onLanguage} />
      </WordingProvider>
    </FluentProvider>
  );
}

type ContentProps = Omit<PaneProps, "version" | "isDark" | "language" | "onLanguage">;

function PaneContent(props: ContentProps): ReactNode {
  const { deeds, loadPart, loadScenarioTools, loadExplainView, mailbox } = props;
  const styles = useStyles();
  const { t } = useWording();
  const pane = usePane(deeds, mailbox);
  const [place, go] = usePlace(mailbox);
  const isExplaining = place.tab === "explain";
  const [isExplainSeen, setExplainSeen] = useState(false);
  if (isExplaining && !isExplainSeen) setExplainSeen(true);
  const [endedDeeds, setEndedDeeds] = useState(0);
  const { reading, conflicts, problem } = pane;
  const hasStarterWorkbook = reading !== null && reading !== "unread";
  const isCreating = pane.progress !== null;
  const figures = hasStarterWorkbook && !isCreating ? reading : null;
  const create = (): void => {
    go({ tab: "scenario" });
    pane.create();
  };
  const panel = (tab: PaneTab, view: ReactNode): ReactNode => (
    <TabPanel tab={tab} isShown={tab === place.tab}>
      {tab !== place.tab || place.part !== undefined || figures !== null ? null : reading === "unread" ? (
        problem === null && <Spinner size="small" label={t("loading")} />
      ) : (
        <FirstRun progress={pane.progress} onCreate={create} onCancel={pane.cancelCreation} />
      )}
      {view}
    </TabPanel>
  );
  return (
    <main className={styles.main}>
      <PaneTabs
        tab={place.tab}
        onTab={(tab) => {
          // the tab one is in already leads to its beginning
          go(tab === place.tab ? { tab } : { ...place, tab });
        }}
      />
      <Announcement settled={pane.settled} />
      <InterruptedDeed deeds={deeds} endedDeeds={endedDeeds + pane.endedCreations} />
      {problem === null ? null : (
        <Notice
          intent="error"
          title={t("errors.title")}
          actions={[
            { label: t("errors.retry"), onClick: problem.retry },
            { label: t("errors.dismiss"), onClick: pane.dismiss },
          ]}
        >
          {describeProblem(problem.error, t)}
        </Notice>
      )}
      {conflicts === null ? null : (
        <ConflictQuestion
          conflicts={conflicts}
          hasStarterWorkbook={hasStarterWorkbook}
          onCreate={pane.create}
          onShowStart={pane.showStart}
          onCancel={pane.dismiss}
        />
      )}
      {panel("scenario", figures && <ScenarioView pane={pane} reading={figures} loadTools={loadScenarioTools} />)}
      {panel(
        "rules",
        figures && (
          <RulesView reading={figures} isCalculating={pane.isCalculating || pane.choosing !== null} deeds={deeds} />
        ),
      )}
      {panel("explain", isExplainSeen && <Lazy load={loadExplainView} props={{ isShown: isExplaining }} />)}
      {panel(
        "more",
        <MoreView
          part={place.part ?? null}
          onPart={(part) => {
            go({ tab: "more", part: part ?? undefined });
          }}
          loadPart={loadPart}
          hasStarterWorkbook={hasStarterWorkbook}
          reading={reading}
          onCreate={create}
          onDeedEnd={() => {
            setEndedDeeds((before) => before + 1);
          }}
        />,
      )}
    </main>
  );
}
