/*! Akkoord 0.1.0 MIT */
const l={label:"Calendly",provider:"Calendly",privacyUrl:"https://calendly.com/privacy",usualCategory:"functional",purposeKey:"embed",calls:["Calendly.initPopupWidget"]};export{l as calendly};
