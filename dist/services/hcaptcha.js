/*! Akkoord 0.1.0 MIT */
const a={label:"hCaptcha",provider:"Intuition Machines",privacyUrl:"https://www.hcaptcha.com/privacy",usualCategory:"necessary",purposeKey:"security"};export{a as hcaptcha};
