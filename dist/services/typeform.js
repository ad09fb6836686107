/*! Akkoord 0.1.0 MIT */
let e={label:"Typeform",provider:"Typeform SL",privacyUrl:"https://www.typeform.com/privacy-policy/",usualCategory:"functional",purposeKey:"embed",cookies:[{name:"tf_respondent_cc",lifetime:"6 months",domain:"typeform.com"},{name:"attribution_user_id",lifetime:"1 year",domain:"typeform.com"}]};export{e as typeform};
