import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { rollup } from 'rollup';
import { describe, expect, test } from 'vitest';
import { presetNames } from '../../src/services/preset-names.ts';
import { budgets } from './budgets.ts';
import { bundleOf, filesIn, modulesIn, readDist } from './built-files.ts';

const scripts = modulesIn('script')
  .map((name) => `${name}.js`)
  .sort();
const locales = modulesIn('locales').map((tag) => `locales/${tag}.js`);
/** What a configuration names: a preset, and what loads it. */
const presets = [
  ...presetNames.map((name) => `services/${name}.js`),
  ...modulesIn('integrations/vendors').map((name) => `integrations/${name}.js`),
];
const sizeOf = (file: string) =>
  brotliCompressSync(readFileSync(join('dist', file)), { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;

describe('the files for a script tag', () => {
  test('are those of src/script, and each has a budget', () => {
    const built = filesIn('dist').filter((file) => file.endsWith('.js') && !file.startsWith('esm/'));
    expect(built).toEqual([...scripts, ...locales, ...presets].sort());
    expect(Object.keys(budgets).sort()).toEqual(scripts);
  });

  test.each(Object.entries(budgets))('%s is at most %i bytes', (file, budget) => {
    expect(sizeOf(file)).toBeLessThanOrEqual(budget);
  });

  test.each([...scripts, ...locales, ...presets])('%s names the library, its version and its licence first', (file) => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
    expect(readDist(file).split('\n')[0]).toBe(`/*! Akkoord ${version} MIT */`);
  });

  test('import nothing that would have to be installed', () => {
    for (const file of scripts) {
      // Not the word in a text, as in `write "import": […]`.
      expect([file, readDist(file).match(/(?:^|[;}])import\s*(?:[\w{*][^'"();]*from\s*)?['"]|\brequire\(/g)]).toEqual([
        file,
        null,
      ]);
    }
  });

  test('the head script has the banner and the record in it, and no framework', () => {
    const code = readDist('akkoord.js');
    for (const text of ['::slotted(', 'Alles weigeren', 'Reject all', 'js-cookie'])
      expect(code.includes(text), text).toBe(true);
    for (const text of ['__html', 'Keuze opslaan', 'Save choice']) expect(code.includes(text), text).toBe(false);
  });

  test('only the check explains colours and configurations', () => {
    expect(readDist('akkoord.check.js')).toContain('WCAG');
    for (const file of scripts.filter((name) => name !== 'akkoord.check.js')) {
      expect([file, readDist(file).includes('WCAG')]).toEqual([file, false]);
    }
  });

  test('akkoord.full.js has both layers in it', () => {
    const code = readDist('akkoord.full.js');
    for (const text of ['::slotted(', 'Keuze opslaan', '__html', 'js-cookie']) {
      expect(code.includes(text), text).toBe(true);
    }
  });
});

describe('the npm entries', () => {
  test('load the second layer, and Preact with it, only when it is wanted', () => {
    const { code, packages } = bundleOf('index', { lazy: false });
    expect(packages).toEqual(['js-cookie']);
    expect(code.includes('createPreferences')).toBe(false);
    const withSecondLayer = bundleOf('index', { lazy: true });
    expect(withSecondLayer.packages).toContain('preact');
    expect(withSecondLayer.code.includes('createPreferences')).toBe(true);
  });

  test.each([
    ['no language beside those that are always there', '', '{}', 0],
    ['the language that was imported', "import * as de from 'akkoord/locales/de';", '{ locales: { de } }', 1],
    ['all languages, where all were asked for', "import { locales } from 'akkoord/locales';", '{ locales }', 31],
  ])('a bundle in one file has in it %s', async (_, imports, options, count) => {
    const entry = 'entry';
    const bundle = await rollup({
      input: entry,
      external: [/^preact/, 'js-cookie'],
      plugins: [
        {
          name: 'akkoord',
          resolveId: (id) =>
            id === entry
              ? id
              : id.startsWith('akkoord')
                ? resolve(`dist/esm${id.slice('akkoord'.length) || '/index'}.js`)
                : null,
          load: (id) => (id === entry ? `import { init } from 'akkoord'; ${imports} init({}, ${options});` : null),
        },
      ],
    });
    const { output } = await bundle.generate({ inlineDynamicImports: true });
    expect(output).toHaveLength(1);
    const title = /\btitle: /;
    const titles = modulesIn('locales').filter((tag) => {
      const own = title
        .exec(readDist(`esm/locales/${tag}.js`))
        ?.input.split('\n')
        .find((line) => title.test(line));
      return own !== undefined && output[0].code.includes(own.trim());
    });
    expect(titles.filter((tag) => tag !== 'nl' && tag !== 'en')).toHaveLength(count);
  });

  test('a bundler that splits its output loads each language by itself', () => {
    const { code } = bundleOf('locales', { lazy: false });
    expect(code).toMatch(/import\('[^']+'\)/);
    expect(code).not.toContain('Datenschutzerklärung');
  });

  test('akkoord/headless has no interface in it, not even for later', () => {
    const { code, packages } = bundleOf('headless', { lazy: true });
    expect(packages).toEqual(['js-cookie']);
    for (const text of ['akkoord-banner', 'akkoord-preferences', 'Alles weigeren', 'WCAG']) {
      expect(code).not.toContain(text);
    }
  });

  test('akkoord/server needs no package', () => {
    expect(bundleOf('server', { lazy: true }).packages).toEqual([]);
  });

  test('only development builds have the check in them', () => {
    expect(bundleOf('index', { lazy: true }).code).not.toContain('WCAG');
    expect(bundleOf('development', { lazy: true }).code).toContain('WCAG');
  });
});

describe('dist', () => {
  test('has the ready-made looks, minified but for the sheet that is to be read', () => {
    const sheets = filesIn('styles/themes');
    expect(filesIn('dist/themes')).toEqual(sheets);
    expect(readDist('themes/company.css')).toBe(readFileSync('styles/themes/company.css', 'utf8'));
    for (const file of sheets) {
      expect(readDist(`themes/${file}`)).toMatch(/^\/\*!/);
      if (file !== 'company.css') expect(readDist(`themes/${file}`).trim().split('\n')).toHaveLength(2);
    }
  });

  test('has the hash of each script and locale in integrity.json', () => {
    const hashes = JSON.parse(readDist('integrity.json'));
    const hashOf = (file: string) => createHash('sha384').update(readDist(file)).digest('base64');
    const expected = [...scripts, ...locales, ...presets].map((file) => [file, `sha384-${hashOf(file)}`]);
    expect(hashes).toEqual(Object.fromEntries(expected));
  });

  test('mentions neither Preact nor js-cookie in its type declarations', () => {
    const mention = /from ['"](preact|js-cookie)|import\(['"](preact|js-cookie)|<reference|\bJSX\./;
    for (const file of filesIn('dist/types')) {
      expect([file, readDist(`types/${file}`).match(mention)]).toEqual([file, null]);
    }
  });

  test('comes out of a clean build the same, byte for byte, and in CI as it is committed', () => {
    const folder = mkdtempSync(join(tmpdir(), 'akkoord-'));
    try {
      for (const part of [
        'src',
        'styles',
        'package.json',
        'rollup.config.mjs',
        'rollup.plugins.mjs',
        'tsconfig.json',
      ]) {
        cpSync(part, join(folder, part), { recursive: true });
      }
      symlinkSync(join(process.cwd(), 'node_modules'), join(folder, 'node_modules'));
      const rollup = join(process.cwd(), 'node_modules/rollup/dist/bin/rollup');
      execFileSync(process.execPath, [rollup, '-c', '--silent'], { cwd: folder });
      expect(filesIn(join(folder, 'dist'))).toEqual(filesIn('dist'));
      for (const file of filesIn('dist')) {
        const same = readFileSync(join(folder, 'dist', file)).equals(readFileSync(join('dist', file)));
        expect([file, same]).toEqual([file, true]);
      }
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
    const changes = execFileSync('git', ['status', '--porcelain', '--', 'dist'], { encoding: 'utf8' });
    if (process.env.CI) expect(changes).toBe('');
  });
});
