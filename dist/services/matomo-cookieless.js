/*! Akkoord 0.1.0 MIT */
let o={label:"Matomo",provider:"Matomo",privacyUrl:"https://matomo.org/privacy-policy/",usualCategory:"analytics",purposeKey:"analyticsText",calls:["_paq.push"],isSelfHosted:!0,idShape:{pattern:/^\d{1,9}$/,example:"1"},integration:()=>import("../integrations/matomo-cookieless.js"+import.meta.url.replace(/^[^?]*/,""))};export{o as matomoCookieless};
