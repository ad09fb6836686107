import { describe, expect, test } from 'vitest';
import { readCookieText } from '../../../src/addons/guard/cookie-text.ts';

describe('what is assigned to document.cookie', () => {
  test.each<[text: string, name: string]>([
    ['a=1', 'a'],
    [' a = 1 ; path=/', 'a'],
    ['a=b=c', 'a'],
    ['a', 'a'],
    ['a; path=/', 'a'],
    ['=a=1', 'a'],
    ['a\t=\n1', 'a'],
    ['', ''],
  ])('%j is of %j', (text, name) => {
    expect(readCookieText(text)).toEqual({ name, isDeletion: false });
  });

  test.each<[attributes: string, isDeletion: boolean]>([
    ['Max-Age=0', true],
    ['max-age = -1', true],
    ['expires=Thu, 01 Jan 1970 00:00:00 GMT', true],
    ['Expires=Thu, 01-Jan-1970 00:00:01 GMT', true],
    ['expires=Thu, 01-Jan-70 00:00:01 GMT; Max-Age=00', true],
    ['Max-Age=05', false],
    ['max-age=', false],
    ['expires=0', false],
    ['expires=-1', false],
    ['expires=1970-01-01T00:00:00Z', false],
    ['expires=soon', false],
    ['expires=Fri, 31 Dec 2099 23:59:59 GMT', false],
    ['max-age=0; max-age=9', false],
    ['max-age=9; max-age=0', false],
    ['max-age=-1; expires=Fri, 31 Dec 2099 23:59:59 GMT', false],
    ['x-max-age=0', false],
  ])('with %j it is a deletion: %j', (attributes, isDeletion) => {
    expect(readCookieText(`a=; path=/; ${attributes}`)).toEqual({ name: 'a', isDeletion });
  });
});
