const codes = (...lists: readonly string[]): ReadonlySet<string> => new Set(lists.join(" ").split(" "));

// The codes that SSB's control programme accepts from a municipality in 2026 (0A and 0B).

/** Funksjoner of a municipality. */
export const kjenteFunksjoner = codes(
  "100 110 120 121 130 170 171 172 173 180",
  "201 202 211 213 215 221 222 223 231 232 233 234 241 242 243 244 251 252 253 256 257 258 261 265 273 275 276 281 283 285 290",
  "301 302 303 315 320 321 322 325 329 330 332 335 338 339 340 345 350 353 354 355 360 365 370 373 375 377 380 381 383 385 386 390 392 393",
  "691 692 693 694 696", // Oslo
  "800 840 841 850 860 870 880 899",
);

/** Arter of a municipality, and the two kinds of eiendomsskatt that were retired in 2025. */
export const kjenteArter = codes(
  "010 020 030 040 050 070 075 080 089 090 099",
  "100 105 110 114 115 120 130 140 150 160 165 170 180 181 182 183 184 185 190 195",
  "200 209 210 220 230 240 250 260 270 280 285 298 300 330 350 370 379 380 400 429 430 450 470 480",
  "500 501 509 510 511 512 520 521 522 529 530 540 550 570 589 590",
  "600 620 629 630 640 650 660 670 700 710 729 730 750 770 780 798",
  "800 810 830 850 870 871 872 873 874 875 876 877 878 879 880 890",
  "900 901 905 909 910 911 912 920 921 922 929 940 950 970 980 989 990",
);

/** Chapters of the balance sheet. */
export const kjenteKapitler = codes(
  "10 11 12 13 14 15 16 18 19 20 21 22 23 24 27 28 29 31 32 33 34 35 39 40 411 412 431 451 452 453 454 47",
  "51 53 55 56 580 581 5900 5970 5990 9100 9110 9200 9999",
);

/** Sektorer of the balance sheet. */
export const kjenteSektorer = codes("000 070 080 110 151 152 200 320 355 395 430 450 499 550 570 610 640 650 890 900");

/** Arter that belong to investering and are refused in drift. */
export const bareInvestering = codes("280 512 521 522 529 670 910 911 912 921 922 929 970");

/** Arter that belong to drift and are refused in investering. */
export const bareDrift = codes(
  "070 080 110 114 240 509 570 590 600 629 630 640 800 870 871 872 873 874 875 876 877 878 879 909 990",
);
