/*! Akkoord 0.1.0 MIT */
let e={label:"WooCommerce order attribution",provider:"WooCommerce",privacyUrl:"https://automattic.com/privacy/",usualCategory:"targeting",purposeKey:"targetingText",cookies:[{name:"sbjs_session",lifetime:"30 minutes"},{name:"sbjs_*",lifetime:"session"}]};export{e as woocommerceAttribution};
