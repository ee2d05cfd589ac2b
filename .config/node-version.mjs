// The devDependency `node` runs the tools. npm drops silently to the system's Node when install scripts are blocked.
const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 22 || (major === 22 && minor < 18)) {
  console.error(
    `The tools need Node 22.18 or later, and this is ${process.version}: run npm ci with install scripts allowed ` +
      '(package.json allows those of "node"), then use npm run, not node.',
  );
  process.exitCode = 1;
}
