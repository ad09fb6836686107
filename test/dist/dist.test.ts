import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { publint } from 'publint';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { budgets } from './budgets.ts';

const dist = (file: string) => readFileSync(join('dist', file));
const brotli = (data: Buffer) => brotliCompressSync(data, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
const filesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();

describe('the built files', () => {
  test.each(Object.entries(budgets))('%s is at most %i bytes', (file, most) => {
    expect(brotli(dist(file))).toBeLessThanOrEqual(most);
  });

  test('are those of the contract, and nothing of a framework is in them', () => {
    for (const file of Object.keys(budgets)) {
      expect(existsSync(join('dist', file))).toBe(true);
      expect(dist(file).toString()).not.toMatch(/__k\b|preact|_owner\b|js-cookie/i);
    }
  });

  test('the head script holds no interface', () => {
    const text = dist('akkoord.js').toString();
    for (const word of ['akkoord-banner', 'Alles weigeren', 'showModal', 'adoptedStyleSheets'])
      expect(text).not.toContain(word);
  });

  test('what checks a page’s colours is a file of its own', () => {
    expect(dist('akkoord.contrast.js').toString()).toContain('WCAG');
    for (const file of ['akkoord.ui.js', 'akkoord.preferences.js', 'akkoord.full.js'])
      expect(dist(file).toString()).not.toContain('WCAG');
    expect(dist('akkoord.full.js').toString()).not.toContain('akkoord.contrast');
    const [chunk = ''] = filesIn('dist/esm/chunks').filter((file) => file.startsWith('check-contrast'));
    for (const file of filesIn('dist/esm').filter((name) => !name.endsWith(chunk)))
      expect(dist(`esm/${file}`).toString()).not.toMatch(/WCAG|from '[^']*check-contrast/);
  });

  test('the ready looks are there, small, but for the token sheet, which is to be read', () => {
    expect(filesIn('dist/themes')).toEqual(filesIn('styles/themes'));
    expect(dist('themes/company.css').equals(readFileSync('styles/themes/company.css'))).toBe(true);
    for (const file of filesIn('dist/themes')) {
      expect(dist(`themes/${file}`).toString()).toMatch(/^\/\*!/);
      if (file !== 'company.css') expect(dist(`themes/${file}`).toString().trim().split('\n')).toHaveLength(2);
    }
  });

  test('integrity.json has the hash of each', () => {
    const hashes = JSON.parse(dist('integrity.json').toString());
    const locales = readdirSync('dist/locales').map((file) => `locales/${file}`);
    expect(Object.keys(hashes).sort()).toEqual([...Object.keys(budgets), ...locales].sort());
    for (const [file, hash] of Object.entries(hashes)) {
      expect(hash).toBe(`sha384-${createHash('sha384').update(dist(file)).digest('base64')}`);
    }
  });

  test('are what is committed: a clean build gives the same bytes', () => {
    const folder = mkdtempSync(join(tmpdir(), 'akkoord-'));
    try {
      for (const part of ['src', 'styles', 'package.json', 'rollup.config.mjs', 'tsconfig.json'])
        cpSync(part, join(folder, part), { recursive: true });
      symlinkSync(join(process.cwd(), 'node_modules'), join(folder, 'node_modules'));
      execFileSync(
        process.execPath,
        [join(process.cwd(), 'node_modules/rollup/dist/bin/rollup'), '-c', 'rollup.config.mjs', '--silent'],
        { cwd: folder },
      );
      expect(filesIn(join(folder, 'dist'))).toEqual(filesIn('dist'));
      for (const file of filesIn('dist'))
        expect([file, readFileSync(join(folder, 'dist', file)).equals(dist(file))]).toEqual([file, true]);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
    const changed = execFileSync('git', ['status', '--porcelain', '--', 'dist'], { encoding: 'utf8' });
    if (process.env.CI) expect(changed).toBe('');
  }, 600_000);
});

describe('the package, packed and installed in an empty project', () => {
  let project = '';
  const run = (code: string) =>
    execFileSync(process.execPath, ['--input-type=module', '-e', code], { cwd: project, encoding: 'utf8' }).trim();

  beforeAll(() => {
    project = mkdtempSync(join(tmpdir(), 'akkoord-'));
    const [packed] = JSON.parse(
      execFileSync('npm', ['pack', '--json', '--pack-destination', project], { encoding: 'utf8' }),
    );
    const home = join(project, 'node_modules/akkoord');
    mkdirSync(home, { recursive: true });
    execFileSync('tar', ['xzf', join(project, packed.filename), '--strip-components=1', '-C', home]);
    writeFileSync(join(project, 'package.json'), '{ "type": "module" }');
  });
  afterAll(() => rmSync(project, { recursive: true, force: true }));

  test('is put together as package managers and bundlers expect', async () => {
    const { messages } = await publint({ pkgDir: join(project, 'node_modules/akkoord'), strict: true, pack: false });
    expect(messages).toEqual([]);
  });

  test('needs no other package', () => {
    const { dependencies = {} } = JSON.parse(readFileSync(join(project, 'node_modules/akkoord/package.json'), 'utf8'));
    expect(dependencies).toEqual({});
  });

  test('can be imported where there is no page, and touches none', () => {
    const code = `
      for (const name of ['document', 'window', 'localStorage', 'navigator']) {
        Object.defineProperty(globalThis, name, { configurable: true, get() { throw new Error('touched ' + name) } });
      }
      const { init, ConfigError } = await import('akkoord');
      const { guardStorage } = await import('akkoord/guard');
      const { replayLoadEvents } = await import('akkoord/replay');
      const { importChoice } = await import('akkoord/import');
      const { keepReceipts } = await import('akkoord/receipts');
      for (const name of ['document', 'window']) delete globalThis[name];
      guardStorage();
      replayLoadEvents({ categories: { analytics: { services: { ga: { replayLoadEvents: true } } } } });
      const akkoord = init({ categories: { analytics: { services: { ga: {} } } } });
      keepReceipts(akkoord);
      importChoice({ import: ['klaro'] });
      let wrong = '';
      try { init({ cookie: { days: 999 } }) } catch (error) { wrong = error instanceof ConfigError && error.path }
      console.log(JSON.stringify([akkoord.has('necessary'), akkoord.has('ga'), akkoord.state.view, akkoord.receipt(), wrong]));`;
    expect(JSON.parse(run(code))).toEqual([true, false, 'none', null, 'cookie.days']);
  });

  test('every entry of "exports" is there', () => {
    const code = `
      const names = [];
      for (const entry of ['guard', 'replay', 'import', 'receipts', 'server', 'integrations/google-consent-mode', 'integrations/google-analytics', 'services/google-analytics', 'locales/nl', 'locales/en']) {
        names.push(...Object.keys(await import('akkoord/' + entry)));
      }
      console.log(names.join());`;
    expect(run(code)).toBe(
      'guardStorage,replayLoadEvents,importChoice,keepReceipts,ConfigError,declaration,declarationHtml,maxReceiptLength,parseReceipt,readConsent,renewConsent,googleConsentMode,googleAnalytics,googleAnalytics,banner,preferences,banner,preferences',
    );
  });

  test('its types stand by themselves, in a strict project', () => {
    writeFileSync(
      join(project, 'use.ts'),
      `import { init, type State } from 'akkoord';
       import { googleAnalytics } from 'akkoord/services/google-analytics';
       import { guardStorage } from 'akkoord/guard';
       import { replayLoadEvents } from 'akkoord/replay';
       import { importChoice } from 'akkoord/import';
       import { keepReceipts } from 'akkoord/receipts';
       import { readConsent } from 'akkoord/server';
       guardStorage();
       importChoice({ import: ['klaro', { from: 'onetrust', revision: 2 }] });
       readConsent(null, { categories: { analytics: {} } }).has('analytics');
       replayLoadEvents({ categories: { analytics: { services: { ga: { replayLoadEvents: true } } } } });
       const akkoord = init({ categories: { analytics: { services: { ga: googleAnalytics } } } });
       keepReceipts(akkoord);
       const yes: boolean = akkoord.has('ga');
       const leave: () => void = akkoord.subscribe((state: State) => void state.grants);
       document.addEventListener('akkoord:change', ({ detail }) => void detail.previous.grants);
       // @ts-expect-error: a typo
       akkoord.has('gaa');
       export { yes, leave };`,
    );
    writeFileSync(
      join(project, 'tsconfig.json'),
      JSON.stringify({
        compilerOptions: {
          module: 'nodenext',
          target: 'es2022',
          lib: ['es2022', 'dom'],
          strict: true,
          exactOptionalPropertyTypes: true,
          noUncheckedIndexedAccess: true,
          skipLibCheck: false,
          noEmit: true,
          types: [],
        },
        include: ['use.ts'],
      }),
    );
    const tsc = join(process.cwd(), 'node_modules/typescript/bin/tsc');
    expect(execFileSync(process.execPath, [tsc, '-p', project], { encoding: 'utf8' })).toBe('');
  });
});
