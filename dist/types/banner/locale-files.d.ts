import type { LocaleFiles } from './languages.ts';
/** The files for applications that are bundled: each is a chunk of its own, loaded when its language is spoken. */
export declare const localeFiles: LocaleFiles;
