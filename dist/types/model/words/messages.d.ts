/** The texts of the first layer: few, because they travel with every first visit. */
export interface BannerMessages {
    readonly title: string;
    /** `{name}` asks for `{purposes}`. */
    readonly text: string;
    /** Between the names of a list, with its white space. */
    readonly comma: string;
    /** Before the last name of a list, with its white space. */
    readonly and: string;
    /** Replaces the name of the controller where the site gives none. */
    readonly site: string;
    /** `{providers}` other than the controller. */
    readonly others: string;
    /** Where consent can be taken back: `{settings}`. */
    readonly withdraw: string;
    readonly settings: string;
    /** Global Privacy Control was seen, so `{label}` stays refused. */
    readonly gpc: string;
    readonly policy: string;
    readonly accept: string;
    readonly reject: string;
    readonly customize: string;
    readonly saved: string;
    /** The visitor wants the preferences, but their file cannot be loaded. */
    readonly lost: string;
    readonly necessary: string;
    readonly functional: string;
    readonly analytics: string;
    readonly targeting: string;
}
/** The texts of the second layer: preferences, declaration and placeholders. */
export interface PreferencesMessages {
    /** The choice holds for `{period}`. */
    readonly intro: string;
    readonly close: string;
    readonly save: string;
    readonly on: string;
    readonly off: string;
    readonly partly: string;
    readonly alwaysOn: string;
    /** Says why a required category cannot be refused. */
    readonly required: string;
    /** About statistics that `{law}` exempts: they are on without consent, and can be switched off. */
    readonly exempt: string;
    /** The same about how the website looks and works for the visitor. */
    readonly exemptAppearance: string;
    /** The name of the Dutch law that exempts statistics. */
    readonly nlLaw: string;
    readonly necessaryText: string;
    readonly functionalText: string;
    readonly analyticsText: string;
    readonly targetingText: string;
    /** `{count}` services. */
    readonly services: string;
    readonly provider: string;
    readonly purpose: string;
    readonly transfer: string;
    readonly agreement: string;
    /** About Google Analytics: the library asks for a shortened address. */
    readonly shortIp: string;
    /** About Google Analytics: consent to advertising is never passed on. */
    readonly noAds: string;
    /** About Google Analytics: consent to advertising is passed on only with consent to `{label}`. */
    readonly noAdsUnless: string;
    /** About Google Analytics: the data goes through a path of the site. */
    readonly ownServer: string;
    /** Caption of the cookie table of the category or service `{name}`. */
    readonly caption: string;
    readonly name: string;
    readonly placedBy: string;
    readonly lifetime: string;
    readonly session: string;
    /** The lifetime of stored data that stays until the visitor deletes it. */
    readonly persistent: string;
    readonly revision: string;
    readonly receipt: string;
    readonly download: string;
    readonly choice: string;
    readonly allowed: string;
    readonly refused: string;
    readonly undecided: string;
    /** Heading above `whatText`. */
    readonly what: string;
    /** Explains cookies, storage and pixels in plain words. */
    readonly whatText: string;
    /** Purpose of a video or a map. */
    readonly embed: string;
    /** Purpose of a cookie that holds a random number. */
    readonly visitor: string;
    /** Purpose of a service that records visits. */
    readonly recording: string;
    /** Purpose of a service that recognises who visits. */
    readonly leads: string;
    readonly chat: string;
    /** Purpose of a captcha or a firewall. */
    readonly security: string;
    /** Says why this embed of `{provider}` is held. */
    readonly held: string;
    /** Load this embed of `{name}` once. */
    readonly load: string;
    /** Remember the choice for `{name}`. */
    readonly always: string;
}
/** The keys that a site can use in `messages` of its configuration. */
export type MessageKey = keyof BannerMessages | keyof PreferencesMessages;
/** All messages of one language. Each file in `locales` exports such an object. */
export interface Locale {
    readonly banner: BannerMessages;
    readonly preferences: PreferencesMessages;
}
