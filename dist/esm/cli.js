#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { f as findImportProblems } from './chunks/check-import.js';
import { f as findConfigProblems } from './chunks/check-config.js';
import { d as describeProblem, r as resolveConfig } from './chunks/resolve-config.js';
import { presets } from './services/presets.js';
import { b as isObject } from './chunks/freeze-data.js';
import './chunks/decision.js';
import './chunks/has-own.js';
import './chunks/google-consent-types.js';
import './chunks/own-data.js';
import './services/activecampaign.js';
import './services/adform.js';
import './services/brevo.js';
import './services/calendly.js';
import './services/cloudflare.js';
import './services/cloudflare-web-analytics.js';
import './services/contentsquare.js';
import './services/crisp.js';
import './services/criteo.js';
import './services/facebook.js';
import './services/google-ads.js';
import './services/google-analytics.js';
import './services/google-maps.js';
import './services/google-tag-manager.js';
import './services/hcaptcha.js';
import './services/hotjar.js';
import './services/hubspot.js';
import './services/instagram.js';
import './services/intercom.js';
import './services/klaviyo.js';
import './services/leadfeeder.js';
import './services/leadinfo.js';
import './services/linkedin-insight.js';
import './services/linkedin-posts.js';
import './services/mailchimp.js';
import './services/matomo.js';
import './services/matomo-cookieless.js';
import './services/meta-pixel.js';
import './services/microsoft-clarity.js';
import './services/microsoft-uet.js';
import './services/mollie.js';
import './services/mouseflow.js';
import './services/new-relic.js';
import './services/openstreetmap.js';
import './services/pinterest-tag.js';
import './services/piwik-pro.js';
import './services/plausible.js';
import './services/posthog.js';
import './services/recaptcha.js';
import './services/reddit-pixel.js';
import './services/sentry.js';
import './services/shopify.js';
import './services/smartsupp.js';
import './services/snap-pixel.js';
import './services/soundcloud.js';
import './services/spotify.js';
import './services/spotler.js';
import './services/stripe.js';
import './services/tawk-to.js';
import './services/tiktok-pixel.js';
import './services/tiktok-video.js';
import './services/trengo.js';
import './services/trustpilot.js';
import './services/turnstile.js';
import './services/typeform.js';
import './services/userlike.js';
import './services/vimeo.js';
import './services/vwo.js';
import './services/woocommerce-attribution.js';
import './services/wp-consent-api.js';
import './services/x-pixel.js';
import './services/x-posts.js';
import './services/youtube.js';
import './services/zendesk.js';

function compareConfigs(configs) {
  const [first, ...others] = configs;
  if (!first) return [];
  const [firstPath, firstConfig] = first;
  return others.flatMap(([path, config]) => {
    const paths = differences(firstConfig, config, "").filter((name) => name !== "language");
    if (paths.length === 0) return [];
    const message = `it differs from ${firstPath} in ${paths.join(", ")}. Give all pages of a site the same configuration, as in docs/configuration.md.`;
    return [[path, message]];
  });
}
function differences(a, b, path) {
  if (!isObject(a) || !isObject(b)) return JSON.stringify(a) === JSON.stringify(b) ? [] : [path];
  const names = /* @__PURE__ */ new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...names].flatMap((name) => differences(a[name], b[name], path ? `${path}.${name}` : name));
}

const BLOCK = /<script\b[^>]*\bdata-akkoord-config\b[^>]*>(.*?)<\/script\s*>/is;
const CONTROLLER = /<script\b[^>]*\bdata-controller\s*=\s*["']?([^"'>]+)/i;
const PRIVACY_URL = /<script\b[^>]*\bdata-privacy-url\s*=\s*["']?([^"'>]+)/i;
const COMMENTS = /<!--.*?-->/gs;
function readConfigFile(text) {
  if (!text.trimStart().startsWith("<")) return JSON.parse(text);
  const html = text.replace(COMMENTS, "");
  const block = BLOCK.exec(html)?.[1];
  if (block === void 0) throw new Error('the page has no <script type="application/json" data-akkoord-config>');
  const config = JSON.parse(block);
  if (!isObject(config)) return config;
  const { controller = {} } = config;
  const name = CONTROLLER.exec(html)?.[1];
  const privacyUrl = PRIVACY_URL.exec(html)?.[1];
  if (!isObject(controller) || !(name || privacyUrl)) return config;
  return { ...config, controller: { ...name && { name }, ...privacyUrl && { privacyUrl }, ...controller } };
}

const OK = 0;
const HAS_ERRORS = 1;
const WRONG_USAGE = 2;
const HELP = `Usage: akkoord check <file> [<file> \u2026]

Checks configurations of Akkoord. A file is JSON, or a page (HTML) with
<script type="application/json" data-akkoord-config> in it.

Of several files it also says where their configurations differ: all pages of
a site need the same; only their language may differ.

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
  const read = /* @__PURE__ */ new Map();
  const code = Math.max(...files.map(checkFile));
  for (const [path, difference] of compareConfigs(read)) print(`${path}: warning: ${difference}`);
  return code;
  function checkFile(path) {
    let input;
    try {
      input = readConfigFile(readFile(path));
    } catch (error) {
      printError(`${path}: cannot be read: ${error instanceof Error ? error.message : error}.`);
      return WRONG_USAGE;
    }
    read.set(path, input);
    const problems = findAllProblems(input);
    for (const problem of problems) print(`${path}: ${wordFor(problem)}: ${describeProblem(problem)}`);
    const errors = problems.filter((problem) => wordFor(problem) === "error").length;
    print(`${path}: ${count(errors, "error")}, ${count(problems.length - errors, "warning")}`);
    return errors > 0 ? HAS_ERRORS : OK;
  }
}
function findAllProblems(input) {
  const problems = findConfigProblems(input, presets);
  if (problems.some(({ severity }) => severity === "error")) return problems;
  return [...problems, ...findImportProblems(resolveConfig(input, {}))];
}
function wordFor({ severity }) {
  return severity === "warning" ? "warning" : "error";
}
function count(amount, noun) {
  return `${amount} ${noun}${amount === 1 ? "" : "s"}`;
}

process.exitCode = runCli(process.argv.slice(2), {
  readFile: (path) => readFileSync(path, "utf8"),
  print: (line) => console.log(line),
  printError: (line) => console.error(line)
});
