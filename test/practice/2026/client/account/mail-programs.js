// Placeholder for part 2.
import { heading } from './parts.js';

export const mailPrograms = () => [heading('Password per programmi di posta')];
