/*! Akkoord 0.1.0 MIT */
const o={label:"Google Tag Manager",provider:"Google",privacyUrl:"https://policies.google.com/privacy",usualCategory:"analytics",purposeKey:"analyticsText"};export{o as googleTagManager};
