export function truncateIp(address: string): string | undefined;
