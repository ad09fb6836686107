import { loadBeside, ownScript, startFromPage } from './page/start-from-page.ts';

/** The head script. What it needs later comes from files beside it. */
const script = ownScript();
startFromPage(script, loadBeside(script));
