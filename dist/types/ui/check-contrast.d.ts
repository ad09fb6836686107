/**
 * Says on the console which colours of the page are too close to each other (WCAG 2.2, 1.4.3 and 1.4.11), for the person who
 * builds the site. Of the first layer in both colour schemes; of the second, which `::part` can change, as it comes.
 */
export declare function checkContrast(banner: Element): void;
