// What the site takes from the repository: which Markdown files are pages, where they go, and which sources they link to.

import fs from 'node:fs'
import path from 'node:path'

/** The checkout that this version of the site is built from. */
export const repository = path.resolve(import.meta.dirname, process.env.SITE_SOURCE ?? '../../..')

/** Markdown files that are no pages. */
export const notPages = ['**/target/**', '**/src/**', 'docs/site/*.md', 'docs/site/.*/**', 'docs/site/dist/**']

/** The modules whose Javadoc is part of the site: where it goes below api/, and the folder of the module. */
export const apis = {
  fanwise: 'annotations',
  testing: 'testing',
  cluster: 'integrations/cluster',
  'cluster-hazelcast': 'integrations/cluster-hazelcast',
  'cluster-jgroups': 'integrations/cluster-jgroups',
  jfr: 'integrations/jfr',
  micrometer: 'integrations/micrometer',
  opentelemetry: 'integrations/opentelemetry',
  'scoped-values': 'integrations/scoped-values',
  'spring-boot': 'integrations/spring-boot',
}

/** The links to the Javadoc, which is no page of the generator. */
export function apiLinks() {
  return Object.entries(apis)
    .filter(([, module]) => fs.existsSync(path.join(repository, module)))
    .map(([name]) => ({ text: name === 'fanwise' ? 'Fanwise' : `fanwise-${name}`, link: `/api/${name}/index.html`, target: '_self' }))
}

/** The address of a Markdown file of the repository, without its ending. */
export function address(file) {
  const page = file.replace(/\.md$/, '')
  if (page === 'README') return 'index'
  if (page === 'docs/README') return 'guide/index'
  return page.replace(/^docs\//, '').replace(/(^|\/)README$/, '$1index')
}

const skipped = new Set(['node_modules', 'target', 'dist', '.git', '.vitepress', '.tagged'])
const languages = { java: 'java', kt: 'kotlin', xml: 'xml', properties: 'properties', yml: 'yaml', md: 'md', py: 'python' }

function* files(folder, skip = skipped) {
  for (const entry of fs.readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const file = path.join(folder, entry.name)
    if (entry.isDirectory()) {
      if (!skip.has(entry.name)) yield* files(file, skip)
    } else {
      yield file
    }
  }
}

const inRepository = (file) => path.relative(repository, file).split(path.sep).join('/')

/** The Markdown files that are pages. */
export function pages() {
  return [...files(repository, new Set([...skipped, 'src', 'site']))].map(inRepository).filter((file) => file.endsWith('.md'))
}

const external = /^[a-z][a-z0-9+.-]*:/i

/** The file or folder of the repository that a page links to, and its anchor. Nothing if the link stays in the page or leaves. */
export function target(page, link) {
  if (external.test(link) || link.startsWith('#') || link.startsWith('/')) return undefined
  const [file, anchor] = decodeURI(link).split('#')
  const linked = path.posix.join(path.posix.dirname(page), file).replace(/\/$/, '')
  return { file: linked, anchor: anchor ? '#' + anchor : '' }
}

/** The address of the page that shows a source, or what is in a folder. */
export function sourceAddress(file) {
  return 'source/' + file.replace(/\.(\w+)$/, '-$1')
}

function withoutCode(markdown) {
  return markdown.replace(/^ *(`{3,})[^\n]*\n[\s\S]*?^ *\1 *$/gm, '').replace(/(`+)[^`]*\1/g, '')
}

/** The sources and folders that pages link to, with the sources in those folders. */
export function sources() {
  const linked = new Set()
  for (const page of pages()) {
    for (const [, link] of withoutCode(fs.readFileSync(path.join(repository, page), 'utf8')).matchAll(/\]\(([^)\s]+)\)/g)) {
      const found = target(page, link)
      if (found && !found.file.endsWith('.md') && fs.existsSync(path.join(repository, found.file))) linked.add(found.file)
    }
  }
  for (const folder of [...linked]) {
    if (isFolder(folder)) inFolder(folder).forEach((file) => linked.add(file))
  }
  return [...linked].sort()
}

const isFolder = (file) => fs.statSync(path.join(repository, file)).isDirectory()

function inFolder(folder) {
  const tests = new Set([...skipped, 'test'])
  return [...files(path.join(repository, folder), tests)]
    .map(inRepository)
    .filter((file) => path.extname(file).slice(1) in languages && !file.endsWith('.md'))
}

/** The Markdown of the page that shows a source or lists a folder. */
export function sourcePage(file) {
  const title = `# ${path.posix.basename(file)}\n\n\`${file}\`\n\n`
  if (isFolder(file)) {
    const list = inFolder(file).map((source) => `- [${source.slice(file.length + 1)}](/${sourceAddress(source)})`)
    return title + list.join('\n') + '\n'
  }
  const language = languages[path.extname(file).slice(1)] ?? 'text'
  const text = fs.readFileSync(path.join(repository, file), 'utf8')
  const fence = '`'.repeat(Math.max(3, ...[...text.matchAll(/`+/g)].map((run) => run[0].length + 1)))
  return `${title}${fence}${language}\n${text.trimEnd()}\n${fence}\n`
}
