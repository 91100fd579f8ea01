import type { Text } from "../../engine/kernel/text";
import { bareDrift, bareInvestering } from "./codes";
import type { RecordControl } from "./control";
import type { KostraRecord } from "./record";

const isArt = (...arter: readonly string[]) => {
  const listed = new Set(arter);
  return ({ art }: KostraRecord) => listed.has(art);
};
const isTax = isArt("870", "871", "872", "873", "874", "875", "876", "877", "878", "879");
const isClosing = isArt("589", "980", "989");
const isOnlyInDrift = new Set(["800", "840", "850", "860"]);

/** «Art 870 føres bare på funksjon 800»: the art, where it stands and where it belongs. */
const artBelongsOn =
  (funksjon: string) =>
  (record: KostraRecord): Text => ({
    nb: `art ${record.art} står på funksjon ${record.funksjon}. Før den på funksjon ${funksjon}, og ta ut filen på nytt.`,
    nn: `art ${record.art} står på funksjon ${record.funksjon}. Før han på funksjon ${funksjon}, og ta ut fila på nytt.`,
    en: `art ${record.art} stands on funksjon ${record.funksjon}. Book it on funksjon ${funksjon} and make the file again.`,
  });

/** The controls of single lines, numbered as at SSB; amounts of 0 are let through, as there. */
export const recordControls: readonly RecordControl[] = [
  {
    control: "016",
    severity: "error",
    account: "balanse",
    isBroken: ({ funksjon, beloep }) => (funksjon === "5900" || funksjon === "5970") && beloep < 0,
    sentence: ({ funksjon }) => ({
      nb: `kapittel ${funksjon} er negativt. Der kan bare et merforbruk eller udekket beløp stå, og det skal være positivt.`,
      nn: `kapittel ${funksjon} er negativt. Der kan berre eit meirforbruk eller udekt beløp stå, og det skal vere positivt.`,
      en: `kapittel ${funksjon} is negative. Only a deficit can stand there, and it must be positive.`,
    }),
  },
  {
    control: "020",
    severity: "error",
    account: "drift",
    isBroken: ({ funksjon }) => funksjon === "841",
    sentence: ({ funksjon }) => ({
      nb: `funksjon ${funksjon} kan ikke stå i drift. Før beløpet i investering eller på en annen funksjon.`,
      nn: `funksjon ${funksjon} kan ikkje stå i drift. Før beløpet i investering eller på ein annan funksjon.`,
      en: `funksjon ${funksjon} cannot stand in operations. Book the amount in investment or on another funksjon.`,
    }),
  },
  {
    control: "025",
    severity: "error",
    account: "drift",
    isBroken: ({ art }) => bareInvestering.has(art),
    sentence: ({ art }) => ({
      nb: `art ${art} kan ikke stå i drift. Før beløpet i investering eller på en annen art.`,
      nn: `art ${art} kan ikkje stå i drift. Før beløpet i investering eller på ein annan art.`,
      en: `art ${art} cannot stand in operations. Book the amount in investment or on another art.`,
    }),
  },
  {
    control: "040",
    severity: "error",
    account: "investering",
    isBroken: ({ funksjon }) => isOnlyInDrift.has(funksjon),
    sentence: ({ funksjon }) => ({
      nb: `funksjon ${funksjon} kan ikke stå i investering. Før beløpet i drift eller på en annen funksjon.`,
      nn: `funksjon ${funksjon} kan ikkje stå i investering. Før beløpet i drift eller på ein annan funksjon.`,
      en: `funksjon ${funksjon} cannot stand in investment. Book the amount in operations or on another funksjon.`,
    }),
  },
  {
    control: "050",
    severity: "error",
    account: "investering",
    isBroken: ({ art }) => bareDrift.has(art),
    sentence: ({ art }) => ({
      nb: `art ${art} kan ikke stå i investering. Før beløpet i drift eller på en annen art.`,
      nn: `art ${art} kan ikkje stå i investering. Før beløpet i drift eller på ein annan art.`,
      en: `art ${art} cannot stand in investment. Book the amount in operations or on another art.`,
    }),
  },
  {
    control: "060",
    severity: "error",
    account: "investering",
    isBroken: ({ art, funksjon }) => art === "729" && funksjon !== "841",
    sentence: artBelongsOn("841"),
  },
  {
    control: "065",
    severity: "error",
    account: "bevilgning",
    isBroken: (record) => isClosing(record) !== (record.funksjon === "899"),
    sentence: ({ art, funksjon }) => ({
      nb: `art ${art} står på funksjon ${funksjon}. Artene 589, 980 og 989 hører til på funksjon 899, og ingen andre arter gjør det.`,
      nn: `art ${art} står på funksjon ${funksjon}. Artane 589, 980 og 989 høyrer til på funksjon 899, og ingen andre artar gjer det.`,
      en: `art ${art} stands on funksjon ${funksjon}. The arter 589, 980 and 989 belong on funksjon 899, and no other arter do.`,
    }),
  },
  {
    control: "070",
    severity: "error",
    account: "bevilgning",
    isBroken: ({ art, funksjon }) => art === "530" && funksjon !== "880",
    sentence: artBelongsOn("880"),
  },
  {
    control: "075",
    severity: "error",
    account: "drift",
    isBroken: (record) => isTax(record) && record.funksjon !== "800",
    sentence: artBelongsOn("800"),
  },
  {
    control: "080",
    severity: "error",
    account: "drift",
    isBroken: ({ art, funksjon }) => art === "800" && funksjon !== "840",
    sentence: artBelongsOn("840"),
  },
  {
    control: "081",
    severity: "warning",
    account: "bevilgning",
    isBroken: ({ art, funksjon }) => funksjon === "850" && !["450", "810", "850"].includes(art),
    sentence: ({ art }) => ({
      nb: `art ${art} er uvanlig på funksjon 850, der bare 450, 810 og 850 ventes. Se om den hører til et annet sted.`,
      nn: `art ${art} er uvanleg på funksjon 850, der berre 450, 810 og 850 er venta. Sjå om han høyrer til ein annan stad.`,
      en: `art ${art} is unusual on funksjon 850, where only 450, 810 and 850 are expected. See whether it belongs elsewhere.`,
    }),
  },
  {
    control: "H01",
    severity: "warning",
    account: "investering",
    isBroken: isArt("521", "911", "921"),
    sentence: ({ art }) => ({
      nb: `art ${art} (konserninternt) regnes som egne midler i § 5-5. Flytt beløpet i oppstillingen hvis det gjelder videreutlån.`,
      nn: `art ${art} (konserninternt) blir rekna som eigne middel i § 5-5. Flytt beløpet i oppstillinga om det gjeld vidareutlån.`,
      en: `art ${art} (within the group) counts as own funds in § 5-5. Move the amount in the statement if it concerns on-lending.`,
    }),
  },
];
