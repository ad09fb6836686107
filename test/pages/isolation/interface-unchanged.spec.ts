import type { ConfigInput } from '../../../src/model/types.ts';
import { sampled } from '../../support/engines.ts';
import { test } from '../../support/fixtures.ts';
import { differenceOf } from '../../support/picture.ts';
import { type HostileStyles, hostileStyles } from './hostile-styles.ts';
import { expectSame } from './pictures.ts';
import { type Pictures, takeTour } from './tour.ts';

/** So many pictures are taken of each look. */
const GROUPS = 7;

const clean: HostileStyles = { name: 'clean page', css: '' };
const alone = hostileStyles.filter(({ quirks, around }) => quirks || around);
/** What can be on one page, one after another or together. */
const together = hostileStyles.filter((styles) => !alone.includes(styles));
/** Three of them at a time, since in all of it at once the last rule wins and hides what an earlier one does. */
const groups: HostileStyles[] = Array.from({ length: GROUPS }, (_, group) => {
  const members = together.filter((_, index) => index % GROUPS === group);
  return { name: members.map(({ name }) => name).join(' and '), css: members.map(({ css }) => css).join('\n') };
});
const all: HostileStyles = { name: 'all of it at once', css: together.map(({ css }) => css).join('\n') };

function expectSameTour(wanted: Pictures, found: Pictures): void {
  for (const [what, pictures] of found)
    for (const [name, picture] of pictures) expectSame(`${what}, ${name}`, wanted.get(what)?.get(clean.name), picture);
}

const isSame = (tour: Pictures, name: string) =>
  [...tour.values()].every((pictures) => {
    const [wanted, found] = [pictures.get(clean.name), pictures.get(name)];
    return wanted && found && !differenceOf(wanted, found);
  });

// in groups in Chromium; all at once, and what can only be tried by itself, in every engine
for (const [name, width, theme, styles] of [
  ['as a bar, in one group of styles after another', 720, {}, groups],
  ['as a bar', 720, {}, [all]],
  ['as a wide bar', 1280, {}, [all]],
  ['as a box', 560, { layout: 'box' }, [all]],
  ['on a phone', 375, {}, [all]],
  ['as a dialog', 1280, { modal: true }, [all]],
] satisfies [string, number, ConfigInput['theme'], HostileStyles[]][])
  test.describe(name, () => {
    const isSample = name === 'as a bar';
    test.use({ visitorOptions: { viewport: { width, height: 1000 } } });
    test(`looks as on a clean page, ${name}`, sampled(isSample), async ({ net, visitor }) => {
      const wanted = await takeTour(net, visitor, [clean, ...styles], theme);
      // Edges may be smoothed otherwise for what a page wore before: what differs is looked at on a page that wore nothing else.
      const again = styles.filter(({ name }) => !isSame(wanted, name));
      const own = name === 'as a bar' ? [...again, ...alone] : again;
      for (const styles of own) expectSameTour(wanted, await takeTour(net, visitor, [styles], theme));
    });
  });
