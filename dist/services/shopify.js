/*! Akkoord 0.1.0 MIT */
let e={label:"Shopify",provider:"Shopify International Limited",privacyUrl:"https://www.shopify.com/legal/privacy",usualCategory:"necessary",purposeKey:"necessaryText",cookies:[{name:"_tracking_consent",lifetime:"1 year"}],integration:()=>import("../integrations/shopify.js"+import.meta.url.replace(/^[^?]*/,""))};export{e as shopify};
