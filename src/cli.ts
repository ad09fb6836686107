#!/usr/bin/env node
/** `npx akkoord check <file> …`: checks configurations, for continuous integration. */
import { readFileSync } from 'node:fs';
import { runCli } from './check/run-cli.ts';

process.exitCode = runCli(process.argv.slice(2), {
  readFile: (path) => readFileSync(path, 'utf8'),
  print: (line) => console.log(line),
  printError: (line) => console.error(line),
});
