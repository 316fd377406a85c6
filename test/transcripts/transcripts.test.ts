import { describeTranscripts, inProcess, showsCommands, transcripts } from '../support/describeTranscripts.js';
import { guides } from '../support/guides.js';

// As programs of their own they are run with the tests of consumers.
describeTranscripts('in this process', { run: inProcess, files: [...transcripts, ...guides.filter(showsCommands)] });
