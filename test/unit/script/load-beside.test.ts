// @vitest-environment jsdom
import { afterEach, expect, test, vi } from 'vitest';
import { createLoadBeside } from '../../../src/script/page/load-beside.ts';
import { makeScript } from './make-script.ts';

/** A folder that does not exist, so that every import fails with an error that names its address. */
const siteUrl = 'file:///no/such/site/';

afterEach(() => document.head.replaceChildren());

/** The page stands in the folder of the site. */
function setBase(url: string): void {
  const base = document.createElement('base');
  base.href = url;
  document.head.prepend(base);
}

async function addressOf(attributes: Record<string, string>, file = 'x.js', afterwards = () => {}): Promise<string> {
  setBase(siteUrl);
  const load = createLoadBeside(makeScript(attributes));
  afterwards();
  const error: unknown = await load(file).catch((reason) => reason);
  const [, address] = /akkoord: (\S+) could not be loaded/.exec(String(error)) ?? [];
  return address?.replace(siteUrl, '') ?? `${error}`;
}

test.each([
  ['assets/akkoord.js', 'assets/x.js'],
  ['assets/akkoord.full.js', 'assets/x.js'],
  ['akkoord.js', 'x.js'],
  ['assets/akkoord.js?v=1/2', 'assets/x.js?v=1/2'],
  ['assets/akkoord.js?v=3#a/b', 'assets/x.js?v=3'],
])('beside the script %s the file is %s', async (src, address) => {
  expect(await addressOf({ src })).toBe(address);
});

test('a file in a folder keeps the query of the script', async () => {
  expect(await addressOf({ src: 'assets/akkoord.js?v=4' }, 'locales/x.js')).toBe('assets/locales/x.js?v=4');
});

test.each(['elders', 'elders/'])('data-base="%s" names the folder instead', async (base) => {
  expect(await addressOf({ src: 'assets/akkoord.js?v=5', 'data-base': base })).toBe('elders/x.js?v=5');
});

test.each([{ src: 'assets/akkoord.js?v=6' }, { src: 'assets/akkoord.js?v=7', 'data-base': 'elders' }])(
  'a base element that comes after the script %j does not move the files',
  async (attributes) => {
    const folder = 'data-base' in attributes ? 'elders' : 'assets';
    const moveBase = () => setBase(`${siteUrl}moved/`);
    expect(await addressOf(attributes, 'x.js', moveBase)).toMatch(new RegExp(`^${folder}/x\\.js`));
  },
);

test('a script that is not known does not keep the function from being made', async () => {
  await expect(createLoadBeside(null)('not-there.js')).rejects.toThrow('not-there.js');
});

test('the folder that the configuration names counts, as that of data-base does', async () => {
  setBase(siteUrl);
  const load = createLoadBeside(makeScript({ src: 'cache/all.js?v=8' }));
  load.useFolder('elders');
  await expect(load('x.js')).rejects.toThrow(
    `akkoord: ${siteUrl}elders/x.js?v=8 could not be loaded. Put it there, or`,
  );
});

test('a page that is opened as a file is told to use a server', async () => {
  vi.stubGlobal('location', { protocol: 'file:' });
  await expect(createLoadBeside(null)('not-there.js')).rejects.toThrow('opened as a file can load no modules');
  vi.unstubAllGlobals();
});
