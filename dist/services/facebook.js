/*! Akkoord 0.1.0 MIT */
let e={label:"Facebook",provider:"Meta Platforms Ireland Limited",privacyUrl:"https://www.facebook.com/privacy/policy",usualCategory:"targeting",purposeKey:"embed",cookies:[{name:"fr",lifetime:"90 days",domain:"facebook.com"},{name:"datr",lifetime:"2 years",domain:"facebook.com"},{name:"sb",lifetime:"2 years",domain:"facebook.com"}]};export{e as facebook};
