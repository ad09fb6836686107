/** Matomo. `scriptUrl` says where matomo.js is; matomo.php is beside it. Consent is told again on each page, because the choice is kept by this library and not by Matomo. */
export declare const connect: import("../../headless.ts").Connect;
