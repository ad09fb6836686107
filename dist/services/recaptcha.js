/*! Akkoord 0.1.0 MIT */
const o={label:"Google reCAPTCHA",provider:"Google",privacyUrl:"https://cloud.google.com/terms/cloud-privacy-notice",usualCategory:"necessary",purposeKey:"security",cookies:[{name:"_GRECAPTCHA",lifetime:"6 months",domain:"google.com"}]};export{o as recaptcha};
