/** What decides whether a service may run under the exemption for statistics. */
export interface ExemptionCandidate {
    /** Id of the category that the service is in. */
    readonly category: string;
    /** Whether it starts from a preset. */
    readonly hasPreset: boolean;
    /** Names of its declared cookies. */
    readonly cookieNames: readonly string[];
}
/**
 * May this service run without consent as low-impact statistics (Telecommunicatiewet art. 11.7a lid 3(b))? That is for
 * the site's own statistics: neither a service that a preset knows, nor one with the cookies of such a service, nor
 * anything in `targeting`.
 *
 * @param vendorCookieNames names of the cookies of all presets
 */
export declare function mayBeExempt({ category, hasPreset, cookieNames }: ExemptionCandidate, vendorCookieNames: readonly string[]): boolean;
/** Can one of these names be that of a cookie of a service that a preset knows? */
export declare function hasVendorCookie(cookieNames: readonly string[], vendorCookieNames: readonly string[]): boolean;
