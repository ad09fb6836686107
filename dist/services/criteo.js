/*! Akkoord 0.1.0 MIT */
const e={label:"Criteo",provider:"Criteo",privacyUrl:"https://www.criteo.com/privacy/",usualCategory:"targeting",purposeKey:"targetingText",cookies:[{name:"cto_bundle",lifetime:"13 months"},{name:"cto_bidid",lifetime:"13 months"},{name:"cto_*",lifetime:"session"},{name:"uid",lifetime:"13 months",domain:"criteo.com"}],onWithdraw:"reload"};export{e as criteo};
