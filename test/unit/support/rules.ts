import { type Node, parse, placeOf, type Source, walk } from '../../support/source.ts';

/** Something that must not stand in the product. */
export interface Rule {
  what: string;
  because: string;
  /** Code that breaks the rule; the rule is tested with it. */
  bad: string[];
  finds(node: Node, parent: Node | null): boolean;
}

const nameOf = (value: unknown): string => String((value as Node | null | undefined)?.name ?? '');
const isCallOf = (node: Node, names: string[]): boolean => {
  const callee = node.callee as Node | undefined;
  return /^(Call|New)Expression$/.test(node.type) && callee?.type === 'Identifier' && names.includes(nameOf(callee));
};
/** `anything.name`, `anything['name']`, `{ name } = anything`. */
const isMember = (node: Node, names: string[]): boolean => {
  const property = (
    node.type === 'MemberExpression' ? node.property : node.type === 'Property' ? node.key : null
  ) as Node | null;
  if (!property) return false;
  const name = property.type === 'Literal' ? String(property.value) : node.computed ? '' : nameOf(property);
  return names.includes(name);
};
const isMethodCall = (node: Node, names: string[]): boolean =>
  node.type === 'CallExpression' && isMember(node.callee as Node, names);
const isGlobal = (node: Node | undefined, names: string[]): boolean =>
  node?.type === 'Identifier' && names.includes(nameOf(node));

export const RULES: Rule[] = [
  {
    what: 'code from text',
    because: 'What runs is what was reviewed.',
    bad: [
      'eval("1")',
      'new Function("a", "b")',
      'Function("a")',
      'importScripts("x.js")',
      'const x = await import("./x.ts")',
      'const { eval: run } = globalThis',
    ],
    finds: (node) =>
      isCallOf(node, ['eval', 'Function', 'importScripts']) ||
      isMember(node, ['eval', 'importScripts']) ||
      node.type === 'ImportExpression',
  },
  {
    what: 'markup from text',
    because: 'A label of a page, or a word of a link, must never become markup.',
    bad: [
      ...[
        'a.innerHTML = b',
        'a.outerHTML = b',
        'a["innerHTML"] = b',
        'a.insertAdjacentHTML("beforeend", b)',
        'a.setHTMLUnsafe(b)',
      ],
      ...[
        'document.write(b)',
        'range.createContextualFragment(b)',
        'const a = <p dangerouslySetInnerHTML={{ __html: b }} />',
      ],
    ],
    finds: (node) =>
      isMember(node, [
        'innerHTML',
        'outerHTML',
        'insertAdjacentHTML',
        'setHTMLUnsafe',
        'createContextualFragment',
        'dangerouslySetInnerHTML',
      ]) ||
      (isMethodCall(node, ['write', 'writeln']) && nameOf((node.callee as Node).object) === 'document') ||
      (node.type === 'JSXAttribute' && nameOf(node.name) === 'dangerouslySetInnerHTML'),
  },
  {
    what: 'the network',
    because: 'Nothing leaves the computer.',
    bad: [
      'fetch("/x")',
      'globalThis.fetch("/x")',
      'new XMLHttpRequest()',
      'new WebSocket("wss://x")',
      'new EventSource("/x")',
      'navigator.sendBeacon("/x")',
      'new RTCPeerConnection()',
      'new Image().src = "/x"',
    ],
    finds: (node) =>
      isGlobal(node, ['fetch', 'XMLHttpRequest', 'WebSocket', 'WebTransport', 'EventSource', 'RTCPeerConnection']) ||
      isMember(node, ['fetch', 'sendBeacon', 'XMLHttpRequest', 'WebSocket', 'EventSource']) ||
      isCallOf(node, ['Image']),
  },
  {
    what: 'pressing, sending or pretending',
    because: 'The guide points; only the user acts.',
    bad: [
      'a.click()',
      'a?.click()',
      'form.submit()',
      'form.requestSubmit()',
      'a.dispatchEvent(new Event("x"))',
      'a["click"]()',
    ],
    finds: (node) => isMethodCall(node, ['click', 'submit', 'requestSubmit', 'dispatchEvent', 'execCommand']),
  },
  {
    what: 'what is in a field',
    because: 'What people type is none of our business.',
    bad: [
      'input.value',
      'input["value"]',
      'const { value } = input',
      'input.value = ""',
      'input.valueAsNumber',
      'input.selectionStart',
      'new FormData(form)',
      'input.files',
    ],
    finds: (node, parent) =>
      (node.type === 'MemberExpression' &&
        isMember(node, ['value', 'valueAsNumber', 'valueAsDate', 'selectionStart', 'files'])) ||
      (node.type === 'Property' && parent?.type === 'ObjectPattern' && isMember(node, ['value', 'files'])) ||
      isCallOf(node, ['FormData']),
  },
  {
    what: 'the page’s own stores',
    because: 'Progress lives in the extension, where pages cannot read it.',
    bad: [
      'localStorage.x',
      'sessionStorage.getItem("x")',
      'indexedDB.open("x")',
      'document.cookie',
      'globalThis.localStorage',
      'caches.open("x")',
    ],
    finds: (node) =>
      isGlobal(node, ['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'cookieStore']) ||
      isMember(node, ['localStorage', 'sessionStorage', 'indexedDB', 'cookie', 'cookieStore']),
  },
  {
    what: 'the bare extension API',
    because: 'One file each hands it on, to the worker and to content scripts.',
    bad: ['chrome.runtime.id', 'globalThis.chrome', 'window.browser.tabs'],
    finds: (node) =>
      isGlobal(node, ['chrome']) ||
      (isMember(node, ['chrome', 'browser']) && isGlobal(node.object as Node, ['globalThis', 'window', 'self'])),
  },
];

/** What breaks the rule of scripts that run in pages: a timer that the page can clear. */
export const CLEARABLE: Rule = {
  what: 'a timer that a page can clear',
  because: 'It counts through the ids; `after` has none.',
  bad: [
    'setTimeout(look, 50)',
    'view.setInterval(look, 50)',
    'requestIdleCallback(look)',
    'globalThis["setTimeout"](look)',
    'const { setTimeout: later } = window',
  ],
  finds: (node) =>
    isCallOf(node, ['setTimeout', 'setInterval', 'requestIdleCallback']) ||
    isMember(node, ['setTimeout', 'setInterval', 'requestIdleCallback']),
};

/** Where a file breaks a rule. */
export function breaches(source: Source, rule: Rule): string[] {
  const found: string[] = [];
  walk(parse(source).program, (node, parent) => {
    if (rule.finds(node, parent))
      found.push(`${placeOf(source, node)} ${source.text.slice(node.start, node.end).split('\n')[0]}`);
  });
  return found;
}
