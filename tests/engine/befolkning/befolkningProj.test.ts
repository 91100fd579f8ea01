import { BEFOLKNING_PROJ, befolkningProj } from "../../../src/engine/befolkning/befolkningProj";
import { column, complaint, numbers } from "../call";

describe("BEFOLKNING.PROJ", () => {
  it("reaches the population of January 2024 from the growth the source gives", () => {
    expect(befolkningProj({ folketall: 41_613, vekst: [0.158] })[0]).toBeCloseTo(48_188, -1);
  });

  it("undoes a decline with the growth that answers it", () => {
    const [, back] = befolkningProj({ folketall: 48_188, vekst: [-0.2, 0.25] });
    expect(back).toBeCloseTo(48_188, 8);
  });

  it("follows the direction of the growth rates and rounds nobody", () => {
    expect(numbers(BEFOLKNING_PROJ.evaluate([105, column(0.1, 0)]))).toEqual([
      expect.closeTo(115.5, 9),
      expect.closeTo(115.5, 9),
    ]);
  });

  it("refuses a negative population and an antall that contradicts the rates", () => {
    expect(complaint(BEFOLKNING_PROJ, [-5, 0.1, 2])).toBe("folketall er −5. Skriv et tall som er minst 0.");
    expect(complaint(BEFOLKNING_PROJ, [5, column(0.1, 0.1), 3])).toBe(
      "antall er 3, men områdene har 2 år. Skriv 2, eller utelat argumentet.",
    );
  });
});
