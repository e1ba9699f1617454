export * from '../geometry/box.ts';
export { boxOf } from '../geometry/sight.ts';
