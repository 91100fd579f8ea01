import type { RuleLine } from "../../workbook/rules/ruleLine";
import type { Obstacle } from "../../workbook/starterFigures";
import { useWording, type Wording } from "../frame/wording";
import { spans } from "./spans";

/** A verdict in words, and how it is to be seen. */
export interface VerdictWords {
  readonly tone: "met" | "broken" | "warning" | "unknown";
  readonly word: string;
  /** Why, when the figures do not say it. */
  readonly reason: string | undefined;
}

/** What a rule says, in the language of the pane. */
export function useVerdict({ key, verdict }: RuleLine): VerdictWords {
  const wording = useWording();
  const { t } = wording;
  switch (verdict.kind) {
    case "met":
      return {
        tone: "met",
        word: t(key === "robek" ? "rules.verdicts.covered" : "rules.verdicts.met"),
        reason: undefined,
      };
    case "broken": {
      const { from } = verdict;
      return {
        tone: "broken",
        word: key === "robek" ? t("rules.names.robek") : t("rules.verdicts.broken"),
        reason: from === undefined ? undefined : t("rules.reasons.broken", { year: from }),
      };
    }
    case "notAdoptable":
    case "merforbruk":
      return {
        tone: verdict.kind === "notAdoptable" ? "broken" : "warning",
        word: t(`rules.verdicts.${verdict.kind}`),
        reason: t(`rules.reasons.${verdict.kind}`, { years: spans(verdict.years) }),
      };
    case "calculating":
      return { tone: "unknown", word: t("rules.calculating"), reason: undefined };
    case "error":
    case "missing":
    case "unfilled":
      return {
        tone: "unknown",
        word: t(verdict.kind === "error" ? "rules.verdicts.error" : "rules.verdicts.unjudged"),
        reason: obstacleSentence(verdict, wording),
      };
  }
}

/** Why figures cannot be used, as a sentence. */
export function obstacleSentence(obstacle: Obstacle, { t, list }: Wording): string {
  switch (obstacle.kind) {
    case "unfilled":
      return t("rules.reasons.unfilled", { labels: list(obstacle.labels.map((label) => `«${label}»`)) });
    case "missing":
      return t("rules.reasons.missing");
    case "error":
      return t("rules.reasons.error", { code: obstacle.code });
    case "calculating":
      return t("rules.calculating");
  }
}
