/** The generated index: the maps from factory and class names to their types. */
import { type Catalog, identifier } from './catalog.js';
import { factoryComment } from './doc-text.js';
import type { FactoryData } from './registry-data.js';

/** `register`: the module whose `Register` and `RegisterObjects` the maps augment; none when they stand for themselves. */
export function indexText(catalog: Catalog, header: string, register: string | undefined): string {
  const elements = catalog
    .stems()
    .flatMap(stem => catalog.factoriesOf(stem).map(factory => ({ factory, stem })))
    .sort((a, b) => (a.factory.name < b.factory.name ? -1 : 1))
    .map(({ factory, stem }) => entry(catalog, factory, stem));
  const objects = catalog
    .objects()
    .map(({ name }) => `  ${identifier(name)}: import('./${catalog.stemOf(name)}.js').${identifier(name)};\n`);
  const maps = `/** Every element by its factory name. */
export interface Elements {
${elements.join('')}}

/** What lives and is no element, by GType name. */
export interface Objects {
${objects.join('')}}
`;
  if (register === undefined) return `${header}\n${maps}`;
  return `${header}
import type {} from '${register}';

${maps}
declare module '${register}' {
  interface Register extends Elements {}
  interface RegisterObjects extends Objects {}
}
`;
}

function entry(catalog: Catalog, factory: FactoryData, stem: string): string {
  const key = identifier(factory.name) === factory.name ? factory.name : `'${factory.name}'`;
  const doc = factoryComment(factory, catalog.plugin(stem), '  ');
  return `${doc}  ${key}: import('./${stem}.js').${identifier(factory.name)};\n`;
}
