// The sidebars, read from the pages that list the others, so that there is one list of everything.

import fs from 'node:fs'
import path from 'node:path'
import { address, repository, target } from './repository.js'

const read = (page) => fs.readFileSync(path.join(repository, page), 'utf8').split('\n')

const plain = (text) => text.replace(/`/g, '')

function links(page, line) {
  return [...line.matchAll(/\[([^\]]+)\]\(([^)\s]+)\)/g)].flatMap(([, text, link]) => {
    const found = target(page, link)
    return found?.file.endsWith('.md') ? [{ text: plain(text), link: '/' + address(found.file) + found.anchor }] : []
  })
}

/** The groups of docs/README.md: a heading, or a line that ends in a colon, and the links up to the next one. */
function documentation() {
  const page = 'docs/README.md'
  const groups = []
  for (const line of read(page)) {
    const name = line.match(/^## (.+)$/)?.[1] ?? line.match(/^([A-Z][^:[\]]*):$/)?.[1]
    if (name) groups.push({ text: plain(name), items: [] })
    else if (/^\d+\. |^- /.test(line)) groups.at(-1).items.push(...links(page, line).slice(0, 1))
    else groups.at(-1)?.items.push(...links(page, line))
  }
  return groups.filter((group) => group.items.length > 0)
}

/** The compiler messages, each with its rule. */
function messages() {
  const page = 'docs/errors/README.md'
  return read(page).flatMap((line) => {
    const row = line.match(/^\| \[(FW\d+)\]\((.+?)\) \| \w+ \| (.+?) \|/)
    return row ? [{ text: `${row[1]} ${plain(row[3])}`, link: '/' + address(target(page, row[2]).file) }] : []
  })
}

const existing = (items) => items.filter((item) => fs.existsSync(path.join(repository, item.file)))

function project() {
  const items = [
    { text: 'Integrations', file: 'integrations/README.md' },
    { text: 'Examples', file: 'examples/README.md' },
    { text: 'Benchmarks', file: 'benchmarks/README.md' },
    { text: 'Changelog', file: 'CHANGELOG.md' },
    { text: 'Versions', file: 'VERSIONING.md' },
    { text: 'Contributing', file: 'CONTRIBUTING.md' },
    { text: 'Decisions', file: 'docs/adr/README.md' },
    { text: 'Security', file: 'SECURITY.md' },
  ]
  return existing(items).map(({ text, file }) => ({ text, link: '/' + address(file) }))
}

export function sidebar() {
  const all = [
    { text: 'Overview', link: '/' },
    ...documentation(),
    { text: 'Project', items: project() },
  ]
  return {
    '/errors/': [{ text: 'Compiler messages', link: '/errors/', items: messages() }],
    '/': all.map((group) => ({ ...group, collapsed: group.text === 'Project' ? true : undefined })),
  }
}
