import { useEffect, useState } from "react";

import type { Mailbox } from "../messages";
import type { PanePlace } from "./place";

/** Where in the pane one is: where one goes oneself, or the ribbon leads. Each time one is led, the place is a new object. */
export function usePlace(mailbox: Mailbox): readonly [PanePlace, (place: PanePlace) => void] {
  const [place, setPlace] = useState<PanePlace>(() => wantedIn(mailbox) ?? { tab: "scenario" });
  useEffect(
    () =>
      mailbox.subscribe(() => {
        const wanted = wantedIn(mailbox);
        if (wanted !== null) setPlace({ ...wanted });
      }),
    [mailbox],
  );
  return [place, setPlace];
}

function wantedIn(mailbox: Mailbox): PanePlace | null {
  const message = mailbox.read();
  return message?.kind === "show" ? message.place : null;
}
