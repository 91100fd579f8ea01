import { date, eachYear } from "../definition/parameter";

/** The day an inhabitant moved in. */
export const flyttedato = eachYear(
  date("flyttedato", {
    help: {
      nb: "Dagen innbyggeren flytter inn, en dato fra 1950 til 2199.",
      nn: "Dagen innbyggjaren flyttar inn, ein dato frå 1950 til 2199.",
      en: "The day the inhabitant moves in, a date from 1950 to 2199.",
    },
  }),
);
