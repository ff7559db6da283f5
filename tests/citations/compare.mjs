// Called by compare.sh: node compare.mjs PROGRAM, with the packages below $WORK.
import { spawn } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { createServer } from 'node:net'
import { dirname } from 'node:path'

const work = process.env.WORK
const program = process.argv[2]
const here = name => JSON.parse(readFileSync(new URL(name, import.meta.url)))
const references = here('references.json')
const explained = here('explained.json')
const installed = createRequire(`${work}/package.json`)
const CSL = installed('citeproc')
const folder = `${work}/node_modules/@citation-js/plugin-csl/lib-mjs`
const [styles, locales] = ['styles.json', 'locales.json'].map(name => JSON.parse(readFileSync(`${folder}/${name}`)))

// Spellings in which we follow a manual, everywhere alike, and the style another: made one before comparing.
// Apostrophes of names stay as they were written, where citeproc makes curved ones.
const apostrophe = text => text.replaceAll("'", '’')
const conventions = {
  Vancouver: [
    apostrophe,
    // Pages are given whole: 140–152 and not 140–52.
    text => text.replace(/\b([a-zA-Z]*)(\d+)–(\d+)(?!\d)/g, (all, letter, first, last) =>
      last.length < first.length ? `${letter}${first}–${letter}${first.slice(0, first.length - last.length)}${last}` : all),
    // ICMJE: month and day may be left out where pages run through the volume.
    text => text.replace(/(\. (?:\w+ )*?\d{4}) [A-Z][a-z]{2}(?: \d+)?(?=;\d)/, '$1'),
    // The examples of Citing Medicine have "Report No.:".
    text => text.replace(/ no\.: /, ' No.: '),
    // Place brackets mean "not from the publication", which nobody knows of a thesis in general.
    text => text.replace(/\[(\w+)\](?=: University)/, '$1'),
  ],
  'APA 7': [
    apostrophe,
    // The manual has spaced full stops where the style has one sign.
    text => text.replace('. . .', '…'),
  ],
}

async function site () {
  for (const reference of references) {
    mkdirSync(`${work}/seeds/${reference.id}`, { recursive: true })
    writeFileSync(`${work}/seeds/${reference.id}/study.json`, JSON.stringify([reference]))
    writeFileSync(`${work}/seeds/${reference.id}/table.csv`, 'Theme,Concept,Quote,Participant\nRoom,It is quiet.,"I sat, and waited.",P01\n')
  }
  const port = await new Promise(resolve => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address()
      server.close(() => resolve(port))
    })
  })
  const address = `http://127.0.0.1:${port}`
  const started = spawn(program, ['--database', `${work}/library.db`, '--urls', address, `--FocusThemes:Seeds=${work}/seeds`],
    { cwd: dirname(program), stdio: 'ignore' })
  for (let i = 0; i < 240; i++) {
    if (await fetch(`${address}/health/ready`).then(answer => answer.ok, () => false)) return { address, started }
    await new Promise(resolve => setTimeout(resolve, 500))
  }
  started.kill()
  throw new Error('The site did not start.')
}

const signs = { amp: '&', lt: '<', gt: '>', quot: '"' }
const plain = html => html.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (all, hex, digits, name) =>
  name ? signs[name] ?? all : String.fromCodePoint(hex ? parseInt(hex, 16) : Number(digits)))

async function ours (address, id) {
  const answer = await fetch(`${address}/studies/${id}/cite`)
  if (!answer.ok) throw new Error(`${id}: ${answer.status}`)
  const page = await answer.text()
  return name => plain(new RegExp(`<p [^>]*data-copy="${name}"[^>]*>(.*?)</p>`, 's').exec(page)[1])
}

function theirs (style, reference) {
  const engine = new CSL.Engine({
    retrieveLocale: () => locales['en-US'],
    retrieveItem: () => JSON.parse(JSON.stringify(reference)),
  }, styles[style], 'en-US')
  engine.setOutputFormat('text')
  engine.updateItems([reference.id])
  return engine.makeBibliography()[1][0].trim().replace(/^1\. ?/, '')
}

const { address, started } = await site()
let isWrong = false
try {
  const pages = new Map()
  for (const reference of references) pages.set(reference.id, await ours(address, reference.id))
  for (const [name, style] of [['Vancouver', 'vancouver'], ['APA 7', 'apa']]) {
    const counts = { same: 0, convention: 0, explained: 0, open: 0 }
    const lines = []
    for (const reference of references) {
      const [mine, its] = [pages.get(reference.id)(name), theirs(style, reference)]
      const alike = text => conventions[name].reduce((sofar, convention) => convention(sofar), text)
      const why = explained[name][reference.id]
      if (mine === its) counts.same++
      else if (alike(mine) === alike(its)) counts.convention++
      else if (why) counts.explained++
      else counts.open++
      if (alike(mine) === alike(its)) {
        if (why) lines.push(`${reference.id}: explained, and no longer different`)
        isWrong ||= why !== undefined
      } else lines.push(`${reference.id} (${reference.custom.kind}): ${why ?? 'NOT EXPLAINED'}\n  ours     ${mine}\n  citeproc ${its}`)
    }
    isWrong ||= counts.open > 0
    const agreed = counts.same + counts.convention
    console.log(`== ${name}: ${agreed} of ${references.length} agree (${counts.same} letter by letter, ${counts.convention} but ` +
      `for a spelling in which we keep to the manual), ${counts.explained} differ and are explained, ${counts.open} are not`)
    console.log(lines.join('\n'))
  }
} finally {
  started.kill()
}
process.exitCode = isWrong ? 1 : 0
