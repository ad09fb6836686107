/**
 * `import { locales } from 'akkoord/locales'`: every language but Dutch and English, which are in the library itself.
 * Each is loaded when it is spoken, by bundlers that split their output. Others put all of them into one file: name the
 * languages of your site one by one there.
 */
import type { Locales } from './banner/given-locales.ts';
export declare const locales: Locales;
