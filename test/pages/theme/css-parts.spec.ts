import { readFileSync } from 'node:fs';
import { expect, test } from '../../support/fixtures.ts';
import { config, home, servePages, setUp } from '../site.ts';
import { look, page } from './styled-page.ts';

test('::part reaches what the documentation names, and nothing of the banner', async ({
  net,
  visitor,
  banner,
  preferences,
  placeholder,
  declaration,
  trigger,
}) => {
  const table = [...readFileSync('docs/theming.md', 'utf8').matchAll(/^\| `(akkoord-\w+)` +\| (`.*)/gm)].map(
    ([, layer = '', parts = '']) =>
      [layer, [...(parts.split(';')[0]?.matchAll(/`(\w+)`/g) ?? [])].map(([, part = '']) => part)] as const,
  );
  expect(table.map(([layer]) => layer)).toEqual([
    'akkoord-preferences',
    'akkoord-placeholder',
    'akkoord-declaration',
    'akkoord-trigger',
  ]);
  const rules = table.flatMap(([layer, parts]) =>
    parts.map((part) => `${layer}::part(${part}) { --seen-${part}: yes }`),
  );
  const hostile = ['accept', 'reject', 'title', 'text'].map(
    (part) =>
      `akkoord-banner::part(${part}), akkoord-banner [part~="${part}"] { color: red !important; --seen-${part}: yes }`,
  );
  const granular = {
    ...config.categories,
    targeting: { granular: true, services: { youtube: { preset: 'youtube' } } },
  };
  servePages(net, {
    ...page(''),
    head: `<style>${rules.join('')}${hostile.join('')}</style>${setUp({ ...config, trigger: true, categories: granular })}`,
  });
  const reached = (layer: string) =>
    visitor.run((layer) => {
      const root = document.querySelector(layer)?.shadowRoot;
      const nodes = [...(root?.querySelectorAll('[part]') ?? [])];
      const parts = nodes.flatMap(
        (node) =>
          node
            .getAttribute('part')
            ?.split(' ')
            .map((part) => [node, part] as const) ?? [],
      );
      return [
        ...new Set(
          parts
            .filter(([node, part]) => getComputedStyle(node).getPropertyValue(`--seen-${part}`))
            .map(([, part]) => part),
        ),
      ].sort();
    }, layer);
  const documented = (layer: string) => [...(table.find(([name]) => name === layer)?.[1] ?? [])].sort();
  await visitor.goto(home);
  await banner.shown();
  await placeholder.shown();
  await declaration.shown();
  expect(await look(visitor, 'akkoord-banner', '[part~="reject"]', 'color')).toEqual(['rgb(255, 255, 255)']);
  expect(await look(visitor, 'akkoord-banner', 'h2', 'color')).toEqual(['rgb(25, 28, 34)']);
  for (const layer of ['akkoord-placeholder', 'akkoord-declaration'])
    expect([layer, await reached(layer)]).toEqual([layer, documented(layer)]);
  await preferences.open();
  expect(await reached('akkoord-preferences')).toEqual(documented('akkoord-preferences'));
  await preferences.accept();
  await trigger.shown();
  expect(await reached('akkoord-trigger')).toEqual(documented('akkoord-trigger'));
});
