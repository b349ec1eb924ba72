/** Which Node headers the addon is compiled with; used from a clone and by the installed package. */
import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The headers that came with this very Node spare a download; npm's own nodedir setting goes first. */
export function headerOptions() {
  if (process.env.npm_config_nodedir) return [];
  const prefix = dirname(dirname(realpathSync(process.execPath)));
  const header = join(prefix, 'include', 'node', 'node_version.h');
  if (!existsSync(header)) return [];
  const text = readFileSync(header, 'utf8');
  const version = ['MAJOR', 'MINOR', 'PATCH'].map(part => new RegExp(`NODE_${part}_VERSION (\\d+)`).exec(text)?.[1]);
  return `v${version.join('.')}` === process.version ? [`--nodedir=${prefix}`] : [];
}
