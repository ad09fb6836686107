// Plugins of the build that are only about this library.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { minify } from '@swc/core';
import { minifyCss } from './styles/css-text.mjs';

/**
 * Runs a Node program beside the build. Why there is one: docs/decisions/038-two-rollups.md.
 *
 * @param name what messages call the program
 * @param command its file and arguments
 * @returns two plugins: the bundle with `start` starts it; the bundle with `end` waits for it, and fails if it failed
 */
export function beside(name, command) {
  let ended;
  return {
    start: {
      name: `start-${name}`,
      buildStart() {
        ended = once(spawn(process.execPath, command, { stdio: 'inherit' }), 'exit');
      },
    },
    end: {
      name: `end-${name}`,
      async writeBundle() {
        const [exitCode] = await ended;
        if (exitCode !== 0) this.error(`${name} failed; the reason stands above.`);
      },
    },
  };
}

/** Takes `research` (where each fact is from) out of the presets: docs/services.md shows it, and no page needs it. */
export const withoutResearch = {
  name: 'without-research',
  transform: (code, file) =>
    file.includes('/src/services/')
      ? { code: code.replace(/^ {2}research: \{\n.*?^ {2}\},\n/ms, ''), map: null }
      : null,
};

/** Makes a plugin transform each module once, and not once for each file that the module is in. */
export function onceForAllFiles(plugin) {
  const outcomes = new Map();
  return {
    ...plugin,
    transform(code, id) {
      const known = outcomes.get(id);
      if (known?.code === code) return known.outcome;
      const outcome = plugin.transform.call(this, code, id);
      outcomes.set(id, { code, outcome });
      return outcome;
    },
  };
}

/**
 * Lets the file of a preset (`services/…`) import its integration from `integrations/…` beside it, with the query of
 * its own address (`?v=3`), so that a page never mixes versions.
 */
export const besidePresets = {
  name: 'beside-presets',
  resolveDynamicImport: (path) => ({ id: path.replace('vendors/', '').replace('.ts', '.js'), external: true }),
  renderDynamicImport: () => ({ left: 'import(', right: '+import.meta.url.replace(/^[^?]*/,""))' }),
};

/**
 * Minifies each file, and puts these first lines (the licence) above it. SWC moves comments, so the lines are added
 * after it has run.
 * Why SWC: docs/decisions/037-swc-makes-the-files-small.md.
 */
export const minifiedUnder = (firstLines) => ({
  name: 'minified',
  async renderChunk(code, _chunk, { format }) {
    const { code: small } = await minify(code, {
      ecma: 2020,
      module: format === 'es',
      compress: { passes: 2, unsafe_arrows: true, pure_getters: true, keep_fargs: false },
      mangle: true,
      // In ASCII it does not matter which encoding a server names for the file.
      format: { ascii_only: true, comments: { regex: '^!' } },
    });
    return { code: `${firstLines}\n${small}\n`, map: null };
  },
});

/** Hashes for `<script integrity>` of all files, once all are written. */
export const integrity = {
  name: 'integrity',
  writeBundle: {
    // The plugins before this one may still wait for files that another program writes.
    sequential: true,
    handler() {
      const bytesOf = (file) => readFileSync(`dist/${file}`);
      const hashOf = (file) => createHash('sha384').update(bytesOf(file)).digest('base64');
      const inFolder = (folder) => readdirSync(`dist/${folder}`).map((file) => `${folder}/${file}`);
      const files = [...readdirSync('dist'), ...['locales', 'services', 'integrations'].flatMap(inFolder)];
      const scripts = files.filter((file) => file.endsWith('.js')).sort();
      const hashes = Object.fromEntries(scripts.map((file) => [file, `sha384-${hashOf(file)}`]));
      writeFileSync('dist/integrity.json', `${JSON.stringify(hashes, null, 2)}\n`);
    },
  },
};

/** Ready-made looks. `company.css` is meant to be read and copied, so it stays as it is written. */
export const themes = {
  name: 'themes',
  writeBundle() {
    mkdirSync('dist/themes');
    for (const file of readdirSync('styles/themes')) {
      const text = readFileSync(`styles/themes/${file}`, 'utf8');
      writeFileSync(`dist/themes/${file}`, file === 'company.css' ? text : `${minifyCss(text, file)}\n`);
    }
  },
};

/** The schema of the configuration, for editors. */
export const schema = {
  name: 'schema',
  writeBundle: () => copyFileSync('src/model/config/akkoord.schema.json', 'dist/akkoord.schema.json'),
};
