#!/usr/bin/env node
// The command's door, committed as plain JavaScript: npm links it before anything is built, and it must say so.
import { existsSync } from 'node:fs';

/** Exit codes for an addon that does not load: 3 where the machine lacks something, 1 where we do. */
const LOAD_FAILURES = { GSTREAMER_MISSING: 3, NOT_BUILT: 1, UNLOADABLE: 1 };

const program = new URL('../dist/cli/main.js', import.meta.url);

if (!existsSync(program)) {
  process.stderr.write('gst-costream is not built yet. Run: npm start\n');
  process.exit(1);
}

try {
  const { main } = await import(program.href);
  await main(process.argv.slice(2));
} catch (error) {
  if (!(error.code in LOAD_FAILURES)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = LOAD_FAILURES[error.code];
}
