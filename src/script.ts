import { ownScript, startFromPage } from './script-door';

/** The head script. The interface comes from a file beside it, with the same query, when something must be shown. */
const script = ownScript();
// now, because a later base would move it; as text, because pages have a `URL` of their own
const ui = (script?.src || './').replace(/[^/?]*(\?.*)?$/, 'akkoord.ui.js$1');

startFromPage(script, () => import(/* @vite-ignore */ ui));
