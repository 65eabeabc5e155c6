// Writes the stress announcements as Markdown files: node tests/stress/write.mjs FOLDER
import {writeStress} from '../conformance/build-all.mjs'

const [folder] = process.argv.slice(2)
if (!folder) throw new Error('name the folder to write to')
for (const path of await writeStress(folder)) console.log(path)
