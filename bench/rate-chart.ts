/** What happened on a line over time, as an SVG file: its capacity and what went through it above, the queue below. */

export interface Sample {
  /** Seconds since the case began. */
  at: number;
  capacityKbps: number;
  carriedKbps: number;
  queueMs: number;
}

const [width, left, right] = [860, 56, 16];
const above = { top: 40, height: 240 };
const below = { top: 310, height: 110 };
const height = below.top + below.height + 40;

export function rateChart(title: string, samples: readonly Sample[]): string {
  const seconds = Math.max(1, samples.at(-1)?.at ?? 1);
  const most = Math.max(...samples.map(({ capacityKbps, carriedKbps }) => Math.max(capacityKbps, carriedKbps))) * 1.1;
  const longest = Math.max(120, ...samples.map(({ queueMs }) => queueMs));
  const x = (at: number) => left + (at / seconds) * (width - left - right);
  const row = (place: typeof above, full: number, of: (sample: Sample) => number) =>
    samples
      .map(sample => `${x(sample.at).toFixed(1)},${(place.top + place.height * (1 - of(sample) / full)).toFixed(1)}`)
      .join(' ');
  const grid = (place: typeof above, full: number, step: number, unit: string) =>
    Array.from({ length: Math.floor(full / step) + 1 }, (_, i) => {
      const y = place.top + place.height * (1 - (i * step) / full);
      return `<path d="M${left} ${y}H${width - right}" stroke="#ddd"/><text x="${left - 6}" y="${y + 4}" text-anchor="end">${i * step}${i === 0 ? unit : ''}</text>`;
    });
  const every = seconds > 60 ? 20 : seconds > 24 ? 5 : 2;
  return `${[
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="sans-serif" font-size="12">`,
    `<title>${title}</title>`,
    `<rect width="${width}" height="${height}" fill="#fff"/>`,
    `<text x="${left}" y="22" font-size="15">${title}</text>`,
    ...grid(above, most, most > 3000 ? 1000 : 500, ' kb/s'),
    ...grid(below, longest, longest > 200 ? 100 : 30, ' ms'),
    ...Array.from({ length: Math.floor(seconds / every) + 1 }, (_, i) => {
      const place = x(i * every);
      return `<text x="${place}" y="${height - 18}" text-anchor="middle">${i * every} s</text>`;
    }),
    `<polyline points="${row(above, most, ({ capacityKbps }) => capacityKbps)}" fill="none" stroke="#999" stroke-width="2"/>`,
    `<polyline points="${row(above, most, ({ carriedKbps }) => carriedKbps)}" fill="none" stroke="#1f6f8b" stroke-width="2"/>`,
    `<polyline points="${row(below, longest, ({ queueMs }) => queueMs)}" fill="none" stroke="#b5482a" stroke-width="1.5"/>`,
    `<text x="${width - right}" y="${above.top - 6}" text-anchor="end"><tspan fill="#999">capacity</tspan> <tspan fill="#1f6f8b">carried</tspan> <tspan fill="#b5482a">queue</tspan></text>`,
    '</svg>',
  ].join('\n')}\n`;
}
