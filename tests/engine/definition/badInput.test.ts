import { HANDLINGSREGEL_STATUS } from "../../../src/engine/baerekraft/handlingsregelStatus";
import { HANDLINGSREGEL_TABELL } from "../../../src/engine/baerekraft/handlingsregelTabell";
import { KOB_AVVIK } from "../../../src/engine/baerekraft/kobAvvik";
import { KOB_TABELL } from "../../../src/engine/baerekraft/kobTabell";
import type { PublishedFunction } from "../../../src/engine/definition/define";
import { DISPFOND_BUNN } from "../../../src/engine/fond/dispfondBunn";
import { DISPFOND_PROJ } from "../../../src/engine/fond/dispfondProj";
import { GJELD_GRAD } from "../../../src/engine/gjeld/gjeldGrad";
import { GJELD_PROJ } from "../../../src/engine/gjeld/gjeldProj";
import { PREMIEAVVIK_AMORT } from "../../../src/engine/pensjon/amortisering";
import { PREMIEAVVIK_PLAN } from "../../../src/engine/pensjon/premieavvikPlan";
import { SCENARIO_BANE } from "../../../src/engine/scenario/scenarioBane";
import { SCENARIO_VELG } from "../../../src/engine/scenario/scenarioVelg";
import { complaint, row } from "../call";

type BadInput = readonly [PublishedFunction, readonly unknown[], string, string, string];

const scenarios = [
  ["Scenario", "Linje", 2024],
  ["Sprinten", "Premiefond", -60],
];

