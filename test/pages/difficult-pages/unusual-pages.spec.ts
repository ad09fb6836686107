import { readFileSync } from 'node:fs';
import { sampled } from '../../support/engines.ts';
import { test } from '../../support/fixtures.ts';
import { home, nextPage, serveHeld } from '../site.ts';
import { gallery } from './gallery.ts';
import { mainStory } from './main-story.ts';

for (const { name, page, type, isEngineDependent = false } of gallery) {
  test(
    `asked, refused, granted and taken back, on a page with ${name}`,
    sampled(isEngineDependent),
    async ({ net, visitor }) => {
      serveHeld(net);
      net.route('https://cdn.voorbeeld.example/dist/*', ({ path }) => ({
        body: readFileSync(path.slice(1)),
        headers: { 'access-control-allow-origin': '*' },
      }));
      for (const url of [home, nextPage])
        type
          ? net.route(url, { body: page, type: 'text/html', headers: { 'content-type': type } })
          : net.page(url, page);
      // WebKit runs no modules in XML, whoever inserts them
      await mainStory(net, visitor, !(type && visitor.engine === 'webkit'));
    },
  );
}
