import type { Choices, Config } from '../model/types.ts';
/**
 * Deletes the data that refused services declare: cookies on this host and every parent domain, on every path of this
 * page, storage keys and databases. Never deletes what a granted service also declares, or what no service declares.
 */
export declare function sweep({ services, cookie }: Config, grants: Choices): void;
