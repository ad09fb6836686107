/*! Akkoord 0.1.0 MIT */
let e={label:"Google Tag Manager",provider:"Google Ireland Limited",privacyUrl:"https://policies.google.com/privacy",usualCategory:"analytics",purposeKey:"analyticsText"};export{e as googleTagManager};
