import { use, useEffect, useLayoutEffect, useRef, useState, type ReactNode } from "react";

import type { PublishedFunction } from "../../engine/definition/define";
import { useWording } from "../frame/wording";
import { InnerStepContext } from "../more/innerStep";
import { FunctionForm, type FunctionDeeds } from "./FunctionForm";
import { FunctionList } from "./FunctionList";
import type { Typed } from "./useCall";
import { useNotation, type NotationReader } from "./useNotation";

interface FunctionsViewProps {
  readonly deeds: FunctionDeeds & NotationReader;
}

/** The function browser: a list to search in, and the function that is open. What was typed stays while one looks around. */
export function FunctionsView({ deeds }: FunctionsViewProps): ReactNode {
  const [query, setQuery] = useState("");
  const [opened, setOpened] = useState<PublishedFunction | null>(null);
  const [typed, setTyped] = useState<Readonly<Record<string, Typed>>>({});
  const notation = useNotation(deeds);
  const view = useRef<HTMLDivElement>(null);
  const before = useRef<PublishedFunction | null>(null);

  const { t } = useWording();
  const goInto = use(InnerStepContext);
  const back = t("functions.back");

  // before the keyboard moves, so that the next press already leads from where it is
  useLayoutEffect(() => {
    goInto(
      opened === null
        ? null
        : {
            back,
            goBack: () => {
              setOpened(null);
            },
          },
    );
  }, [goInto, opened, back]);

  useEffect(() => {
    // the arrow that was pressed leads further back now: the keyboard goes to the function one came from
    const was = before.current;
    before.current = opened;
    if (was !== null && opened === null)
      view.current?.querySelector<HTMLElement>(`[data-opens="${was.name}"]`)?.focus();
  }, [opened]);

  return (
    <div ref={view}>
      {opened === null ? (
        <FunctionList query={query} onQuery={setQuery} onOpen={setOpened} />
      ) : (
        <FunctionForm
          key={opened.name}
          published={opened}
          notation={notation}
          deeds={deeds}
          typed={typed[opened.name] ?? {}}
          onTyped={(next) => {
            setTyped({ ...typed, [opened.name]: next });
          }}
        />
      )}
    </div>
  );
}
