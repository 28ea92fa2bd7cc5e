// `npm run bench -- --help`: whole processes in turns with `node -e 0`, on generated repositories. See docs/speed.md.
import { importSources } from './compile.mjs'

const { main } = await importSources('dev/bench/main')
process.exitCode = await main(process.argv.slice(2))
