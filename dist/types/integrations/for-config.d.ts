import type { Config, Integration } from '../model/types.js';
/** The built-in integrations that a configuration asks for, in the order in which they hear of a change: consent mode first. */
export declare function integrationsFor(config: Config): Integration[];
