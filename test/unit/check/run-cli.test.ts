import { expect, test } from 'vitest';
import { runCli } from '../../../src/check/run-cli.ts';

const controller = { name: 'Voorbeeld BV', privacyUrl: '/privacy' };
const pixel = { label: 'Pixel', purpose: 'Meten', provider: 'Voorbeeld BV' };
const page = (config: unknown, tag = '') =>
  `<!doctype html><!-- <script data-akkoord-config>nonsense</script> -->
  <SCRIPT type="application/json" data-akkoord-config>${JSON.stringify(config)}</SCRIPT><script src="/akkoord.js" ${tag}></script>`;

const files: Record<string, string> = {
  'good.json': JSON.stringify({ controller, import: ['klaro'] }),
  'odd.json': JSON.stringify({ controller, gcp: 'ignore' }),
  'bad.json': JSON.stringify({ cookie: { days: 800 }, guard: 1 }),
  'import.json': JSON.stringify({ controller, import: ['klaroo'] }),
  'broken.json': '{"revision": 1,}',
  'null.json': 'null',
  'good.html': page({ controller }),
  'bad.html': page({ controller, revision: 'x' }),
  'attribute.html': page({}, 'data-controller="Voorbeeld BV" data-privacy-url="/p"'),
  'attribute-and-address.html': page({ controller: { privacyUrl: '/p' } }, 'data-controller="Voorbeeld BV"'),
  'one.html': page({ controller, revision: 2, categories: { targeting: { services: { pixel } } } }),
  'same.html': page({ categories: { targeting: { services: { pixel } } }, revision: 2, controller, language: 'de' }),
  'other.html': page({ controller, revision: 3, categories: { targeting: { services: {} } }, cookie: { days: 90 } }),
  'empty.html': '<!doctype html><script src="/akkoord.js"></script>',
};

function run(...args: string[]) {
  const out: string[] = [];
  const err: string[] = [];
  const readFile = (path: string) => {
    const text = files[path];
    if (text === undefined) throw new Error('no such file');
    return text;
  };
  const code = runCli(args, { readFile, print: (line) => out.push(line), printError: (line) => err.push(line) });
  return { code, out, err };
}

test.each(['good.json', 'good.html', 'attribute.html', 'attribute-and-address.html'])('%s: nothing to say', (path) => {
  expect(run('check', path)).toEqual({ code: 0, out: [`${path}: 0 errors, 0 warnings`], err: [] });
});

test('warnings are said, and do not fail', () => {
  expect(run('check', 'odd.json')).toEqual({
    code: 0,
    out: [
      'odd.json: warning: gcp is "ignore". Unknown option. Check the spelling and the place.',
      'odd.json: 0 errors, 1 warning',
    ],
    err: [],
  });
});

test('all errors are said, each with path, value and remedy', () => {
  expect(run('check', 'bad.json')).toEqual({
    code: 1,
    out: [
      'bad.json: error: cookie.days is 800. Write a number up to 400, or "session".',
      'bad.json: error: guard is 1. Write true or false or "strict".',
      expect.stringContaining('bad.json: error: controller.name is missing.'),
      expect.stringContaining('bad.json: error: controller.privacyUrl is missing.'),
      'bad.json: 4 errors, 0 warnings',
    ],
    err: [],
  });
});

test.each([
  ['import.json', 'error: import[0] is "klaroo". Write one of'],
  ['null.json', 'error: config is null. Write an object'],
  ['bad.html', 'error: revision is "x". Write a whole number'],
])('%s: %s', (path, message) => {
  const { code, out } = run('check', path);
  expect(code).toBe(1);
  expect(out[0]).toContain(`${path}: ${message}`);
});

test.each([
  ['broken.json', 'JSON'],
  ['missing.json', 'no such file'],
  ['empty.html', 'the page has no <script type="application/json" data-akkoord-config>'],
])('%s cannot be read', (path, reason) => {
  const { code, out, err } = run('check', path);
  expect([code, out]).toEqual([2, []]);
  expect(err).toEqual([expect.stringContaining(`${path}: cannot be read: `)]);
  expect(err[0]).toContain(reason);
});

test('several files are all checked, and the worst counts', () => {
  expect(run('check', 'bad.json', 'good.json').code).toBe(1);
  const { code, out, err } = run('check', 'missing.json', 'bad.html', 'good.json');
  expect(code).toBe(2);
  expect(out).toContain('good.json: 0 errors, 0 warnings');
  expect(out).toContain('bad.html: 1 error, 0 warnings');
  expect(err).toHaveLength(1);
});

test('pages whose configurations differ are named, with the paths; their languages may differ', () => {
  expect(run('check', 'one.html', 'same.html', 'other.html')).toEqual({
    code: 0,
    out: [
      'one.html: 0 errors, 0 warnings',
      'same.html: 0 errors, 0 warnings',
      'other.html: 0 errors, 0 warnings',
      'other.html: warning: it differs from one.html in revision, categories.targeting.services.pixel, cookie. Give all pages of a site the same configuration, as in docs/configuration.md.',
    ],
    err: [],
  });
});

test.each([[[]], [['check']], [['chekc', 'good.json']]])('%j is wrong usage', (args) => {
  const { code, out, err } = run(...args);
  expect([code, out]).toEqual([2, []]);
  expect(err[0]).toContain('Usage: akkoord check');
});

test.each([[['--help']], [['check', '-h']]])('%j tells how it is used', (args) => {
  const { code, out } = run(...args);
  expect(code).toBe(0);
  expect(out[0]).toContain('Usage: akkoord check');
});
