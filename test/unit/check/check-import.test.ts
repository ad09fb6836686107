import { expect, test } from 'vitest';
import { checkImport, findImportProblems } from '../../../src/addons/import/model/check-import.ts';
import { tools } from '../../../src/addons/import/model/tools.ts';
import { ConfigError } from '../../../src/model/config/config-error.ts';
import { resolveConfig } from '../../../src/model/config/resolve-config.ts';
import type { ConfigInput } from '../../../src/model/types.ts';

const caught = (entries: unknown, more: ConfigInput = {}) => {
  try {
    checkImport(resolveConfig({ import: entries as never, ...more }, {}));
  } catch (error) {
    return error;
  }
  return null;
};

test('nothing, every tool by its name, and an entry with everything are right', () => {
  expect(caught(undefined)).toBeNull();
  expect(caught([])).toBeNull();
  expect(caught(Object.keys(tools))).toBeNull();
  const whole = {
    from: 'klaro',
    cookie: 'consent',
    map: { matomo: 'analytics', ads: ['pixel', 'targeting'] },
    revision: 3,
  };
  const categories = { analytics: {}, targeting: { services: { pixel: {} } } };
  expect(caught([whole], { categories })).toBeNull();
  // `necessary` need not be configured, and a name can be mapped to nothing.
  expect(caught([{ from: 'klaro', map: { sessie: 'necessary', chat: [] } }], { categories })).toBeNull();
});

test.each([
  ['klaro', 'import', 'list'],
  [['klaroo'], 'import[0]', 'Write one of cookieconsent, klaro'],
  [['klaro', { from: 'Cookiebot' }], 'import[1].from', 'cookiebot'],
  [['klaro', 'klaro'], 'import[1]', 'twice'],
  [[7], 'import[0]', '"from"'],
  [[null], 'import[0]', '"from"'],
  [[{}], 'import[0].from', 'Write one of'],
  [[{ from: 'constructor' }], 'import[0].from', 'Write one of'],
  [[{ from: 'klaro', cookie: 'a b' }], 'import[0].cookie', 'name of its cookie'],
  [[{ from: 'klaro', map: ['analytics'] }], 'import[0].map', 'object'],
  [
    [{ from: 'klaro', map: { matomo: 1 } }],
    'import[0].map.matomo',
    'Write one of necessary, functional, analytics, targeting',
  ],
  [[{ from: 'klaro', map: { stat: 'anaytics' } }], 'import[0].map.stat', 'analytics'],
  [[{ from: 'klaro', map: { ads: ['targeting', 'constructor'] } }], 'import[0].map.ads', 'targeting'],
  [[{ from: 'klaro', revision: '2' }], 'import[0].revision', 'whole number'],
])('%j is named, with what to write instead', (entries, path, remedy) => {
  const error = caught(entries);
  expect(error).toBeInstanceOf(ConfigError);
  expect(error).toMatchObject({ path, message: expect.stringContaining(remedy) });
});

test.each([
  [['klaro'], 'klaro'],
  [[{ from: 'klaro', cookie: 'akkoord' }], undefined],
  [['orejime'], 'orejime'],
  [['onetrust'], 'OptanonAlertBoxClosed'],
  [['complianz'], 'cmplz_choice'],
  [[{ from: 'complianz', cookie: 'ak' }], undefined],
])('%j would delete the cookie of our own named %s', (entries, name) => {
  const error = caught(entries, name === undefined ? {} : { cookie: { name } });
  expect(error).toBeInstanceOf(ConfigError);
  expect(error).toMatchObject({
    path: 'cookie.name',
    value: name ?? 'akkoord',
    message: expect.stringContaining('import[0]'),
  });
  expect(caught(entries, { cookie: { name: 'keuze' } })).toBeNull();
});

test('everything that is wrong is found at once', () => {
  const entries = ['klaroo', { from: 'klaro', cookie: 'a b', map: { ads: 'advertising' }, revision: 'x' }, 'klaro'];
  const problems = findImportProblems(resolveConfig({ import: entries as never }, {}));
  expect(problems.map(({ severity, path }) => `${severity} ${path}`)).toEqual([
    'error import[0]',
    'error import[1].cookie',
    'error import[1].map.ads',
    'error import[1].revision',
    'error import[2]',
  ]);
});
