/*! Akkoord 0.1.0 MIT */
const e={label:"Mollie",provider:"Mollie",privacyUrl:"https://www.mollie.com/privacy",usualCategory:"necessary",purposeKey:"necessaryText"};export{e as mollie};
