// Builds every version of versions.json next to the others below dist/: `latest` from this checkout, `0.1` from the newest tag
// v0.1.x. Before the first such tag it is what this checkout will become, and is built from it too.

import { execFileSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'

const here = import.meta.dirname
const checkout = path.resolve(here, '../..')
const dist = path.join(here, 'dist')
const root = process.env.SITE_ROOT ?? '/'
const versions = JSON.parse(fs.readFileSync(path.join(here, 'versions.json'), 'utf8'))

const git = (...args) => execFileSync('git', ['-C', checkout, ...args], { encoding: 'utf8', maxBuffer: 1 << 30 })

function newestTag(version) {
  return git('tag', '--list', `v${version}.*`, '--sort=-version:refname').split('\n')[0]
}

/** The folder that a version is built from. */
function source(version) {
  if (version === 'latest') return checkout
  const tag = newestTag(version)
  if (!tag) {
    const pom = fs.readFileSync(path.join(checkout, 'pom.xml'), 'utf8')
    const current = pom.match(/<version>([^<]+)<\/version>/)[1]
    if (current.startsWith(version + '.') && current.endsWith('-SNAPSHOT')) return checkout
    throw new Error(`There is no tag v${version}.x to build the pages of ${version} from.`)
  }
  const folder = path.join(here, '.tagged', tag)
  fs.rmSync(folder, { recursive: true, force: true })
  fs.mkdirSync(folder, { recursive: true })
  const archive = execFileSync('git', ['-C', checkout, 'archive', tag], { maxBuffer: 1 << 30 })
  execFileSync('tar', ['-x', '-C', folder], { input: archive })
  return folder
}

fs.rmSync(dist, { recursive: true, force: true })
for (const version of versions) {
  console.log(`\n${version}`)
  execFileSync(process.execPath, [path.join(here, 'node_modules/vitepress/bin/vitepress.js'), 'build', here], {
    stdio: 'inherit',
    env: { ...process.env, SITE_VERSION: version, SITE_SOURCE: source(version) },
  })
}

const first = `${root}${versions[0]}/`
fs.writeFileSync(
  path.join(dist, 'index.html'),
  `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Fanwise</title>
<meta http-equiv="refresh" content="0; url=${first}">
<a href="${first}">Fanwise</a>
</html>
`,
)
fs.copyFileSync(path.join(dist, versions[0], '404.html'), path.join(dist, '404.html'))
