import type { Shape } from '../model/model.js';
import type { Node } from '../yaml/Node.js';
import type { Place } from './Place.js';
import type { Reader } from './Reader.js';

/** Reads a node as what the schema says may stand there; undefined when nothing does or it cannot be read. */
export type ReadValue = (reader: Reader, node: Node | null, shape: Shape, at: Place) => unknown;
