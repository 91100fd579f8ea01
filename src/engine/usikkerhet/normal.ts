import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";

const LOW_A = [
  3.3871328727963666, 133.14166789178438, 1971.5909503065514, 13731.693765509461, 45921.95393154987, 67265.7709270087,
  33430.575583588128, 2509.0809287301227,
];
const LOW_B = [
  42.313330701600911, 687.1870074920579, 5394.1960214247511, 21213.794301586596, 39307.89580009271, 28729.085735721943,
  5226.495278852854,
];
const MID_C = [
  1.42343711074968357, 4.6303378461565453, 5.7694972214606914, 3.6478483247632046, 1.2704582524523684,
  0.24178072517745061, 0.022723844989269185, 7.745450142783414e-4,
];
const MID_D = [
  2.05319162663775882, 1.6763848301838038, 0.6897673349851, 0.14810397642748007, 0.015198666563616457,
  5.4759380849953449e-4, 1.0507500716444168e-9,
];
const TAIL_E = [
  6.6579046435011038, 5.4637849111641144, 1.7848265399172913, 0.29656057182850489, 0.026532189526576123,
  0.0012426609473880784, 2.7115555687434876e-5, 2.0103343992922881e-7,
];
const TAIL_F = [
  0.59983220655588794, 0.13692988092273581, 0.014875361290850615, 7.868691311456133e-4, 1.8463183175100547e-5,
  1.4215117583164459e-7, 2.0442631033899397e-15,
];

/** The value of a polynomial with rising powers. */
function polynomial(coefficients: readonly number[], x: number): number {
  let sum = 0;
  for (let i = coefficients.length - 1; i >= 0; i--) sum = sum * x + (coefficients[i] as number);
  return sum;
}

const ratio = (above: readonly number[], below: readonly number[], x: number): number =>
  polynomial(above, x) / (1 + x * polynomial(below, x));

/** The inverse of the standard normal distribution (Wichura, AS 241, about 16 digits). */
export function inverseNormal(probability: number): number {
  const q = probability - 0.5;
  if (Math.abs(q) <= 0.425) return q * ratio(LOW_A, LOW_B, 0.180625 - q * q);
  const r = Math.sqrt(-Math.log(q < 0 ? probability : 1 - probability));
  const z = r <= 5 ? ratio(MID_C, MID_D, r - 1.6) : ratio(TAIL_E, TAIL_F, r - 5);
  return q < 0 ? -z : z;
}

const HALF = 2 ** 31;
const WHOLE = 2 ** 32;

/** A source of standard normals: the same seed gives the same numbers everywhere. */
export function normals(seed: number): () => number {
  const generator = xoroshiro128plus(seed);
  // the 32-bit integer, centred in its cell so that neither 0 nor 1 can occur
  return () => inverseNormal((generator.next() + HALF + 0.5) / WHOLE);
}
