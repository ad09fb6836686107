import type { Config } from '../model/types.ts';
/** The legal entity behind each preset: all that the first layer says of it. The rest is in presets.ts. */
export declare const presetProviders: {
    readonly 'google-analytics': 'Google Ireland Limited';
    readonly 'meta-pixel': 'Meta Platforms Ireland Limited';
    readonly youtube: 'Google Ireland Limited';
    readonly vimeo: 'Vimeo.com, Inc.';
    readonly 'google-maps': 'Google Ireland Limited';
};
/** Fills in the providers of preset services. The site's own texts win. */
export declare function withPresetProviders(config: Config): Config;
