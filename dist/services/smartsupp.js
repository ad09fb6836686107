/*! Akkoord 0.1.0 MIT */
let p={label:"Smartsupp",provider:"Smartsupp.com, s.r.o.",privacyUrl:"https://help.smartsupp.com/en_US/privacy/",usualCategory:"functional",purposeKey:"chat",cookies:[{name:"ssupp.*",lifetime:"6 months"}],onWithdraw:"reload"};export{p as smartsupp};
