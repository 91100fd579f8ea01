import {
  FluentProvider,
  makeStaticStyles,
  makeStyles,
  Spinner,
  tokens,
  webDarkTheme,
  webLightTheme,
} from "@fluentui/react-components";
import type { ReactNode } from "react";

import type { Language } from "../../i18n/texts";
import type { Mailbox } from "../messages";
import { describeProblem } from "../problem";
import { ConflictQuestion } from "../start/ConflictQuestion";
import { FirstRun } from "../start/FirstRun";
import { Footer } from "./Footer";
import { MainView } from "./MainView";
import { Notice } from "./Notice";
import { usePane, type PaneDeeds } from "./usePane";
import { useWording, WordingProvider } from "./wording";

interface PaneProps {
  readonly deeds: PaneDeeds;
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
  main: { flexGrow: 1, display: "flex", flexDirection: "column", gap: "24px", padding: "16px" },
});

/** The whole task pane in one language and one theme. */
export function Pane({ deeds, mailbox, version, isDark, language, onLanguage }: PaneProps): ReactNode {
  usePageStyles();
  const styles = useStyles();
  return (
    <FluentProvider theme={isDark ? webDarkTheme : webLightTheme} lang={language} className={styles.provider}>
      <WordingProvider language={language}>
        <PaneContent deeds={deeds} mailbox={mailbox} />
        <Footer version={version} onLanguage={onLanguage} />
      </WordingProvider>
    </FluentProvider>
  );
}

function PaneContent({ deeds, mailbox }: Pick<PaneProps, "deeds" | "mailbox">): ReactNode {
  const styles = useStyles();
  const { t } = useWording();
  const pane = usePane(deeds, mailbox);
  const { reading, conflicts, problem } = pane;
  const hasStarterWorkbook = reading !== null && reading !== "unread";
  const isCreating = pane.step !== null;
  return (
    <main className={styles.main}>
      {problem === null ? null : (
        <Notice
          intent="error"
          title={t.errors.title}
          actions={[
            { label: t.errors.retry, onClick: problem.retry },
            { label: t.errors.dismiss, onClick: pane.dismiss },
          ]}
        >
          {describeProblem(problem.error, t.errors)}
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
      {reading === "unread" && problem === null ? <Spinner size="small" label={t.loading} /> : null}
      {reading === null || isCreating ? (
        <FirstRun
          step={pane.step}
          onCreate={() => {
            pane.create();
          }}
        />
      ) : null}
      {hasStarterWorkbook && !isCreating ? <MainView pane={pane} reading={reading} /> : null}
    </main>
  );
}
