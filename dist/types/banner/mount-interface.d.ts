import type { UiModule } from '../core/ui-port.ts';
import { type LocaleFiles } from './languages.ts';
import { type LoadSecondLayer } from './second-layer-loader.ts';
/** Functions that load the parts of the interface which are not in the first file. */
export interface InterfaceFiles {
    readonly locales: LocaleFiles;
    readonly loadSecondLayer: LoadSecondLayer;
}
/** The built-in interface as a module for core. */
export declare function createInterface(files: InterfaceFiles): UiModule;
