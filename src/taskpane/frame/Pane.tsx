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
import type { Mailbox } from "../messages";
import { describeProblem } from "../problem";
import { ConflictQuestion } from "../start/ConflictQuestion";
import { FirstRun } from "../start/FirstRun";
import { Footer } from "./Footer";
import { InterruptedDeed, type InterruptionDeeds } from "./InterruptedDeed";
import { LazyDataView, type LoadDataView } from "./LazyDataView";
import { MainView } from "./MainView";
import { Notice } from "./Notice";
import { panelProps, PaneTabs, type PaneTab } from "./PaneTabs";
import { usePane, type PaneDeeds } from "./usePane";
import { useWording, WordingProvider } from "./wording";

interface PaneProps {
  readonly deeds: PaneDeeds & InterruptionDeeds;
  readonly loadDataView: LoadDataView;
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
  panel: { display: "flex", flexDirection: "column", gap: "24px", "&[hidden]": { display: "none" } },
});

/** The whole task pane in one language and one theme. */
export function Pane(props: PaneProps): ReactNode {
  const { deeds, loadDataView, mailbox, version, isDark, language, onLanguage } = props;
  usePageStyles();
  const styles = useStyles();
  return (
    <FluentProvider theme={isDark ? webDarkTheme : webLightTheme} lang={language} className={styles.provider}>
      <WordingProvider language={language}>
        <PaneContent deeds={deeds} loadDataView={loadDataView} mailbox={mailbox} />
        <Footer version={version} onLanguage={onLanguage} />
      </WordingProvider>
    </FluentProvider>
  );
}

function PaneContent(props: Pick<PaneProps, "deeds" | "loadDataView" | "mailbox">): ReactNode {
  const { deeds, loadDataView, mailbox } = props;
  const styles = useStyles();
  const { t } = useWording();
  const pane = usePane(deeds, mailbox);
  const [tab, setTab] = useState<PaneTab>("overview");
  // once seen, the part stays: a deed goes on while the user looks elsewhere
  const [isDataSeen, setDataSeen] = useState(false);
  const [endedDeeds, setEndedDeeds] = useState(0);
  const { reading, conflicts, problem } = pane;
  const hasStarterWorkbook = reading !== null && reading !== "unread";
  const isCreating = pane.step !== null;
  const create = (): void => {
    setTab("overview");
    pane.create();
  };
  return (
    <main className={styles.main}>
      <PaneTabs
        tab={tab}
        onTab={(chosen) => {
          setTab(chosen);
          if (chosen === "data") setDataSeen(true);
        }}
      />
      <InterruptedDeed deeds={deeds} endedDeeds={endedDeeds} />
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
      <div {...panelProps("overview")} hidden={tab !== "overview"} className={styles.panel}>
        {reading === "unread" && problem === null ? <Spinner size="small" label={t("loading")} /> : null}
        {reading === null || isCreating ? <FirstRun step={pane.step} onCreate={create} /> : null}
        {hasStarterWorkbook && !isCreating ? <MainView pane={pane} reading={reading} /> : null}
      </div>
      <div {...panelProps("data")} hidden={tab !== "data"} className={styles.panel}>
        {isDataSeen ? (
          <LazyDataView
            load={loadDataView}
            hasStarterWorkbook={hasStarterWorkbook}
            onCreate={create}
            onDeedEnd={() => {
              setEndedDeeds((before) => before + 1);
            }}
          />
        ) : null}
      </div>
    </main>
  );
}
