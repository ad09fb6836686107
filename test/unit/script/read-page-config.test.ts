// @vitest-environment jsdom
import { afterEach, describe, expect, test } from 'vitest';
import { readPageConfig } from '../../../src/script/page/read-page-config.ts';
import { makeScript } from './make-script.ts';

const page = window as { akkoordConfig?: unknown };

afterEach(() => {
  document.head.replaceChildren();
  delete page.akkoordConfig;
});

function writeBlock(text: string): void {
  const block = makeScript({ type: 'application/json', 'data-akkoord-config': '' });
  block.text = text;
}
const ga = (id: string) => ({ preset: 'google-analytics', id });

describe('the configuration of a page', () => {
  test('is undefined where the page says nothing', () => {
    expect(readPageConfig(null)).toBeUndefined();
    expect(readPageConfig(makeScript({ src: '/akkoord.js', 'data-base': '/x', 'data-debug': '' }))).toBeUndefined();
  });
  test('is the JSON block', () => {
    writeBlock('{"revision": 3, "controller": {"name": "Voorbeeld BV"}}');
    page.akkoordConfig = { revision: 9 };
    expect(readPageConfig(null)).toEqual({ revision: 3, controller: { name: 'Voorbeeld BV' } });
  });
  test('is window.akkoordConfig where there is no block', () => {
    page.akkoordConfig = { revision: 9 };
    expect(readPageConfig(null)).toEqual({ revision: 9, controller: {} });
  });
  test.each([null, 'text', document.createElement('form')])('is not a window.akkoordConfig that is %o', (value) => {
    page.akkoordConfig = value;
    expect(readPageConfig(null)).toBeUndefined();
  });
  test('with a block that is not JSON is an error that says where', () => {
    writeBlock('{revision: 3}');
    expect(() => readPageConfig(null)).toThrow(/<script data-akkoord-config> is not JSON/);
  });
});

test.each(['[]', '"text"', 'null', '3'])('a block with %s is an error that says what to write', (text) => {
  writeBlock(text);
  expect(() => readPageConfig(null)).toThrow(`<script data-akkoord-config> holds ${text}. Write an object`);
});

describe('the attributes of the script tag', () => {
  test('are a configuration', () => {
    const script = makeScript({
      'data-google-analytics': 'G-X1',
      'data-privacy-url': '/privacy',
      'data-controller': 'Voorbeeld BV',
      'data-language': 'de',
    });
    expect(readPageConfig(script)).toEqual({
      language: 'de',
      controller: { name: 'Voorbeeld BV', privacyUrl: '/privacy' },
      categories: { analytics: { services: { 'google-analytics': ga('G-X1') } } },
    });
  });
  test('count where the block is silent, and the block wins', () => {
    writeBlock('{"language": "nl", "controller": {"name": "Blok BV"}}');
    const script = makeScript({ 'data-language': 'de', 'data-controller': 'Tag BV', 'data-privacy-url': '/privacy' });
    expect(readPageConfig(script)).toEqual({
      language: 'nl',
      controller: { name: 'Blok BV', privacyUrl: '/privacy' },
    });
  });
});

describe('Google Analytics by attribute', () => {
  const script = () => makeScript({ 'data-google-analytics': 'G-X1' });

  test('is added to the categories and services of a block: both count', () => {
    const stats = { cookies: [] };
    const categories = {
      functional: { services: { video: {} } },
      analytics: { label: 'Cijfers', services: { stats } },
    };
    page.akkoordConfig = { categories };
    expect(readPageConfig(script())?.categories).toEqual({
      functional: { services: { video: {} } },
      analytics: { label: 'Cijfers', services: { stats, 'google-analytics': ga('G-X1') } },
    });
  });
  test('makes the category analytics where a block has none', () => {
    page.akkoordConfig = { categories: { targeting: {} } };
    expect(readPageConfig(script())?.categories).toEqual({
      targeting: {},
      analytics: { services: { 'google-analytics': ga('G-X1') } },
    });
  });
  test('gives way to a service that the page declares itself, under whatever id and category', () => {
    const categories = { measuring: { services: { ga4: ga('G-OWN') } } };
    page.akkoordConfig = { categories };
    expect(readPageConfig(script())?.categories).toEqual(categories);
  });
});
