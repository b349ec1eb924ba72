/** Errors of the verbs: one human sentence with the fix, a stable `code`, and the exit code that the command line gives. */

/** Exit codes of `gst-costream`: 0 ended as asked, 1 could not start, 2 peer lost, 3 device or plugin missing, 4 wrong key, 130 Ctrl-C. */
export type ExitCode = 1 | 2 | 3 | 4;

/** Base of every error of the verbs: one sentence, a stable `code`, and the exit code of the command line. */
export class CostreamError extends Error {
  readonly code: string;
  readonly exitCode: ExitCode;
  constructor(code: string, exitCode: ExitCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = new.target.name;
    this.code = code;
    this.exitCode = exitCode;
  }
}

/** An option that cannot be: unknown name, spec word, size, or port. Exit code 1. */
export class UsageError extends CostreamError {
  constructor(message: string, options?: ErrorOptions) {
    super('USAGE', 1, message, options);
  }
}

/** Something that must be there before media flows: a port, a name, a file. Exit code 1. */
export class StartError extends CostreamError {
  constructor(
    code:
      | 'PORT_IN_USE'
      | 'UNRESOLVABLE'
      | 'BAD_ADDRESS'
      | 'FILE'
      | 'NO_PICTURE'
      | 'DECLINED'
      | 'COMMAND'
      | 'ROOM'
      | 'START',
    message: string,
    options?: ErrorOptions,
  ) {
    super(code, 1, message, options);
  }
}

/** The process of a session with `isolate: 'process'` died; `cause` has the libraries on its stack. Exit code 1. */
export class SessionCrashError extends CostreamError {
  /** Such as "SIGSEGV". */
  readonly signal: string | undefined;
  /** Name of the GStreamer element in whose code it was, where that is known. */
  readonly element: string | undefined;
  constructor(
    crash: Error & { signal?: string | undefined; element?: string | undefined; exitCode?: number | undefined },
  ) {
    const how = crash.signal ?? `exit code ${crash.exitCode}`;
    const where = crash.element ? ` in ${crash.element}` : '';
    super('CRASH', 1, `The session's process crashed (${how})${where}.`, { cause: crash });
    this.signal = crash.signal;
    this.element = crash.element;
  }
}

/** A camera, sound server, display, GStreamer plugin or kernel module that is not there or not to be had. Exit code 3. */
export class MissingError extends CostreamError {
  constructor(
    code: 'NO_DEVICE' | 'DEVICE_BUSY' | 'NO_PLUGIN' | 'NO_DISPLAY' | 'NO_SOUND_SERVER' | 'NO_MODULE',
    message: string,
    options?: ErrorOptions,
  ) {
    super(code, 3, message, options);
  }
}

/** The other side was never heard, or fell silent for longer than `peerTimeout`. Exit code 2. */
export class PeerLostError extends CostreamError {
  constructor(message: string, options?: ErrorOptions) {
    super('PEER_LOST', 2, message, options);
  }
}

/** The two ends' keys differ, or only one of them has one. Exit code 4. */
export class KeyError extends CostreamError {
  constructor(code: 'KEY_WRONG' | 'KEY_NEEDED' | 'PEER_UNKEYED', message: string, options?: ErrorOptions) {
    super(code, 4, message, options);
  }
}
