import { importChoice } from '../addons/import/import-choice.ts';
import { attempt } from '../core/cookies.ts';
import { whenParsed } from '../core/lifecycle.ts';

/** As a file of its own, before the head script, with whose block it works. What is wrong in there, but for `import`, that one says. */
const block = () => document.querySelector('script[data-akkoord-config]')?.textContent;
const run = () => {
  const input = attempt(() => JSON.parse(`${block()}`));
  if (input) importChoice(input);
};

// a block that stands below is found too, still before the head script: that waits for the same event and listens later
if (block()) run();
else whenParsed(run);
