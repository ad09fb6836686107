/**
 * Has the colours of this layer checked where the page gave some; the check is a file of its own, which other pages never
 * ask for. Without it nothing happens. Not in `akkoord.full.js`: the build leaves it out.
 */
export declare function checkTheme(host: Element): void;
