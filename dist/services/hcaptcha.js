/*! Akkoord 0.1.0 MIT */
let a={label:"hCaptcha",provider:"Intuition Machines, Inc.",privacyUrl:"https://www.hcaptcha.com/privacy",usualCategory:"necessary",purposeKey:"security"};export{a as hcaptcha};
