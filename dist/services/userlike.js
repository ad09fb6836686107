/*! Akkoord 0.1.0 MIT */
const e={label:"Userlike",provider:"Userlike",privacyUrl:"https://www.userlike.com/en/terms",usualCategory:"functional",purposeKey:"chat",cookies:[{name:"uslk_*",lifetime:"1 year"}],onWithdraw:"reload"};export{e as userlike};