const cases: readonly BadInput[] = [
  [
    KOB_AVVIK,
    ["GJELD", "mye", 4312],
    "beløp er «mye». Skriv et tall.",
    "beløp er «mye». Skriv eit tal.",
    "beløp is “mye”. Write a number.",
  ],
  [
    KOB_AVVIK,
    ["FOND", [[1, "", 3]], 100],
    "beløp nr. 2 er tom tekst. Skriv et tall.",
    "beløp nr. 2 er tom tekst. Skriv eit tal.",
    "beløp no. 2 is empty text. Write a number.",
  ],
  [
    KOB_AVVIK,
    ["FOND", true, 100],
    "beløp er «SANN». Skriv et tall.",
    "beløp er «SANN». Skriv eit tal.",
    "beløp is “TRUE”. Write a number.",
  ],
  [
    KOB_AVVIK,
    ["FOND", 1, null],
    "driftsinntekter mangler. Skriv et tall.",
    "driftsinntekter manglar. Skriv eit tal.",
    "driftsinntekter is missing. Write a number.",
  ],
  [
    KOB_AVVIK,
    ["FOND", 1, 0],
    "driftsinntekter er 0. Skriv et tall som er større enn 0.",
    "driftsinntekter er 0. Skriv eit tal som er større enn 0.",
    "driftsinntekter is 0. Write a number above 0.",
  ],
  [
    KOB_AVVIK,
    ["GEVINST", 1, 100],
    "indikator er «GEVINST». Velg RESULTAT, FOND eller GJELD.",
    "indikator er «GEVINST». Vel RESULTAT, FOND eller GJELD.",
    "indikator is “GEVINST”. Choose RESULTAT, FOND or GJELD.",
  ],
  [
    KOB_AVVIK,
    ["RESULTAT", 1, 100, 2],
    "mål er 200 %. Skriv for eksempel 2 % eller 0,02.",
    "mål er 200 %. Skriv til dømes 2 % eller 0,02.",
    "mål is 200%. Write for example 2% or 0.02.",
  ],
  [
    KOB_AVVIK,
    ["FOND", 1, 100, 0],
    "mål er 0 eller en tom celle. Skriv for eksempel 2 % eller 0,02, eller utelat argumentet.",
    "mål er 0 eller ei tom celle. Skriv til dømes 2 % eller 0,02, eller utelat argumentet.",
    "mål is 0 or an empty cell. Write for example 2% or 0.02, or leave the argument out.",
  ],
  [
    KOB_AVVIK,
    [
      "FOND",
      [
        [1, 2],
        [3, 4],
      ],
      100,
    ],
    "beløp går over både rader og kolonner. Velg én rad eller én kolonne.",
    "beløp går over både rader og kolonnar. Vel éi rad eller éin kolonne.",
    "beløp spans both rows and columns. Choose one row or one column.",
  ],
  [
    KOB_TABELL,
    [3, 9, -1, 100],
    "gjeld er −1. Skriv et tall som er minst 0.",
    "gjeld er −1. Skriv eit tal som er minst 0.",
    "gjeld is -1. Write a number of at least 0.",
  ],
  [
    KOB_TABELL,
    [row(1, 2), 9, 1, 100],
    "resultat er et område. Velg én celle.",
    "resultat er eit område. Vel éi celle.",
    "resultat is a range. Choose one cell.",
  ],
  [
    KOB_TABELL,
    [3, 9, 1, 100, "kanskje"],
    "overskrift er «kanskje». Skriv SANN eller USANN.",
    "overskrift er «kanskje». Skriv SANN eller USANN.",
    "overskrift is “kanskje”. Write TRUE or FALSE.",
  ],
  [
    HANDLINGSREGEL_STATUS,
    ["OVERSKUDD", 1, 100],
    "verdier har for få år. Velg minst 2 år.",
    "verdier har for få år. Vel minst 2 år.",
    "verdier has too few years. Choose at least 2 years.",
  ],
  [
    HANDLINGSREGEL_TABELL,
    [row(2025, 2026), row(1, 1), row(1, 1), row(1, 1), row(1, 1), null, 2025],
    "planperiode_fra går utenfor årene 2025–2026. Velg en planperiode innenfor disse årene.",
    "planperiode_fra går utanfor åra 2025–2026. Vel ein planperiode innanfor desse åra.",
    "planperiode_fra reaches outside the years 2025–2026. Choose a plan period within these years.",
  ],
  [
    HANDLINGSREGEL_TABELL,
    [row(2025, 2026), row(1, 1), row(1, 1), row(1, 1), row(1, 1), null, null, 2],
    "planperiode_fra mangler når planperiode_år er oppgitt. Skriv første år i planperioden.",
    "planperiode_fra manglar når planperiode_år er oppgitt. Skriv første år i planperioden.",
    "planperiode_fra is missing while planperiode_år is given. Write the first year of the plan period.",
  ],
  [
    DISPFOND_BUNN,
    [row(2025, 2027), row(1, 1), row(1, 1)],
    "år nr. 2 er 2027, men skulle vært 2026. Skriv årene i rekkefølge uten hopp.",
    "år nr. 2 er 2027, men skulle ha vore 2026. Skriv åra i rekkjefølgje utan hopp.",
    "år no. 2 is 2027, but should be 2026. Write the years in order without gaps.",
  ],
  [
    DISPFOND_BUNN,
    [[["i fjor", 2027]], row(1, 1), row(1, 1)],
    "år nr. 1 er «i fjor». Skriv et årstall fra 1900 til 2199, for eksempel 2026.",
    "år nr. 1 er «i fjor». Skriv eit årstal frå 1900 til 2199, til dømes 2026.",
    "år no. 1 is “i fjor”. Write a year from 1900 to 2199, for example 2026.",
  ],
  [
    DISPFOND_PROJ,
    [1e308, row(1e308)],
    "Svaret ble for stort til å regne med. Kontroller at beløpene er i samme enhet, og skriv mindre tall.",
    "Svaret vart for stort til å rekne med. Kontroller at beløpa er i same eining, og skriv mindre tal.",
    "The answer became too large to calculate. Check that the amounts share one unit, and write smaller numbers.",
  ],
  [
    GJELD_PROJ,
    [100, 5, 0.03],
    "antall mangler. Skriv antall år, eller velg et område med ett tall per år.",
    "antall manglar. Skriv talet på år, eller vel eit område med eitt tal per år.",
    "antall is missing. Write the number of years, or choose a range with one number per year.",
  ],
  [
    GJELD_PROJ,
    [100, 5, -0.03, 2],
    "avdragssats er −3 %. Skriv en prosent fra 0 % til 100 %.",
    "avdragssats er −3 %. Skriv ein prosent frå 0 % til 100 %.",
    "avdragssats is -3%. Write a percentage from 0% to 100%.",
  ],
  [
    GJELD_PROJ,
    [100, 5, 0.03, 101],
    "antall er 101. Skriv et tall som er høyst 100.",
    "antall er 101. Skriv eit tal som er høgst 100.",
    "antall is 101. Write a number of at most 100.",
  ],
  [
    GJELD_GRAD,
    [row(150, 150), 100, row(30, 151), 10],
    "selvkostgjeld nr. 2 er for stor mot gjeld. Skriv den delen av gjeld som gjelder selvkost.",
    "selvkostgjeld nr. 2 er for stor mot gjeld. Skriv den delen av gjeld som gjeld sjølvkost.",
    "selvkostgjeld no. 2 is too large against gjeld. Write the part of gjeld that is selvkost.",
  ],
  [
    PREMIEAVVIK_AMORT,
    [100, 7, 1.5],
    "år_nr er 1,5. Skriv et helt tall.",
    "år_nr er 1,5. Skriv eit heilt tal.",
    "år_nr is 1.5. Write a whole number.",
  ],
  [
    PREMIEAVVIK_PLAN,
    [row(100, 0), row(1, 3)],
    "amortiseringstid nr. 2 er «3». Velg 1, 7, 10 eller 15.",
    "amortiseringstid nr. 2 er «3». Vel 1, 7, 10 eller 15.",
    "amortiseringstid no. 2 is “3”. Choose 1, 7, 10 or 15.",
  ],
  [
    SCENARIO_BANE,
    [
      1,
      [
        [1, 2],
        [3, "x"],
      ],
    ],
    "tiltak rad 2, kolonne 2 er «x». Skriv et tall.",
    "tiltak rad 2, kolonne 2 er «x». Skriv eit tal.",
    "tiltak row 2, column 2 is “x”. Write a number.",
  ],
  [
    SCENARIO_BANE,
    [1, [[1, 2], [3]]],
    "tiltak har rader med ulik lengde. Velg et sammenhengende område.",
    "tiltak har rader med ulik lengd. Vel eit samanhengande område.",
    "tiltak has rows of different lengths. Choose one unbroken range.",
  ],
  [
    SCENARIO_VELG,
    ["Spurten", scenarios],
    "scenario er «Spurten». Velg Sprinten.",
    "scenario er «Spurten». Vel Sprinten.",
    "scenario is “Spurten”. Choose Sprinten.",
  ],
  [
    SCENARIO_VELG,
    [5, scenarios],
    "scenario er «5». Skriv tekst i anførselstegn, eller velg en celle med tekst.",
    "scenario er «5». Skriv tekst i hermeteikn, eller vel ei celle med tekst.",
    "scenario is “5”. Write text in quotation marks, or choose a cell with text.",
  ],
  [
    SCENARIO_VELG,
    ["Sprinten", [["Scenario", 2024]]],
    "tabell mangler kolonnen Linje. Velg hele tabellen med overskriftene Scenario, Linje og årene.",
    "tabell manglar kolonnen Linje. Vel heile tabellen med overskriftene Scenario, Linje og åra.",
    "tabell lacks the column Linje. Choose the whole table with the headers Scenario, Linje and the years.",
  ],
  [
    SCENARIO_VELG,
    ["Sprinten", [...scenarios, ["Sprinten", "Rente", "lav"]]],
    "tabell rad 3, kolonne 3 er «lav». Skriv et tall.",
    "tabell rad 3, kolonne 3 er «lav». Skriv eit tal.",
    "tabell row 3, column 3 is “lav”. Write a number.",
  ],
];

describe("bad input", () => {
  it.each(cases.map(([published, args, nb, nn, en]) => [nb, published, args, nn, en] as const))(
    "%s",
    (nb, published, args, nn, en) => {
      expect(complaint(published, args, "nb")).toBe(nb);
      expect(complaint(published, args, "nn")).toBe(nn);
      expect(complaint(published, args, "en")).toBe(en);
    },
  );
});
