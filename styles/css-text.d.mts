export function minifyCss(css: string, filename: string): string;
export function cssText(css: string, filename: string): string;
