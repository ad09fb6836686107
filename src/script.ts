import { ownScript, startFromPage } from './script-door';

/** The head script. The interface comes from a file beside it, with the same query, when something must be shown. */
const script = ownScript();
const own = new URL(script?.src || '.', document.baseURI);

startFromPage(script, () => import(/* @vite-ignore */ new URL(`akkoord.ui.js${own.search}`, own).href));
