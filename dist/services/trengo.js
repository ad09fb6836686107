/*! Akkoord 0.1.0 MIT */
let e={label:"Trengo",provider:"Trengo B.V.",privacyUrl:"https://trengo.com/privacy-statement",usualCategory:"functional",purposeKey:"chat",onWithdraw:"reload",idShape:{pattern:/^[A-Za-z\d]{8,40}$/,example:"AbCdEfGh12345678"},integration:()=>import("../integrations/trengo.js"+import.meta.url.replace(/^[^?]*/,""))};export{e as trengo};
