#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { f as findImportProblems } from './chunks/check-import.js';
import { f as findConfigProblems } from './chunks/check-config.js';
import { a as describeProblem, r as resolveConfig } from './chunks/resolve-config.js';
import { presets } from './services/presets.js';
import { i as isObject } from './chunks/validate.js';
import './chunks/decision.js';
import './services/embeds.js';
import './services/preset-providers.js';
import './services/google-analytics.js';
import './services/meta-pixel.js';

const BLOCK = /<script\b[^>]*\bdata-akkoord-config\b[^>]*>(.*?)<\/script\s*>/is;
const CONTROLLER = /<script\b[^>]*\bdata-controller\s*=\s*["']?([^"'>]+)/i;
const COMMENTS = /<!--.*?-->/gs;
function readConfigFile(text) {
  if (!text.trimStart().startsWith("<")) return JSON.parse(text);
  const html = text.replace(COMMENTS, "");
  const block = BLOCK.exec(html)?.[1];
  if (block === void 0) throw new Error('the page has no <script type="application/json" data-akkoord-config>');
  const config = JSON.parse(block);
  const name = CONTROLLER.exec(html)?.[1];
  if (!name || !isObject(config)) return config;
  const { controller = {} } = config;
  return isObject(controller) ? { ...config, controller: { name, ...controller } } : config;
}

const OK = 0;
const HAS_ERRORS = 1;
const WRONG_USAGE = 2;
const HELP = `Usage: akkoord check <file> [<file> \u2026]

Checks configurations of Akkoord. A file is JSON, or a page (HTML) with
<script type="application/json" data-akkoord-config> in it.

Exit code: 0 without errors (there may be warnings), 1 with errors,
2 for wrong usage or a file that cannot be read.`;
function runCli(args, { readFile, print, printError }) {
  const [command, ...files] = args;
  if (args.includes("--help") || args.includes("-h")) {
    print(HELP);
    return OK;
  }
  if (command !== "check" || files.length === 0) {
    printError(HELP);
    return WRONG_USAGE;
  }
  return Math.max(...files.map(checkFile));
  function checkFile(path) {
    let input;
    try {
      input = readConfigFile(readFile(path));
    } catch (error) {
      printError(`${path}: cannot be read: ${error instanceof Error ? error.message : error}.`);
      return WRONG_USAGE;
    }
    const problems = findAllProblems(input);
    for (const problem of problems) print(`${path}: ${problem.severity}: ${describeProblem(problem)}`);
    const errors = problems.filter(({ severity }) => severity === "error").length;
    print(`${path}: ${count(errors, "error")}, ${count(problems.length - errors, "warning")}`);
    return errors > 0 ? HAS_ERRORS : OK;
  }
}
function findAllProblems(input) {
  const problems = findConfigProblems(input, presets);
  if (problems.some(({ severity }) => severity === "error")) return problems;
  return [...problems, ...findImportProblems(resolveConfig(input, {}))];
}
function count(amount, noun) {
  return `${amount} ${noun}${amount === 1 ? "" : "s"}`;
}

process.exitCode = runCli(process.argv.slice(2), {
  readFile: (path) => readFileSync(path, "utf8"),
  print: (line) => console.log(line),
  printError: (line) => console.error(line)
});
