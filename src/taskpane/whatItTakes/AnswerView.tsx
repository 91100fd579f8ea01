import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

import { sentence } from "../../engine/definition/sentences";
import type { Outcome, Question } from "../../workbook/whatItTakes/answer";
import type { Plan } from "../../workbook/whatItTakes/plan";
import { useWording } from "../frame/wording";
import { obstacleSentence } from "../rules/useVerdict";
import { InsertAnswer, type InsertionDeeds } from "./InsertAnswer";
import { Steps } from "./Steps";
import { useAnswerSentence } from "./useAnswerSentence";

interface AnswerViewProps {
  readonly question: Question;
  readonly plan: Plan;
  readonly outcome: Outcome;
  readonly deeds: InsertionDeeds;
}

const useStyles = makeStyles({
  answer: {
    margin: 0,
    padding: "8px 12px",
    backgroundColor: tokens.colorNeutralBackground1,
    borderLeft: `4px solid ${tokens.colorBrandStroke1}`,
    fontVariantNumeric: "tabular-nums",
  },
});

/** The answer in words, how it came about, and the way into the sheet. */
export function AnswerView({ question, plan, outcome, deeds }: AnswerViewProps): ReactNode {
  const styles = useStyles();
  const wording = useWording();
  const answerSentence = useAnswerSentence(plan);
  const said = (): string => {
    switch (outcome.kind) {
      case "answer":
        return answerSentence(question, outcome);
      case "neverNeeded":
        return wording.t("whatItTakes.answers.neverNeeded", {
          measure: question.kind === "utsettelse" ? question.measure : "",
          year: outcome.lastYear,
        });
      case "noAnswer":
        return sentence(outcome.reason, wording.language);
      default:
        return obstacleSentence(outcome, wording);
    }
  };
  return (
    <>
      <p className={styles.answer} role="status">
        {said()}
      </p>
      {"steps" in outcome ? <Steps steps={outcome.steps} /> : null}
      {outcome.kind === "answer" ? (
        <InsertAnswer key={JSON.stringify(question)} answer={outcome} deeds={deeds} />
      ) : null}
    </>
  );
}
