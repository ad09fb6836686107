/*! Akkoord 0.1.0 MIT */
let a={label:"Google Tag Manager",provider:"Google",privacyUrl:"https://policies.google.com/privacy",usualCategory:"analytics",purposeKey:"analyticsText"};export{a as googleTagManager};
