import { expect, test } from 'vitest';
import { ConfigError } from '../../../src/model/config-error';
import { checkImport } from '../../../src/model/former/check-import';
import { tools } from '../../../src/model/former/tools';

const caught = (entries: unknown) => {
  try {
    checkImport({ import: entries as never });
  } catch (error) {
    return error;
  }
  return null;
};

test('nothing, every tool by its name, and an entry with everything are right', () => {
  expect(caught(undefined)).toBeNull();
  expect(caught([])).toBeNull();
  expect(caught(Object.keys(tools))).toBeNull();
  const whole = { from: 'klaro', cookie: 'consent', map: { matomo: 'analytics', ads: ['pixel', 'maps'] }, revision: 3 };
  expect(caught([whole])).toBeNull();
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
  [[{ from: 'klaro', map: { matomo: 1 } }], 'import[0].map.matomo', 'an id of yours'],
  [[{ from: 'klaro', revision: '2' }], 'import[0].revision', 'whole number'],
])('%j is named, with what to write instead', (entries, path, remedy) => {
  const error = caught(entries);
  expect(error).toBeInstanceOf(ConfigError);
  expect(error).toMatchObject({ path, message: expect.stringContaining(remedy) });
});
