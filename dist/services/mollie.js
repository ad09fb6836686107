/*! Akkoord 0.1.0 MIT */
let e={label:"Mollie",provider:"Mollie B.V.",privacyUrl:"https://www.mollie.com/privacy",usualCategory:"necessary",purposeKey:"necessaryText"};export{e as mollie};
