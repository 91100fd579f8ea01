import { makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";

import { nb } from "../../i18n/nb";
import { isKeyOf } from "../../i18n/texts";
import type { CellStory, Way } from "../../workbook/explain/cellStory";
import type { CellPlace } from "../../workbook/showCell";
import { CellLink } from "../data/CellLink";
import { Remark } from "../data/Remark";
import { useWording } from "../frame/wording";

interface UntoldProps {
  readonly story: CellStory;
  readonly onShow: (place: CellPlace) => void;
}

const useStyles = makeStyles({
  text: { margin: 0 },
  ways: { margin: 0, paddingLeft: "20px", display: "flex", flexDirection: "column", gap: "8px" },
});

/** Why there is nothing to explain in a cell, or what stands in the way, and what to do about it. */
export function Untold({ story, onShow }: UntoldProps): ReactNode {
  const styles = useStyles();
  const { t } = useWording();
  const { code } = story;
  return (
    <>
      {code === undefined ? null : <CodeRemark code={code} isToldBetter={isToldBetter(story)} />}
      {story.kind === "hindered" ? (
        <HindranceRemark story={story} onShow={onShow} />
      ) : story.kind === "dependent" ? (
        <Ways ways={story.ways} onShow={onShow} />
      ) : story.kind === "passedOn" ? (
        <Remark kind="error">
          {t("explain.passedOn", { code: code ?? "", count: story.through.length })}{" "}
          <Through places={story.through} onShow={onShow} />
        </Remark>
      ) : story.kind === "waiting" ? (
        <Remark kind="note">{t("explain.waiting", { name: story.name })}</Remark>
      ) : story.kind === "explained" || code !== undefined ? null : (
        <p className={styles.text}>{t(`explain.${story.kind}`)}</p>
      )}
    </>
  );
}

/** What Excel in Norwegian calls some errors. */
const norwegianCodes: Readonly<Record<string, string>> = {
  NAVN: "NAME",
  OVERFLYT: "SPILL",
  VERDI: "VALUE",
  IT: "NA",
  KALK: "CALC",
};

/** The function's own sentence, or the cell that the error comes from, says more than the code does. */
function isToldBetter(story: CellStory): boolean {
  if (story.kind !== "hindered") return story.kind === "passedOn";
  return story.hindrance.kind === "refused" || story.hindrance.kind === "inputError";
}

function CodeRemark({ code, isToldBetter }: { readonly code: string; readonly isToldBetter: boolean }): ReactNode {
  const { t } = useWording();
  const plain = code.replace(/[^A-Z0-9]/g, "");
  const key = norwegianCodes[plain] ?? plain;
  if (isToldBetter) return null;
  return (
    <Remark kind="error">
      {isKeyOf(nb.explain.codes, key) ? t(`explain.codes.${key}`) : t("explain.otherCode", { code })}
    </Remark>
  );
}

interface HindranceRemarkProps {
  readonly story: CellStory & { readonly kind: "hindered" };
  readonly onShow: (place: CellPlace) => void;
}

function HindranceRemark({ story: { name, hindrance, code }, onShow }: HindranceRemarkProps): ReactNode {
  const { t, language } = useWording();
  switch (hindrance.kind) {
    case "refused":
      // a formula may have foreseen that there is no answer, and show something else
      return (
        <Remark kind={code === undefined ? "note" : "error"}>
          {code === undefined ? t("explain.noAnswer", { name }) : null} {hindrance.sentence[language]}
        </Remark>
      );
    case "expression":
      return (
        <Remark kind="note">{t("explain.expression", { argument: hindrance.argument, text: hindrance.text })}</Remark>
      );
    case "wrapped":
      return <Remark kind="note">{t("explain.wrapped", { name })}</Remark>;
    case "notShown":
      return null;
    case "inputError":
      return (
        <Remark kind="error">
          {t("explain.inputError", { argument: hindrance.argument, code: hindrance.code })}{" "}
          <CellLink place={hindrance.place} onShow={onShow} />
        </Remark>
      );
  }
}

function Ways({
  ways,
  onShow,
}: {
  readonly ways: readonly Way[];
  readonly onShow: (place: CellPlace) => void;
}): ReactNode {
  const styles = useStyles();
  const { t } = useWording();
  return (
    <>
      <p className={styles.text}>{t("explain.dependent")}</p>
      <ul className={styles.ways}>
        {ways.map(({ through, name }, index) => (
          <li key={index}>
            <Through places={through} onShow={onShow} /> {name}
          </li>
        ))}
      </ul>
    </>
  );
}

interface ThroughProps {
  readonly places: readonly CellPlace[];
  readonly onShow: (place: CellPlace) => void;
}

/** Cells that rest on one another, the nearest first. */
function Through({ places, onShow }: ThroughProps): ReactNode {
  return places.map((place, step) => (
    <span key={step}>
      {step === 0 ? "" : " ← "}
      <CellLink place={place} onShow={onShow} />
    </span>
  ));
}
