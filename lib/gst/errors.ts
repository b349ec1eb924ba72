/** What can go wrong with a pipeline: one error shape, a human sentence first, the facts as fields. */
import packages from './packages.js';

/** Base of every error that lib/gst throws. `code` is stable; the message is one sentence with the fix where there is one. */
export class GstError extends Error {
  readonly code: string;
  constructor(code: string, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = new.target.name;
    this.code = code;
  }
}

/**
 * No such element on this machine; `install` is the command that brings it, where one is known; else `likely` is the
 * installed one with nearly this name.
 * @see gst_element_factory_find
 */
export class MissingElementError extends GstError {
  readonly factory: string;
  readonly install: string | undefined;
  readonly likely: string | undefined;
  constructor(factory: string, origin?: string, likely?: string) {
    const install = packages.installCommand(factory);
    const fix = install
      ? `Install it with: ${install}`
      : likely
        ? `Did you mean ${likely}?`
        : `\`gst-inspect-1.0 ${factory}\` shows whether a plugin has it.`;
    super('MISSING_ELEMENT', `GStreamer has no element "${factory}" here${at(origin)}. ${fix}`);
    this.factory = factory;
    this.install = install;
    this.likely = install ? undefined : likely;
  }
}

/** A property that does not exist, cannot be written now, or does not take that value. @see g_object_set_property */
export class PropertyError extends GstError {
  readonly element: string;
  readonly property: string;
  constructor(element: string, property: string, message: string, origin?: string, options?: ErrorOptions) {
    super('BAD_PROPERTY', sentence(message, origin), options);
    this.element = element;
    this.property = property;
  }
}

/** Two pads that cannot meet. @see GstPadLinkReturn */
export class LinkError extends GstError {
  readonly src: string;
  readonly sink: string;
  readonly srcCaps: string | undefined;
  readonly sinkCaps: string | undefined;
  constructor(
    link: { src: string; sink: string; srcCaps?: string; sinkCaps?: string; reason: string },
    origin?: string,
    options?: ErrorOptions,
  ) {
    super('CANNOT_LINK', sentence(`Cannot link ${link.src} to ${link.sink}: ${link.reason}`, origin), options);
    this.src = link.src;
    this.sink = link.sink;
    this.srcCaps = link.srcCaps;
    this.sinkCaps = link.sinkCaps;
  }
}

/** A state that could not be reached; `cause` is the error that the failing element posted. @see GST_STATE_CHANGE_FAILURE */
export class StateChangeError extends GstError {
  readonly state: string;
  constructor(state: string, message: string, options?: ErrorOptions) {
    super('STATE_CHANGE', message, options);
    this.state = state;
  }
}

/** An error message from the bus: something failed while media flowed. @see GST_MESSAGE_ERROR */
export class StreamError extends GstError {
  /** The element's name, such as "udpsrc0", and its factory. */
  readonly element: string;
  readonly factory: string;
  /** GError domain ("gst-resource-error-quark") and code, and GStreamer's own debugging text. */
  readonly domain: string;
  readonly domainCode: number;
  readonly debug: string | undefined;
  constructor(facts: {
    element: string;
    factory: string;
    domain: string;
    domainCode: number;
    message: string;
    debug?: string | undefined;
  }) {
    super('STREAM', `${facts.element || 'pipeline'}: ${facts.message}`);
    this.element = facts.element;
    this.factory = facts.factory;
    this.domain = facts.domain;
    this.domainCode = facts.domainCode;
    this.debug = facts.debug;
  }
}

/** The process of a `RemotePipeline` died; `element` says in whose code, as far as the crash tells. */
export class CrashError extends GstError {
  /** What ended it, such as "SIGSEGV"; undefined where it exited, with `exitCode`. */
  readonly signal: string | undefined;
  readonly exitCode: number | undefined;
  /** Name and factory of the element. */
  readonly element: string | undefined;
  readonly factory: string | undefined;
  /** GStreamer names a streaming thread after the pad that it pushes from; the system cuts names to 15 characters. */
  readonly thread: string | undefined;
  /** Paths of the libraries on the thread's stack, the innermost first. */
  readonly libraries: readonly string[];
  constructor(facts: {
    signal?: string | undefined;
    exitCode?: number | undefined;
    element?: string | undefined;
    factory?: string | undefined;
    thread?: string | undefined;
    libraries?: readonly string[];
  }) {
    const how = facts.signal ?? `exit code ${facts.exitCode}`;
    const where = facts.element ? ` in ${facts.element}` : facts.factory ? ` in an element ${facts.factory}` : '';
    super('CRASH', `The process crashed (${how})${where}.`);
    this.signal = facts.signal;
    this.exitCode = facts.exitCode;
    this.element = facts.element;
    this.factory = facts.factory;
    this.thread = facts.thread;
    this.libraries = facts.libraries ?? [];
  }
}

/** Use after `close()`, or of a sample after its release. */
export class ClosedError extends GstError {
  constructor(what: string, why = 'is closed') {
    super('CLOSED', `This ${what} ${why}.`);
  }
}

/** With the line that made the element, and one mark at its end. */
function sentence(text: string, origin: string | undefined): string {
  return `${text}${at(origin)}`.replace(/(?<![.?!])$/, '.');
}

function at(origin: string | undefined): string {
  return origin ? ` (${origin})` : '';
}
