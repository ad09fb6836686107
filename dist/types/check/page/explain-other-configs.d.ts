import type { Config } from '../../model/types.ts';
/**
 * Explains where another page of the site has other categories or services: the choice in the cookie answers for others than
 * this page asks about. Sites that share a cookie of their domain may differ.
 */
export declare function explainOtherConfigs(config: Config): string[];
