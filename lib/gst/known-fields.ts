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

/** Refuses anything but an array of these words; `where` as in "in types of messages()". @throws TypeError */
export function checkWords(value: unknown, words: readonly string[], where: string): void {
  if (!Array.isArray(value)) throw new TypeError(`Expected an array ${where} but received ${typeof value}.`);
  for (const word of value as unknown[]) checkWord(word, words, where);
}

/** Refuses anything but one of these words. @throws TypeError */
export function checkWord(word: unknown, words: readonly string[], where: string): void {
  if (words.includes(word as string)) return;
  const near = typeof word === 'string' ? likely(word, words) : undefined;
  const got = typeof word === 'string' ? `"${word}"` : typeof word;
  throw new TypeError(
    `Expected one of ${words.join(', ')} ${where} but received ${got}${near ? `; did you mean ${near}?` : '.'}`,
  );
}

/** Refuses what cannot be called where a signal is handled: thrown later, it would end the process. @throws TypeError */
export function checkHandler(handler: unknown, signal: string): void {
  if (typeof handler !== 'function')
    throw new TypeError(`Expected a function that handles "${signal}" but received ${typeof handler}.`);
}
