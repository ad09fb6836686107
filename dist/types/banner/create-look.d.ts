import type { Config } from '../model/types.ts';
/** Makes the style sheet that all layers share: colours, shapes and texts. */
export declare function createLook(config: Config): CSSStyleSheet;
