// The action runs on Node 24, so its scripts do too. `npm ci` brings one for the common platforms; elsewhere the
// developer's own must do. CommonJS and old syntax, so that an old Node can still read the message.
var major = Number(process.versions.node.split('.')[0]);
if (major < 24) {
  console.error(
    'This project needs Node 24 or later, and found ' + process.version + ' (' + process.execPath + ').\n' +
    'Run `npm ci`, which installs Node 24 into node_modules on Linux, Windows and Intel macOS, and start through npm;\n' +
    'on other platforms install Node 24 yourself.'
  );
  process.exit(1);
}
