/*! Akkoord 0.1.0 MIT */
let e={label:"Google reCAPTCHA",provider:"Google",privacyUrl:"https://cloud.google.com/terms/cloud-privacy-notice",usualCategory:"necessary",purposeKey:"security",cookies:[{name:"_GRECAPTCHA",lifetime:"6 months",domain:"google.com"}]};export{e as recaptcha};
