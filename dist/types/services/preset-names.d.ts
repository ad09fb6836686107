/**
 * The names of all presets, for the check in a page: it explains a wrong name without their files.
 */
export declare const presetNames: readonly string[];
