/** Objects of options and rules: what is misspelt there would be silence, so it is refused. */
import { likely } from './names.js';

/**
 * Refuses anything but an object with none but these fields; `where` as in "for a seek".
 * @throws TypeError
 */
export function checkFields(value: unknown, names: readonly string[], where: string): void {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new TypeError(`Expected an object ${where} but received ${JSON.stringify(value) ?? typeof value}.`);
  const unknown = Object.keys(value).find(name => !names.includes(name));
  if (unknown === undefined) return;
  const near = likely(unknown, names);
  throw new TypeError(
    `Expected one of ${names.join(', ')} ${where} but received "${unknown}"${near ? `; did you mean ${near}?` : '.'}`,
  );
}
