/**
 * Every function, value and class member that `gst-costream/gst` exports names the C symbol behind it (`@see gst_…`), so that
 * whoever knows GStreamer, or looks for its documentation, finds the way. `npm run check:house` asks for it.
 */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';

/** What only JavaScript has. */
const MEMBERS = new Set(
  'close closed ref unref next return dropped seen released outstanding waiting arrived finished readable writable'.split(
    ' ',
  ),
);
/** What GStreamer has no counterpart for: this library's own. */
const OWN = new Set([
  'CrashError',
  'ClosedError',
  'GstError',
  'PacketRules.rewritten',
  'PacketRules.acted',
  'Pipeline.toLaunch',
  'RemotePipeline',
  'RemotePipeline.start',
  'RemotePipeline.pid',
  'RemotePipeline.element',
  'RemotePipeline.statistics',
  'RemotePipeline.toLaunch',
  'RemotePipeline.restart',
  'RemoteElement',
]);
/** Behind types alone, but what people hold in their hands. */
const BEHIND_TYPES = { './live.js': ['LiveObject', 'LiveElement', 'LivePad'] };

/** Public names without a C symbol: sentences. */
export function missingSymbols(root) {
  const folder = join(root, 'lib', 'gst');
  if (!existsSync(join(folder, 'index.ts'))) return [];
  const parse = path => ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true);
  const wanted = exportedValues(parse(join(folder, 'index.ts')));
  return Object.entries(wanted).flatMap(([module, names]) =>
    parse(join(folder, module.replace(/\.js$/, '.ts')))
      .statements.flatMap(declarations)
      .filter(({ name }) => names.includes(name))
      .flatMap(({ name, node }) => [{ name, node }, ...members(name, node)])
      .filter(({ name, node }) => !OWN.has(name) && !documented(node))
      .map(({ name }) => `lib/gst/${module.replace(/\.js$/, '.ts')}: ${name} names no C symbol (@see gst_…).`),
  );
}

/** C symbols that the sources name. */
export function namedSymbols(text) {
  return [...text.matchAll(/@see ((?:[gG][\w]+(?:, )?|prctl|RTPSession)+)/g)].flatMap(([, names]) => names.split(', '));
}

function exportedValues(index) {
  const found = { ...BEHIND_TYPES };
  for (const statement of index.statements) {
    if (!ts.isExportDeclaration(statement) || !statement.exportClause || !ts.isNamedExports(statement.exportClause))
      continue;
    const names = statement.exportClause.elements.map(({ name, propertyName }) => (propertyName ?? name).text);
    const module = statement.moduleSpecifier.text;
    found[module] = [...(found[module] ?? []), ...names];
  }
  return found;
}

/** Functions, values and classes; types say what they are. */
function declarations(node) {
  if (ts.isVariableStatement(node))
    return node.declarationList.declarations.map(({ name }) => ({ name: name.text, node }));
  return ts.isFunctionDeclaration(node) || ts.isClassDeclaration(node) ? [{ name: node.name.text, node }] : [];
}

function members(owner, node) {
  if (!ts.isClassDeclaration(node) || /Error$/.test(owner)) return [];
  return (
    node.members
      .filter(member => ts.isMethodDeclaration(member) || ts.isGetAccessorDeclaration(member))
      .filter(
        member => !(ts.getCombinedModifierFlags(member) & (ts.ModifierFlags.Private | ts.ModifierFlags.Protected)),
      )
      .filter(member => ts.isIdentifier(member.name) && !MEMBERS.has(member.name.text))
      // Of overloads the first is documented.
      .filter((member, index, all) => all.findIndex(other => other.name.text === member.name.text) === index)
      .map(member => ({ name: `${owner}.${member.name.text}`, node: member }))
  );
}

function documented(node) {
  const tags = ts.getJSDocTags(node).map(({ tagName }) => tagName.text);
  return tags.includes('see') || tags.includes('internal');
}

if (process.argv[1] === import.meta.filename) console.log(missingSymbols(dirname(import.meta.dirname)).join('\n'));
