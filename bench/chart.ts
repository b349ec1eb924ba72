/** A chart as an SVG file: the share of values within so many milliseconds, a curve a contender. */
import { quantile } from './figures.js';

interface Curve {
  name: string;
  values: readonly number[];
}

/** The curves' names stand on the right, where no curve runs through them. */
const [width, height, left, right, top, bottom] = [920, 420, 56, 300, 40, 44];
const colours = ['#b5482a', '#e0a08c', '#1f6f8b', '#8cc3d4', '#4d7c0f', '#b4cf7e', '#6b4fa0', '#bfb0dd'];
const shares = Array.from({ length: 101 }, (_, i) => i / 100);

const xml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** The next of 1, 2, 5, 10, … that divides `range` into at most eight steps. */
function gridStep(range: number): number {
  for (let power = 1; ; power *= 10) for (const step of [1, 2, 5]) if (range / (step * power) <= 8) return step * power;
}

/** Cumulative distributions over a common axis of milliseconds. */
export function distributionChart(title: string, curves: readonly Curve[]): string {
  const full = curves.filter(curve => curve.values.length > 0);
  const longest = Math.max(10, ...full.map(curve => quantile(curve.values, 0.99))) * 1.05;
  const x = (ms: number) => left + (Math.min(ms, longest) / longest) * (width - left - right);
  const y = (share: number) => top + (1 - share) * (height - top - bottom);
  const step = gridStep(longest);
  const marks = Array.from({ length: Math.floor(longest / step) + 1 }, (_, i) => i * step);
  const parts = [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="sans-serif" font-size="12">`,
    `<title>${xml(title)}</title>`,
    `<rect width="${width}" height="${height}" fill="#fff"/>`,
    `<text x="${left}" y="22" font-size="15">${xml(title)}</text>`,
    ...marks.map(
      ms =>
        `<path d="M${x(ms)} ${top}V${y(0)}" stroke="#ddd"/><text x="${x(ms)}" y="${y(0) + 16}" text-anchor="middle">${ms}</text>`,
    ),
    ...[0, 0.25, 0.5, 0.75, 1].map(
      share =>
        `<path d="M${left} ${y(share)}H${width - right}" stroke="#ddd"/><text x="${left - 6}" y="${y(share) + 4}" text-anchor="end">${share * 100} %</text>`,
    ),
    `<text x="${(left + width - right) / 2}" y="${height - 8}" text-anchor="middle">milliseconds from written to seen, from played to heard</text>`,
    ...full.map(({ name, values }, i) => {
      const points = shares.map(share => `${x(quantile(values, share)).toFixed(1)},${y(share).toFixed(1)}`).join(' ');
      const colour = colours[i % colours.length];
      return (
        `<polyline points="${points}" fill="none" stroke="${colour}" stroke-width="2"/>` +
        `<text x="${width - right + 12}" y="${top + 12 + 18 * i}" fill="${colour}">` +
        `${xml(name)} (p50 ${quantile(values, 0.5).toFixed(0)} ms)</text>`
      );
    }),
    '</svg>',
  ];
  return `${parts.join('\n')}\n`;
}
