import type { Page, Protocol } from 'puppeteer';

type Node = Protocol.Accessibility.AXNode;

/** Roles that a screen reader says by themselves. */
const SPOKEN = /^(dialog|button|heading|link|list|listitem|status|image|paragraph|StaticText|DisclosureTriangle)$/;

/** What a screen reader has of our card. */
interface Transcript {
  /** Roles, names and descriptions from the browser's accessibility tree, one line each, indented as they lie in each other. */
  shown: string;
  /** What the live regions hold; empty while nothing was announced. */
  announced: string;
}

/** Reads our card as a screen reader does. */
export async function transcript(page: Page): Promise<Transcript> {
  const cdp = await page.createCDPSession();
  try {
    const { nodes } = await cdp.send('Accessibility.getFullAXTree');
    const byId = new Map(nodes.map((node) => [node.nodeId, node]));
    const lines: string[] = [];
    const textIn = (node: Node | undefined): string => {
      if (node?.role?.value === 'StaticText') return String(node.name?.value ?? '');
      return (node?.childIds ?? []).map((id) => textIn(byId.get(id))).join('');
    };
    const visit = (node: Node | undefined, depth: number): void => {
      if (!node) return;
      const role = String(node.role?.value ?? '');
      const isSaid = !node.ignored && SPOKEN.test(role);
      if (isSaid)
        lines.push(
          ...line(
            role === 'paragraph' ? { ...node, name: { type: 'string', value: textIn(node) } } : node,
            role,
            depth,
          ),
        );
      // What one of these holds is its name.
      if (isSaid && /^(button|heading|image|paragraph|DisclosureTriangle)$/.test(role)) return;
      for (const id of node.childIds ?? []) visit(byId.get(id), depth + (isSaid ? 1 : 0));
    };
    for (const dialog of nodes.filter(
      ({ role, ignored, properties }) => !ignored && role?.value === 'dialog' && properties,
    ))
      if (isOurs(dialog)) visit(dialog, 0);
    const regions = nodes.filter(({ role }) => role?.value === 'status').map(textIn);
    return { shown: lines.join('\n'), announced: regions.filter(Boolean).join('\n') };
  } finally {
    await cdp.detach();
  }

  function isOurs({ description }: Node): boolean {
    return Boolean(description?.value);
  }
}

function line(node: Node, role: string, depth: number): string[] {
  const name = String(node.name?.value ?? '')
    .replace(/\s+/g, ' ')
    .trim();
  const said = /^(StaticText|paragraph)$/.test(role) ? name : [role, name && `"${name}"`].filter(Boolean).join(' ');
  return said && (role !== 'paragraph' || name) ? [`${'  '.repeat(depth)}${said}`] : [];
}
