/*! Akkoord 0.1.0 MIT */
let o={label:"Google Maps",provider:"Google Ireland Limited",privacyUrl:"https://policies.google.com/privacy",usualCategory:"functional",purposeKey:"embed",cookies:[{name:"NID",lifetime:"6 months",domain:"google.com"},{name:"SOCS",lifetime:"13 months",domain:"google.com"}]};export{o as googleMaps};
