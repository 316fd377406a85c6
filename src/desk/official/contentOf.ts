import { cutDocuments } from '../../plan/yaml/cutDocuments.js';
import { contentKey } from './contentKey.js';

/**
 * The key of the text of a plan.
 * @param text that of its file
 * @param document which of the file's documents it is
 */
export const contentOf = (text: string, document: number): string =>
  contentKey(cutDocuments(text)[document]?.text ?? '');
