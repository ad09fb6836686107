import type { Preset } from '../model/types.ts';
/** Mouseflow. */
export declare const mouseflow: Preset;
