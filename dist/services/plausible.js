/*! Akkoord 0.1.0 MIT */
const a={label:"Plausible Analytics",provider:"Plausible Insights O\xdc",privacyUrl:"https://plausible.io/privacy",usualCategory:"analytics",purposeKey:"analyticsText",onWithdraw:"reload",idShape:{pattern:/^pa-[\w-]{4,40}$/,example:"pa-AbCdEfGh"},integration:()=>import("../integrations/plausible.js"+import.meta.url.replace(/^[^?]*/,""))};export{a as plausible};
