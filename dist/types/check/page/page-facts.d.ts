import type { AddonContext } from '../../core/addon-context.ts';
import type { Config } from '../../model/types.ts';
/** The facts that the checks of a page use. */
export interface PageFacts {
    readonly config: Config;
    /** Was this consent id granted at any time since the page was opened? What it released may still be there. */
    readonly wasGranted: (id: string) => boolean;
    /** Was there a decision at any time since the page was opened? */
    readonly wasDecided: () => boolean;
    /** Did the library release this element, as by its placeholder? */
    readonly wasReleased: (element: Element) => boolean;
}
/** Follows the library from now on. */
export declare function followPage(context: AddonContext): PageFacts;
