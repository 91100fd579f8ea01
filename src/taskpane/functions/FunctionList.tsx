import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Field,
  Input,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { Search20Regular } from "@fluentui/react-icons";
import { useMemo, type ReactNode } from "react";

import { subjects } from "../../engine/catalogue";
import type { PublishedFunction } from "../../engine/definition/define";
import { useWording } from "../frame/wording";
import { FunctionItems } from "./FunctionItems";
import { searchFunctions, searchIndex } from "./searchFunctions";

interface FunctionListProps {
  readonly query: string;
  readonly onQuery: (query: string) => void;
  readonly onOpen: (published: PublishedFunction) => void;
}

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", gap: "12px" },
  none: { margin: 0 },
  count: { color: tokens.colorNeutralForeground2, "&:empty": { display: "none" } },
  header: { marginLeft: "-8px" },
  panel: { margin: 0, paddingBottom: "8px" },
});

/** All functions by subject, or those that a search finds, best first. */
export function FunctionList({ query, onQuery, onOpen }: FunctionListProps): ReactNode {
  const styles = useStyles();
  const { t, language } = useWording();
  const index = useMemo(() => searchIndex(subjects), []);
  const isSearching = query.trim() !== "";
  const found = isSearching ? searchFunctions(index, query) : [];
  return (
    <div className={styles.list}>
      <Field label={t("functions.search")} hint={t("functions.searchHint")}>
        <Input
          type="search"
          value={query}
          contentBefore={<Search20Regular aria-hidden />}
          onChange={(_, { value }) => {
            onQuery(value);
          }}
          onKeyDown={(event) => {
            if (event.key !== "Escape" || query === "") return;
            // the first press empties the search, the next leads back
            event.preventDefault();
            event.stopPropagation();
            onQuery("");
          }}
        />
      </Field>
      <div role="status" className={styles.count}>
        {!isSearching ? null : found.length === 0 ? (
          <p className={styles.none}>{t("functions.none", { query: query.trim() })}</p>
        ) : (
          t("functions.found", { count: found.length })
        )}
      </div>
      {isSearching ? (
        <FunctionItems functions={found} onOpen={onOpen} />
      ) : (
        <Accordion collapsible>
          {subjects.map(({ heading, functions }) => (
            <AccordionItem key={heading.nb} value={heading.nb}>
              <AccordionHeader as="h2" className={styles.header}>
                {heading[language]} ({functions.length})
              </AccordionHeader>
              <AccordionPanel className={styles.panel}>
                <FunctionItems functions={functions} onOpen={onOpen} />
              </AccordionPanel>
            </AccordionItem>
          ))}
        </Accordion>
      )}
    </div>
  );
}
