export function findBrowser(name: 'chromium' | 'firefox'): string | null;
export function installBrowser(name: 'chromium' | 'firefox'): string;
