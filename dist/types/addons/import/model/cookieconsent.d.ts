import { type Tool } from './former.ts';
/**
 * vanilla-cookieconsent, versions 2 and 3: JSON, percent-encoded or not, with the accepted categories. Version 3 names
 * every category as a key of `services`, so that a refused category differs from one that was never asked.
 */
export declare const cookieconsent: Tool;
