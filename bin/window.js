// What rasoat.cmd of the archive for Windows starts.
require('./icon.js').startByIcon(require('./ownFiles.js'));
