/** Core and the whole interface in one file, for pages that cannot load a second file. */
import { createInterface } from '../banner/mount-interface.ts';
import { mountSecondLayer } from '../ui/mount-second-layer.tsx';
import { createLoadBeside } from './page/load-beside.ts';
import { localesBeside } from './page/locales-beside.ts';
import { ownScript } from './page/own-script.ts';
import { startFromPage } from './page/start-from-page.ts';

const script = ownScript();
const load = createLoadBeside(script);
const loadSecondLayer = async () => ({ mountSecondLayer });
startFromPage(script, load, createInterface({ locales: localesBeside(load), loadSecondLayer }));
