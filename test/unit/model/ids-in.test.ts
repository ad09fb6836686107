import { expect, it } from 'vitest';
import { idsIn } from '../../../src/model/config/ids-in.ts';

it.each([
  ['analytics', ['analytics']],
  [' analytics  targeting\n', ['analytics', 'targeting']],
  ['analytics,targeting', ['analytics', 'targeting']],
  ['analytics, targeting,', ['analytics', 'targeting']],
  // Nobody can grant these.
  ['', ['']],
  [' , ', ['']],
  [null, ['']],
])('%j names %j', (value, ids) => {
  expect(idsIn(value)).toEqual(ids);
});
