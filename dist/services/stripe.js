/*! Akkoord 0.1.0 MIT */
let e={label:"Stripe",provider:"Stripe",privacyUrl:"https://stripe.com/privacy",usualCategory:"necessary",purposeKey:"necessaryText",cookies:[{name:"__stripe_mid",lifetime:"1 year"},{name:"__stripe_sid",lifetime:"30 minutes"},{name:"m",lifetime:"2 years",domain:"m.stripe.com"}]};export{e as stripe};
