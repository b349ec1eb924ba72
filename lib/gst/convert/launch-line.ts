/** Reads a gst-launch line: words as a shell gives them, then elements, links, caps and pads as GStreamer's parser does. */
import { GstError } from '../errors.js';

/** An element of the line, with its properties as they are written. */
export interface LineElement {
  readonly kind: 'element';
  readonly factory: string;
  /** What other places of the line name it by. */
  name: string | undefined;
  readonly properties: [key: string, value: string][];
}

/** `name.` or `name.pad`. */
export interface LineReference {
  readonly kind: 'reference';
  readonly name: string;
  readonly pad: string | undefined;
}

/** Caps between two links. */
export interface LineCaps {
  readonly kind: 'caps';
  readonly text: string;
}

export type LineLink = LineElement | LineReference | LineCaps;

/** A line: chains of what is linked, and options of gst-launch itself. */
export interface LaunchLine {
  readonly chains: LineLink[][];
  readonly options: string[];
  /** What was set on bins in parentheses: the links go to what is in them, so that nothing of the bin itself is left. */
  readonly binProperties: string[];
}

/** @throws GstError with code PARSE, naming the word that cannot be. */
export function readLaunchLine(line: string): LaunchLine {
  const words = shellWords(line);
  if (/(^|\/)gst-launch(-1\.0)?$/.test(words[0] ?? '')) words.shift();
  const options: string[] = [];
  while (words[0]?.startsWith('-')) options.push(words.shift()!);
  const reader = new Reader(words.flatMap(parentheses));
  return { chains: reader.read(), options, binProperties: reader.binProperties };
}

class Reader {
  private readonly words: readonly string[];
  private readonly chains: LineLink[][] = [];
  private position = 0;
  /** A `!` waits for what it leads to. */
  private linking = false;
  /** What properties that follow belong to. */
  private element: LineElement | undefined;
  readonly binProperties: string[] = [];
  private depth = 0;
  /** Nothing but properties came since the last opening parenthesis. */
  private opened = false;

  constructor(words: readonly string[]) {
    this.words = words;
  }

  read(): LineLink[][] {
    for (; this.position < this.words.length; this.position++) this.word(this.words[this.position]!);
    if (this.depth > 0) throw bad('a parenthesis is never closed');
    if (this.linking) throw bad('the line ends with a link that leads nowhere');
    if (this.chains.length === 0) throw bad('there is no element in it');
    return this.chains;
  }

  private word(word: string): void {
    const property = /^([\w-]+(?:::[\w-]+)*)=(.*)$/s.exec(word);
    const reference = /^([\w-]+)\.([\w%-]*)$/.exec(word);
    if (word === '!' || word === ':') this.link();
    else if (/^(?:[\w-]+\.)?\($/.test(word)) this.open();
    else if (word === ')') this.close();
    else if (property) this.property(property[1]!, property[2]!);
    else if (/^[\w.+-]+\/[\w.+-]+/.test(word)) this.caps();
    else if (reference) this.put({ kind: 'reference', name: reference[1]!, pad: reference[2] || undefined });
    else if (/^[\w-]+$/.test(word)) {
      const element: LineElement = { kind: 'element', factory: word, name: undefined, properties: [] };
      this.put(element);
      this.element = element;
    } else throw bad('that is no element, property, pad or caps', word);
  }

  private link(): void {
    if (this.linking || this.chains.length === 0) throw bad('a link stands between two elements', '!');
    this.linking = true;
  }

  /** GStreamer links the first and the last element inside, through ghost pads: without the bin, the same links. */
  private open(): void {
    this.depth++;
    this.opened = true;
    this.element = undefined;
  }

  private close(): void {
    if (this.depth-- === 0) throw bad('a parenthesis is closed that was never opened', ')');
    if (this.linking || this.opened) throw bad('there is nothing before the closing parenthesis', ')');
    this.element = undefined;
  }

  private property(key: string, value: string): void {
    if (this.opened) {
      this.binProperties.push(`${key}=${value}`);
      return;
    }
    if (!this.element || this.linking) throw bad('a property follows its element', `${key}=${value}`);
    if (key === 'name') this.element.name = value;
    else this.element.properties.push([key, unquoted(value)]);
  }

  /** Caps may be several words: "video/x-raw, width=640" without quotes. They end at the next link. */
  private caps(): void {
    if (!this.linking) throw bad('caps stand between two links', this.words[this.position]);
    const text: string[] = [];
    while (this.position < this.words.length && this.words[this.position] !== '!')
      text.push(this.words[this.position++]!);
    this.position--;
    this.put({ kind: 'caps', text: unquoted(text.join(' ')) });
  }

  private put(link: LineLink): void {
    if (this.linking) this.chains.at(-1)!.push(link);
    else this.chains.push([link]);
    this.linking = false;
    this.opened = false;
    this.element = undefined;
  }
}

/** `(videotestsrc` and `queue)` as two words each; parentheses inside caps and values belong to these. */
function parentheses(word: string): string[] {
  const opening = /^((?:[\w-]+\.)?\()([\w-].*)$/s.exec(word);
  if (opening) return [opening[1]!, ...parentheses(opening[2]!)];
  const closing = /^([^()]+)(\)+)$/s.exec(word);
  return closing ? [closing[1]!, ...closing[2]!] : [word];
}

/** Words as a POSIX shell splits them; variables and commands are not expanded. */
function shellWords(line: string): string[] {
  const words: string[] = [];
  let word: string | undefined;
  let quote = '';
  for (let index = 0; index < line.length; index++) {
    const character = line[index]!;
    if (quote === "'") {
      if (character === "'") quote = '';
      else word += character;
    } else if (character === '\\' && index + 1 < line.length) {
      const next = line[++index]!;
      // A backslash at a line's end joins the lines; between double quotes it guards but a few characters.
      if (next === '\n') continue;
      word = (word ?? '') + (quote === '"' && !'"\\$`'.includes(next) ? `\\${next}` : next);
    } else if (quote === '"') {
      if (character === '"') quote = '';
      else word += character;
    } else if (character === '"' || character === "'") {
      quote = character;
      word ??= '';
    } else if (/\s/.test(character)) {
      if (word !== undefined) words.push(word);
      word = undefined;
    } else word = (word ?? '') + character;
  }
  if (quote) throw bad(`a ${quote} is never closed`);
  if (word !== undefined) words.push(word);
  return words;
}

/** GStreamer's own quotes, which a value may have inside the shell's. */
function unquoted(value: string): string {
  const inner = /^"((?:[^"\\]|\\.)*)"$/s.exec(value)?.[1];
  return inner === undefined ? value : inner.replace(/\\(.)/gs, '$1');
}

function bad(why: string, word?: string): GstError {
  return new GstError('PARSE', `This is no gst-launch line: ${why}${word === undefined ? '' : ` ("${word}")`}.`);
}
