// Checks the manifest of a Teams app against Microsoft's schema of its version, and prints what is wrong.
// node validate-manifest.mjs MANIFEST NODE_MODULES
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const [, , path, modules] = process.argv;
const require = createRequire(modules);
const Ajv = require('ajv-draft-04');
const manifest = JSON.parse(readFileSync(path, 'utf8'));
const schema = require(`@microsoft/app-manifest/build/json-schemas/teams/v${manifest.manifestVersion}/MicrosoftTeams.schema.json`);
const ajv = new Ajv({ strict: false, allErrors: true });
require('ajv-formats')(ajv);
const isValid = ajv.validate(schema, manifest);
console.log(JSON.stringify({ isValid, errors: (ajv.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`) }));
