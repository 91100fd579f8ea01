import { makeStyles, Tab, TabList } from "@fluentui/react-components";
import type { ReactNode } from "react";

import { paneTabs, type PaneTab } from "./place";
import { useWording } from "./wording";

interface PaneTabsProps {
  readonly tab: PaneTab;
  readonly onTab: (tab: PaneTab) => void;
}

const useStyles = makeStyles({
  // the first label stands over the text below it
  tabs: { marginLeft: "-8px" },
  // four names side by side in the narrowest pane
  tab: { paddingLeft: "8px", paddingRight: "8px" },
});

/** The parts of the pane to choose among. */
export function PaneTabs({ tab, onTab }: PaneTabsProps): ReactNode {
  const styles = useStyles();
  const { t } = useWording();
  return (
    <TabList
      className={styles.tabs}
      aria-label={t("tabs.label")}
      selectedValue={tab}
      onTabSelect={(_, { value }) => {
        onTab(paneTabs.find((known) => known === value) ?? "scenario");
      }}
    >
      {paneTabs.map((known) => (
        <Tab key={known} id={tabId(known)} value={known} aria-controls={panelId(known)} className={styles.tab}>
          {t(`tabs.${known}`)}
        </Tab>
      ))}
    </TabList>
  );
}

interface TabPanelProps {
  readonly tab: PaneTab;
  readonly isShown: boolean;
  readonly children: ReactNode;
}

const usePanelStyles = makeStyles({
  panel: { display: "flex", flexDirection: "column", gap: "24px", "&[hidden]": { display: "none" } },
});

/** What belongs to a tab; it stays while another is shown. */
export function TabPanel({ tab, isShown, children }: TabPanelProps): ReactNode {
  const styles = usePanelStyles();
  return (
    <div id={panelId(tab)} role="tabpanel" aria-labelledby={tabId(tab)} hidden={!isShown} className={styles.panel}>
      {children}
    </div>
  );
}

function tabId(tab: PaneTab): string {
  return `tab-${tab}`;
}

function panelId(tab: PaneTab): string {
  return `panel-${tab}`;
}
