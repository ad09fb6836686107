import type { Choices, Config } from '../model/types.ts';
/**
 * Deletes what refused services have declared: cookies on this host and every parent domain, on every path of this page,
 * storage keys and databases. Never what a granted service declares too, and never what nobody declares.
 */
export declare function sweep({ services, cookie }: Config, grants: Choices): void;
