// `npm run github-stand-in -- --help`: GitHub's stand-in as a tool, see docs/github-stand-in.md. It needs nothing but the
// development dependencies.
import { importSources } from './compile.mjs'

const { main } = await importSources('dev/stand-in-tool/main')
process.exitCode = await main(process.argv.slice(2))
