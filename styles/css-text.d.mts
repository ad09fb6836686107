export function cssText(css: string, filename: string): string;
