/*! Akkoord 0.1.0 MIT */
let e={label:"WP Consent API",provider:"WordPress",privacyUrl:"https://wordpress.org/about/privacy/",usualCategory:"necessary",purposeKey:"necessaryText",cookies:[{name:"wp_consent_*",lifetime:"30 days"}],integration:()=>import("../integrations/wp-consent-api.js"+import.meta.url.replace(/^[^?]*/,""))};export{e as wpConsentApi};
