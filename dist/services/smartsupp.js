/*! Akkoord 0.1.0 MIT */
const p={label:"Smartsupp",provider:"Smartsupp",privacyUrl:"https://www.smartsupp.com/privacy/",usualCategory:"functional",purposeKey:"chat",cookies:[{name:"ssupp.*",lifetime:"6 months"}],onWithdraw:"reload"};export{p as smartsupp};
