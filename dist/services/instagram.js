/*! Akkoord 0.1.0 MIT */
let a={label:"Instagram",provider:"Meta Platforms Ireland Limited",privacyUrl:"https://www.facebook.com/privacy/policy",usualCategory:"targeting",purposeKey:"embed",cookies:[{name:"mid",lifetime:"2 years",domain:"instagram.com"},{name:"ig_did",lifetime:"2 years",domain:"instagram.com"},{name:"datr",lifetime:"2 years",domain:"instagram.com"}]};export{a as instagram};
