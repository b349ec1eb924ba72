/** Shapes of Redis replies (RESP2) that a channel reads. */
import type { Reply } from './connection.js';

/** XREAD: key -> entries, each an id and its fields. */
export function streams(reply: Reply): [key: string, entries: [id: string, fields: Map<string, string>][]][] {
  return list(reply).map(stream => {
    const [key, entries] = list(stream);
    return [
      String(key),
      list(entries).map(entry => {
        const [id, fields] = list(entry);
        return [String(id), pairs(fields)];
      }),
    ];
  });
}

export function list(reply: Reply | undefined): Reply[] {
  return Array.isArray(reply) ? reply : [];
}

export function pairs(reply: Reply | undefined): Map<string, string> {
  const words = list(reply);
  const map = new Map<string, string>();
  for (let index = 0; index + 1 < words.length; index += 2) map.set(String(words[index]), String(words[index + 1]));
  return map;
}

/** The sequence number of an entry's id. */
export function sequence(id: string): number {
  return Number(id.slice(0, id.indexOf('-')));
}

/** The end offset of an entry's id. */
export function offset(id: string): number {
  return Number(id.slice(id.indexOf('-') + 1));
}
