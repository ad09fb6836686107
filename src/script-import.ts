import { importChoice } from './core/import-choice';
import { isParsed, whenParsed } from './core/lifecycle';
import { attempt } from './core/storage';
import { readPageConfig } from './read-page-config';

/** As a file of its own, before the head script. What is wrong with the configuration, that one says. */
const script = document.currentScript;
const read = () => attempt(() => readPageConfig(script instanceof HTMLElement ? script : null));

const input = read();
if (input || isParsed()) importChoice(input ?? {});
// the block stands below: still before the head script, which waits for the same event and listens later
else whenParsed(() => importChoice(read() ?? {}));
