export * from '../geometry/tree.ts';
