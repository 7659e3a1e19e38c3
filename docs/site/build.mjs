// Builds every version of versions.json next to the others below dist/: `latest` from this checkout, `0.1` from the newest tag
// v0.1.x. Before the first such tag it is what this checkout will become, and is built from it too. Maven writes the Javadoc of each.

import { execFileSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { apis } from './.vitepress/repository.js'

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

const withJavadoc = new Set()

/** Has Maven write the Javadoc of all modules into their target folders. */
function writeJavadoc(folder) {
  if (withJavadoc.has(folder)) return
  const modules = Object.values(apis).filter((module) => fs.existsSync(path.join(folder, module)))
  const goals = ['test-compile', 'javadoc:javadoc-no-fork'] // some modules need the tests of others
  execFileSync('mvn', ['-B', '-q', '-ntp', '-Dquick', '-Dmaven.javadoc.skip=false', ...goals, '-pl', modules.join(','), '-am'], {
    cwd: folder,
    stdio: 'inherit',
  })
  withJavadoc.add(folder)
}

/** Where the Javadoc of each Java module goes. */
function moduleFolders(folder) {
  return Object.entries(apis).flatMap(([name, module]) => {
    const list = path.join(folder, module, 'target/reports/apidocs/element-list')
    const found = fs.existsSync(list) && fs.readFileSync(list, 'utf8').match(/^module:(.+)$/m)
    return found ? [[found[1], name]] : []
  })
}

/** Lets a page of the Javadoc link to other modules on this site, and back to the guide. */
function linked(html, toRoot, folders) {
  const modules = new Map(folders)
  return html
    .replace(/https:\/\/fanwise\.dev\/apidocs\/([\w.]+)\//g, (link, module) =>
      modules.has(module) ? `${toRoot}/api/${modules.get(module)}/${module}/` : link,
    )
    .replace('<head>', '<head>\n<link rel="icon" href="data:,">') // as the other pages, so that no browser asks for one
    .replace(/(<ul id="navbar-top-firstrow"[^>]*>)/, `$1\n<li><a href="${toRoot}/guide/index.html">Guide</a></li>`)
}

/** Copies the Javadoc of each module to api/. */
function copyJavadoc(folder, version) {
  const folders = moduleFolders(folder)
  for (const [name, module] of Object.entries(apis)) {
    const written = path.join(folder, module, 'target/reports/apidocs')
    if (!fs.existsSync(written)) continue
    const copy = path.join(dist, version, 'api', name)
    fs.cpSync(written, copy, { recursive: true })
    for (const file of fs.readdirSync(copy, { recursive: true }).filter((file) => file.endsWith('.html'))) {
      const page = path.join(copy, file)
      const toRoot = path.relative(path.dirname(page), path.join(dist, version)).split(path.sep).join('/')
      fs.writeFileSync(page, linked(fs.readFileSync(page, 'utf8'), toRoot, folders))
    }
  }
}

fs.rmSync(dist, { recursive: true, force: true })
for (const version of versions) {
  console.log(`\n${version}`)
  const folder = source(version)
  execFileSync(process.execPath, [path.join(here, 'node_modules/vitepress/bin/vitepress.js'), 'build', here], {
    stdio: 'inherit',
    env: { ...process.env, SITE_VERSION: version, SITE_SOURCE: folder },
  })
  writeJavadoc(folder)
  copyJavadoc(folder, version)
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
