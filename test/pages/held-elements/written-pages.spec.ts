import { onlyInChromium } from '../../support/engines.ts';
import { expect, html, test } from '../../support/fixtures.ts';
import { complaints, config, home, ran, settingsLink, setUp, untilRan } from '../site.ts';

/** Held scripts that write, each in another way. */
const held = (text: string) => `<script type="text/plain" data-consent="analytics">${text}</script>`;
const mark = (name: string) => `(window.ran ??= []).push('${name}')`;
const writers = [
  `document.write('<p>x</p>'); ${mark('write')}`,
  `document.writeln('<script src="/x/written.js"><\\/script>'); ${mark('writeln')}`,
  `document.open().write('x'); document.close(); ${mark('open')}`,
  `Document.prototype.write.call(document, 'x'); ${mark('proto')}`,
  `setTimeout(() => { document.write('later'); ${mark('later')} })`,
  `const s = document.createElement('script'); s.text = "document.write('nested')"; document.head.append(s); ${mark('nested')}`,
];

test(
  'a released script that writes does not replace the page, and is named',
  onlyInChromium,
  async ({ net, visitor, banner }) => {
    net.route('/x/writes.js', { type: 'text/javascript', body: `document.write('external'); ${mark('external')}` });
    net.page(
      home,
      html({
        head: setUp({ ...config, categories: { analytics: {} } }),
        body: `<h1>Kop</h1><script>document.write('<p id="own">own</p>')</script>${writers.map(held).join('')}
<script type="text/plain" data-consent="analytics" src="/x/writes.js"></script>${settingsLink}`,
      }),
    );
    const expectPage = async () => {
      await untilRan(visitor, writers.length + 1);
      expect([...(await ran(visitor))].sort()).toEqual([
        'external',
        'later',
        'nested',
        'open',
        'proto',
        'write',
        'writeln',
      ]);
      // What the page itself wrote while it was parsed is there, and nothing else.
      expect(
        await visitor.run(() =>
          [...document.querySelectorAll('body > :is(h1,p,footer)')].map(({ localName }) => localName),
        ),
      ).toEqual(['h1', 'p', 'footer']);
      const messages = (await complaints(visitor)).map(({ detail, name }) => `${name} ${detail}`);
      const named = [
        "document.write('<p>x",
        'document.writeln(',
        'document.open()',
        'called by a function',
        '/x/writes.js',
      ];
      for (const text of named)
        expect(messages.filter((message) => message.includes(text) && message.includes('refused'))).not.toEqual([]);
    };
    await visitor.goto(home);
    await banner.accept();
    await expectPage();
    // On the next page they run while the page is parsed.
    await visitor.reload();
    await expectPage();
    expect(net.requests('/x/written.js')).toEqual([]);
    // The page itself can open the document, and write another.
    await visitor.run(() => {
      document.open();
      document.write('<!doctype html><title>Again</title><p id="again">again</p>');
      document.close();
    });
    expect(await visitor.text('#again')).toBe('again');
  },
);
