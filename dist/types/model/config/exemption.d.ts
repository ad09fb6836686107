import type { Exemption } from '../types.ts';
/** Is this basis an exemption in a country's law? `exemption-laws.ts` has the laws. */
export declare function isExemption(basis: unknown): basis is Exemption;
/** The facts that decide whether a service may run under an exemption. */
export interface ExemptionCandidate {
    /** Id of the category that the service is in. */
    readonly category: string;
    /** Whether it starts from a preset. */
    readonly hasPreset: boolean;
    /** Names of its declared cookies. */
    readonly cookieNames: readonly string[];
}
/**
 * May this service run without consent under an exemption? That is for what is the site's own: neither a service that a preset knows, nor one with the cookies of such a service, nor
 * anything in `targeting`.
 *
 * @param vendorCookieNames names of the cookies of all presets
 */
export declare function mayBeExempt({ category, hasPreset, cookieNames }: ExemptionCandidate, vendorCookieNames: readonly string[]): boolean;
/** Can one of these names be that of a cookie of a service that a preset knows? */
export declare function hasVendorCookie(cookieNames: readonly string[], vendorCookieNames: readonly string[]): boolean;
