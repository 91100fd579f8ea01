import { Button, makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { Copy16Regular } from "@fluentui/react-icons";
import { useState, type ReactNode } from "react";

import type { CellStory } from "../../workbook/explain/cellStory";
import type { CellPlace } from "../../workbook/showCell";
import { Remark } from "../data/Remark";
import { HeardHeading } from "../frame/HeardHeading";
import { OnlyHeard } from "../frame/OnlyHeard";
import { useWording } from "../frame/wording";
import { describeProblem } from "../problem";
import { copyText } from "./copyText";
import { explanationText, placeText, sectionsOf } from "./sections";
import { SectionList } from "./SectionList";
import { Untold } from "./Untold";
import { useStory, type StoryDeeds } from "./useStory";

/** What *Forklar* asks of the workbook. */
export interface ExplainDeeds extends StoryDeeds {
  readonly showCell: (place: CellPlace) => Promise<void>;
}

/** What the pane tells *Forklar*. */
export interface ExplainViewProps {
  readonly isShown: boolean;
}

const useStyles = makeStyles({
  view: { display: "flex", flexDirection: "column", gap: "16px" },
  head: { display: "flex", flexDirection: "column", gap: "4px" },
  place: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  text: { margin: 0 },
  note: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  formula: {
    margin: 0,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
  copy: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "8px" },
});

interface ExplainProps extends ExplainViewProps {
  readonly deeds: ExplainDeeds;
  readonly version: string;
}

/** The tab *Forklar*: how the selected cell came to what it shows. It follows the selection, and never takes the keyboard. */
export function ExplainView({ deeds, version, isShown }: ExplainProps): ReactNode {
  const styles = useStyles();
  const { t } = useWording();
  const reading = useStory(deeds, isShown);
  const show = (place: CellPlace): void => void deeds.showCell(place);
  return (
    <div className={styles.view}>
      <HeardHeading>{t("tabs.explain")}</HeardHeading>
      {reading === null ? (
        <Spinner size="small" label={t("explain.reading")} />
      ) : "error" in reading ? (
        <Remark kind="error">{describeProblem(reading.error, t)}</Remark>
      ) : (
        <Story story={reading.story} version={version} onShow={show} />
      )}
    </div>
  );
}

interface StoryProps {
  readonly story: CellStory;
  readonly version: string;
  readonly onShow: (place: CellPlace) => void;
}

function Story({ story, version, onShow }: StoryProps): ReactNode {
  const styles = useStyles();
  const wording = useWording();
  const { t, language } = wording;
  const about = story.kind === "explained" ? story.call : "name" in story ? story : null;
  return (
    <>
      <OnlyHeard>
        <div role="status">{t("explain.about", { place: placeText(story.place) })}</div>
      </OnlyHeard>
      <div className={styles.head}>
        <h2 className={styles.place}>
          {placeText(story.place)}
          {about === null ? null : ` · ${about.name}`}
        </h2>
        {about === null ? null : <p className={styles.text}>{about.summary[language]}</p>}
        {story.formula === undefined ? null : <p className={styles.formula}>{story.formula}</p>}
        {story.filledFrom === undefined ? null : (
          <p className={styles.note}>{t("explain.filledFrom", { place: placeText(story.filledFrom) })}</p>
        )}
      </div>
      {story.kind === "explained" ? (
        <>
          {story.call.isWhole ? null : <Remark kind="note">{t("explain.notWhole", { name: story.call.name })}</Remark>}
          {sectionsOf(story.call, wording).map((section) => (
            <SectionList key={section.kind} section={section} onShow={onShow} />
          ))}
          <CopyButton key={placeText(story.place)} text={explanationText(story, version, wording)} version={version} />
        </>
      ) : (
        <Untold story={story} onShow={onShow} />
      )}
    </>
  );
}

function CopyButton({ text, version }: { readonly text: string; readonly version: string }): ReactNode {
  const styles = useStyles();
  const { t } = useWording();
  const [isCopied, setCopied] = useState(false);
  return (
    <div className={styles.copy}>
      <Button
        size="small"
        icon={<Copy16Regular />}
        onClick={() => {
          void copyText(text).then(() => {
            setCopied(true);
          });
        }}
      >
        {t("explain.copy")}
      </Button>
      <span role="status" className={styles.note}>
        {isCopied ? t("explain.copied") : ""}
      </span>
      <p className={styles.note}>{t("explain.version", { version })}</p>
    </div>
  );
}
