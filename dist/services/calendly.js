/*! Akkoord 0.1.0 MIT */
let l={label:"Calendly",provider:"Calendly LLC",privacyUrl:"https://calendly.com/legal/privacy-notice",usualCategory:"functional",purposeKey:"embed",calls:["Calendly.initPopupWidget"]};export{l as calendly};
