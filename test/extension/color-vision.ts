/** How far apart colours are to people who see all, no red, no green or no blue (Machado et al. 2009), in CIE 1976 ΔE. */
export function difference(a: string, b: string): number {
  return Math.min(...visions.map((vision) => distance(lab(seen(a, vision)), lab(seen(b, vision)))));
}

/** WCAG's contrast ratio. */
export function contrast(a: string, b: string): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light! + 0.05) / (dark! + 0.05);
}

type Triple = readonly [number, number, number];
type Matrix = readonly [Triple, Triple, Triple];

const visions: readonly Matrix[] = [
  [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
];

const xyz: Matrix = [
  [0.4124, 0.3576, 0.1805],
  [0.2126, 0.7152, 0.0722],
  [0.0193, 0.1192, 0.9505],
];

function seen(color: string, vision: Matrix): Triple {
  return map(times(vision, linear(color)), (value) => Math.min(1, Math.max(0, value)));
}

function lab(rgb: Triple): Triple {
  const [x, y, z] = times(xyz, rgb);
  const [fx, fy, fz] = map([x / 0.95047, y, z / 1.08883], (t) =>
    t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16 / 116,
  );
  return [116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz)];
}

function linear(color: string): Triple {
  const at = (index: number): number => parseInt(color.slice(index, index + 2), 16) / 255;
  return map([at(1), at(3), at(5)], (c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
}

function luminance(color: string): number {
  return times(xyz, linear(color))[1];
}

function distance(a: Triple, b: Triple): number {
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}

function times(matrix: Matrix, [x, y, z]: Triple): Triple {
  return map([0, 1, 2], (row) => matrix[row]![0] * x + matrix[row]![1] * y + matrix[row]![2] * z);
}

function map([a, b, c]: Triple, change: (value: number) => number): Triple {
  return [change(a), change(b), change(c)];
}
