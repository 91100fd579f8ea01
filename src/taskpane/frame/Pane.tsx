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
import { FrozenNotice, type FrozenReader } from "./FrozenNotice";
import { InterruptedDeed, type InterruptionDeeds } from "./InterruptedDeed";
import { Lazy, type LoadView } from "./Lazy";
import { Notice } from "./Notice";
import { PaneTabs, TabPanel } from "./PaneTabs";
import type { PanePlace, PaneTab } from "./place";
import { PreferencesContext, type Preferences } from "./preferences";
import { usePane, type CreationOrder, type PaneDeeds } from "./usePane";
import { usePlace } from "./usePlace";
import { useWording, WordingProvider } from "./wording";

interface PaneProps {
  readonly deeds: PaneDeeds & InterruptionDeeds & FrozenReader & RulesDeeds;
  readonly loadPart: LoadPart;
  readonly loadScenarioTools: LoadView<ScenarioToolsProps>;
  readonly loadExplainView: LoadView<ExplainViewProps>;
  readonly mailbox: Mailbox;
  readonly isDark: boolean;
  readonly language: Language;
  readonly preferences: Preferences;
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

/** The tabs that have nothing to show without the starter workbook. */
const needFigures: readonly PaneTab[] = ["scenario", "rules"];

/** The whole task pane in one language and one theme. */
export function Pane(props: PaneProps): ReactNode {
  const { isDark, language, preferences, ...content } = props;
  usePageStyles();
  const styles = useStyles();
  const [place, go] = usePlace(content.mailbox);
  return (
    <FluentProvider theme={isDark ? webDarkTheme : webLightTheme} lang={language} className={styles.provider}>
      <WordingProvider language={language}>
        <PreferencesContext value={preferences}>
          <PaneContent {...content} place={place} go={go} />
        </PreferencesContext>
        <Footer
          onSettings={() => {
            go({ tab: "more", part: "settings" });
          }}
        />
      </WordingProvider>
    </FluentProvider>
  );
}

interface ContentProps extends Omit<PaneProps, "isDark" | "language" | "preferences"> {
  readonly place: PanePlace;
  readonly go: (place: PanePlace) => void;
}

function PaneContent(props: ContentProps): ReactNode {
  const { deeds, loadPart, loadScenarioTools, loadExplainView, mailbox, place, go } = props;
  const styles = useStyles();
  const { t } = useWording();
  const pane = usePane(deeds, mailbox);
  const isExplaining = place.tab === "explain";
  const [isExplainSeen, setExplainSeen] = useState(false);
  if (isExplaining && !isExplainSeen) setExplainSeen(true);
  const [endedDeeds, setEndedDeeds] = useState(0);
  const { reading, conflicts, problem } = pane;
  const hasStarterWorkbook = reading !== null && reading !== "unread";
  const isCreating = pane.progress !== null;
  const figures = hasStarterWorkbook && !isCreating ? reading : null;
  const create = (order?: CreationOrder): void => {
    go({ tab: "scenario" });
    pane.create(order);
  };
  const panel = (tab: PaneTab, view: ReactNode): ReactNode => (
    <TabPanel tab={tab} isShown={tab === place.tab}>
      {tab !== place.tab || !needFigures.includes(tab) || figures !== null ? null : reading === "unread" ? (
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
          go(tab === place.tab ? { tab } : { tab, part: place.part });
        }}
      />
      <Announcement settled={pane.settled} />
      <InterruptedDeed deeds={deeds} endedDeeds={endedDeeds + pane.endedCreations} />
      {figures !== null && needFigures.includes(place.tab) ? (
        <FrozenNotice
          deeds={deeds}
          reading={pane.settled}
          onThaw={() => {
            go({ tab: "more", part: "data", spot: "freeze" });
          }}
        />
      ) : null}
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
          onCreate={pane.createAgain}
          onShowStart={pane.showStart}
          onCancel={pane.dismiss}
        />
      )}
      {panel(
        "scenario",
        figures && <ScenarioView pane={pane} reading={figures} place={place} loadTools={loadScenarioTools} />,
      )}
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
          place={place}
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
