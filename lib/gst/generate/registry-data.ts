/** The registry as native/registry.cc describes it: plain data, sorted by name. */

import type { Fraction } from '../caps.js';
import type { PadTemplateData, PropertyData } from '../native.js';

export interface RegistryData {
  /** GStreamer's version, such as "1.22.0". */
  version: string;
  plugins: PluginData[];
  factories: FactoryData[];
  /** Classes and interfaces: those of the factories, their ancestors, and all that these mention. */
  types: ClassData[];
  enums: EnumData[];
}

export interface PluginData {
  name: string;
  description: string;
  version: string;
  /** Source module, such as "gst-plugins-ugly". */
  source: string;
  package: string;
  origin: string;
  license: string;
}

export interface FactoryData {
  name: string;
  plugin: string | null;
  longname: string | null;
  klass: string | null;
  description: string | null;
  rank: number;
  /** GType of its elements; absent where `skipped` says why it could not be looked into. */
  type?: string;
  skipped?: string;
  padTemplates: TemplateData[];
}

export interface TemplateData extends PadTemplateData {
  padType: string;
  /** GStreamer's notation of the caps. */
  capsText: string;
}

export interface ClassData {
  name: string;
  parent: string | null;
  isInterface: boolean;
  isAbstract: boolean;
  /** Interfaces that its parent does not implement. */
  interfaces: string[];
  /** Its own properties and signals, without those of its parent. */
  properties: SpecData[];
  signals: SignalData[];
}

/** A GType, and the kind of its values ("none": a signal without a result). */
export interface TypeData {
  type: string;
  kind: PropertyData['kind'] | 'none';
}

export interface SpecData extends PropertyData {
  default?: boolean | number | bigint | string | null | string[] | Fraction;
  deprecated: boolean;
  /** What the members of an array are. */
  element?: SpecData;
}

export interface SignalData {
  name: string;
  action: boolean;
  deprecated: boolean;
  returns: TypeData;
  parameters: TypeData[];
}

export interface EnumData {
  name: string;
  flags: boolean;
  values: { nick: string; name: string; value: number }[];
}
