export function setUp(...browsers: ('chromium' | 'firefox')[]): void;
