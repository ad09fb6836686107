import type { Config } from '../model/types.ts';
/** The legal entity behind each preset. The first layer needs no other fact; the rest is in presets.ts. */
export declare const presetProviders: {
    readonly 'google-analytics': 'Google Ireland Limited';
    readonly 'meta-pixel': 'Meta Platforms Ireland Limited';
    readonly youtube: 'Google Ireland Limited';
    readonly vimeo: 'Vimeo.com, Inc.';
    readonly 'google-maps': 'Google Ireland Limited';
};
/** Fills in the providers of services with a preset. What the site wrote takes precedence. */
export declare function withPresetProviders(config: Config): Config;
