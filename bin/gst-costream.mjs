#!/usr/bin/env node
// The command's door, committed as plain JavaScript: npm links it before anything is built, and it must say so.
import { existsSync } from 'node:fs';

const program = new URL('../dist/cli/main.js', import.meta.url);

if (!existsSync(program)) {
  process.stderr.write('gst-costream is not built yet. Run: npm start\n');
  process.exit(1);
}

// Only a clone has sources to be newer.
if (existsSync(new URL('../tsconfig.build.json', import.meta.url))) {
  const { staleBuild } = await import('../scripts/stale-build.mjs');
  const sentence = staleBuild(new URL('..', import.meta.url));
  if (sentence) process.stderr.write(`gst-costream: ${sentence}\n`);
}

const { main } = await import(program.href);
await main(process.argv.slice(2));
