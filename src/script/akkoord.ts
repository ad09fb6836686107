/**
 * The script for every page: core, banner and settings button. It loads everything else from files in the same folder.
 */
import { createInterface } from '../banner/mount-interface.ts';
import type { SecondLayerModule } from '../core/second-layer.ts';
import { createLoadBeside } from './page/load-beside.ts';
import { localesBeside } from './page/locales-beside.ts';
import { ownScript } from './page/own-script.ts';
import { startFromPage } from './page/start-from-page.ts';

const script = ownScript();
const load = createLoadBeside(script);
const loadSecondLayer = () => load('akkoord.ui.js') as Promise<SecondLayerModule>;
startFromPage(script, load, createInterface({ locales: localesBeside(load), loadSecondLayer }));
