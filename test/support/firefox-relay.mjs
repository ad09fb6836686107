#!/usr/bin/env node
// Starts Firefox without its toolbar and relays its remote protocol, with two changes.
//
// The toolbar is a page that Firefox lays out and paints at each step of a navigation: an eighth of the time of a test.
//
// What makes Playwright lose the browser is left out.
// Playwright (1.64) forgets the frames of a page that another document replaces, and those that the page removes. Where
// Firefox then says that a document arrived in such a frame, which it does when both happen at once, Playwright reads a
// property of nothing and closes the connection: the test fails, whatever it is about.
//
// A visitor who is alone gets a tab. Playwright opens a window for each page, and a window of Firefox is a large program of
// its own. A second page gets a window as it asked, since a tab behind another is hidden.
//
// Playwright starts this file in Firefox's place, with Firefox's arguments, and reads the address to connect to from its output.
import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { WebSocket, WebSocketServer } from 'ws';
import { programs } from './programs.mjs';

/** Knows what is open in Firefox as Playwright knows it, from the messages that pass. */
export function makeRelayRules() {
  /** The identifier of each frame or page, and that of the frame it is in; `null` for a page. @type {Map<string, string | null>} */
  const parents = new Map();
  /** The pages of visitors, without the one that Firefox starts with. @type {Set<string>} */
  const pages = new Set();

  function forgetFramesIn(context) {
    for (const [frame, parent] of [...parents]) {
      if (parent !== context) continue;
      parents.delete(frame);
      forgetFramesIn(frame);
    }
  }

  return {
    /** @param {string} text a message from Playwright @returns {string} the message for Firefox */
    toFirefox(text) {
      if (pages.size > 0 || !text.includes('"browsingContext.create"')) return text;
      const message = JSON.parse(text);
      return JSON.stringify({ ...message, params: { ...message.params, type: 'tab' } });
    },

    /** @param {string} text a message from Firefox @returns {boolean} whether Playwright can take it */
    canPass(text) {
      if (!text.includes('"browsingContext.')) return true;
      const { method, params } = JSON.parse(text);
      switch (method) {
        case 'browsingContext.contextCreated':
          if (!params.parent && params.userContext !== 'default') pages.add(params.context);
          // Playwright does not take up a frame of a page or frame that it does not know.
          if (!params.parent || parents.has(params.parent)) parents.set(params.context, params.parent ?? null);
          return true;
        case 'browsingContext.contextDestroyed':
          pages.delete(params.context);
          forgetFramesIn(params.context);
          parents.delete(params.context);
          return true;
        case 'browsingContext.navigationCommitted':
          if (!parents.has(params.context)) return false;
          forgetFramesIn(params.context);
          return true;
        default:
          return true;
      }
    },
  };
}

/** Listens on a free port and connects whoever comes with Firefox's address. @returns {Promise<string>} the address */
function relay(firefoxAddress) {
  const server = new WebSocketServer({ host: '127.0.0.1', port: 0 });
  server.on('connection', (playwright, request) => {
    const firefox = new WebSocket(firefoxAddress + request.url, { perMessageDeflate: false, maxPayload: 2 ** 30 });
    const rules = makeRelayRules();
    const waiting = [];
    firefox.on('open', () => {
      for (const text of waiting.splice(0)) firefox.send(text);
    });
    playwright.on('message', (data) => {
      const text = rules.toFirefox(String(data));
      if (firefox.readyState === WebSocket.CONNECTING) waiting.push(text);
      else firefox.send(text);
    });
    firefox.on('message', (data) => {
      const text = String(data);
      if (rules.canPass(text)) playwright.send(text);
    });
    firefox.on('close', () => playwright.close());
    playwright.on('close', () => firefox.close());
    firefox.on('error', () => playwright.close());
    playwright.on('error', () => firefox.close());
  });
  return new Promise((resolve) => {
    server.on('listening', () => resolve(`ws://127.0.0.1:${server.address().port}`));
  });
}

/** Firefox reads this where `toolkit.legacyUserProfileCustomizations.stylesheets` is set. */
function hideToolbar(profile) {
  const folder = path.join(profile, 'chrome');
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'userChrome.css'), '#navigator-toolbox { display: none !important }');
}

function start() {
  const profileAt = process.argv.findIndex((argument) => /^--?profile$/.test(argument));
  const profile = process.argv[profileAt + 1];
  if (profileAt !== -1 && profile) hideToolbar(profile);
  const firefox = spawn(programs.firefox, process.argv.slice(2), { stdio: ['ignore', 'inherit', 'pipe'] });
  createInterface({ input: firefox.stderr }).on('line', async (line) => {
    const address = line.match(/WebDriver BiDi listening on (ws:\/\/.*)$/)?.[1];
    console.error(address ? line.replace(address, await relay(address)) : line);
  });
  firefox.on('error', (error) => {
    console.error(String(error));
    process.exit(1);
  });
  firefox.on('exit', (code) => process.exit(code ?? 1));
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => firefox.kill(signal));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) start();
