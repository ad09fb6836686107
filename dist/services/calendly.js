/*! Akkoord 0.1.0 MIT */
const e={label:"Calendly",provider:"Calendly",privacyUrl:"https://calendly.com/privacy",usualCategory:"functional",purposeKey:"embed"};export{e as calendly};
