// Looks at what build.mjs has made, as a reader's browser does. With a folder as argument it also writes screenshots into it.
//
// - No dead link, inside the site, and no anchor that is not there; and every page can be reached from the first one.
// - No request to any other server.
// - No page but those of the Javadoc, whose layout is the JDK's, is wider than a phone, and no error is in the console.
// - Search finds a page, the menu opens, the theme and the version change.

import { execFileSync } from 'node:child_process'
import fs from 'node:fs'
import http from 'node:http'
import path from 'node:path'
import puppeteer from 'puppeteer-core'

const here = import.meta.dirname
const dist = path.join(here, 'dist')
const versions = JSON.parse(fs.readFileSync(path.join(here, 'versions.json'), 'utf8'))
const screenshots = process.argv[2]
const phone = { width: 390, height: 844, isMobile: true, hasTouch: true }
const desktop = { width: 1440, height: 900 }

const problems = []
const problem = (text) => problems.push(text)

/** The HTML files below a folder, as paths from dist. */
function pages(folder) {
  return fs
    .readdirSync(path.join(dist, folder), { recursive: true })
    .map((file) => path.posix.join(folder, file.split(path.sep).join('/')))
    .filter((file) => file.endsWith('.html'))
    .sort()
}

// Links

const texts = new Map()
function html(file) {
  if (!texts.has(file)) texts.set(file, fs.readFileSync(path.join(dist, file), 'utf8'))
  return texts.get(file)
}

const ids = new Map()
function anchors(file) {
  if (!ids.has(file)) ids.set(file, new Set([...html(file).matchAll(/\sid="([^"]+)"/g)].map(([, id]) => unescaped(id))))
  return ids.get(file)
}

const characters = { '&quot;': '"', '&#39;': "'", '&lt;': '<', '&gt;': '>', '&amp;': '&' }
const unescaped = (text) => text.replace(/&(?:quot|#39|lt|gt|amp);/g, (escaped) => characters[escaped])

/** The file that a server answers with. */
function answer(address) {
  const file = decodeURIComponent(address).replace(/^\//, '')
  return [file, path.posix.join(file, 'index.html'), file + '.html'].find((candidate) => {
    const stat = fs.statSync(path.join(dist, candidate), { throwIfNoEntry: false })
    return stat?.isFile()
  })
}

const linked = new Map()

function checkLinks(page) {
  linked.set(page, [])
  for (const [, attribute] of html(page).matchAll(/<(?:a|link|img|script)\b[^>]*?\s(?:href|src)="([^"]*)"/g)) {
    const link = unescaped(attribute)
    if (/^(https?|mailto|data|javascript):/.test(link)) continue
    const url = new URL(link, 'http://site/' + page)
    const file = answer(url.pathname)
    if (file) linked.get(page).push(file)
    if (!file) problem(`${page}: dead link ${link}`)
    else if (url.hash && file.endsWith('.html') && !anchors(file).has(decodeURIComponent(url.hash.slice(1)))) {
      problem(`${page}: no such heading ${link}`)
    }
  }
}

const all = versions.flatMap((version) => pages(version)).filter((page) => !page.endsWith('/404.html'))
all.forEach(checkLinks)
for (const version of versions) {
  const reached = new Set([`${version}/index.html`])
  for (const page of reached) linked.get(page)?.forEach((file) => reached.add(file))
  pages(version)
    .filter((page) => !reached.has(page) && !page.endsWith('/404.html'))
    .forEach((page) => problem(`${page}: no way leads to it from the first page`))
}
console.log(`${all.length} pages: links`)

// A browser

const types = { html: 'text/html', js: 'text/javascript', css: 'text/css', json: 'application/json', svg: 'image/svg+xml', woff2: 'font/woff2' }
const server = http.createServer((request, response) => {
  const file = answer(new URL(request.url, 'http://site').pathname)
  response.writeHead(file ? 200 : 404, { 'Content-Type': types[path.extname(file ?? '').slice(1)] ?? 'application/octet-stream' })
  response.end(file && request.method !== 'HEAD' ? fs.readFileSync(path.join(dist, file)) : undefined)
})
await new Promise((listening) => server.listen(0, '127.0.0.1', listening))
const origin = `http://127.0.0.1:${server.address().port}`

function browserProgram() {
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
  const found = names.map((name) => which(name)).find(Boolean)
  if (!found) throw new Error('No Chromium or Chrome is on the PATH.')
  return found
}

function which(name) {
  try {
    return execFileSync('sh', ['-c', `command -v ${name}`], { encoding: 'utf8' }).trim()
  } catch {
    return undefined
  }
}

const patience = 300_000 // milliseconds; a machine with other work takes long
const browser = await puppeteer.launch({ executablePath: browserProgram(), protocolTimeout: patience, timeout: patience, args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'] })
const tab = await browser.newPage()
tab.setDefaultTimeout(patience)
let current = ''
await tab.setRequestInterception(true)
tab.on('request', (request) => {
  const url = request.url()
  if (url.startsWith(origin + '/') || url.startsWith('data:') || url.startsWith('blob:')) return request.continue()
  problem(`${current}: asks ${url}`)
  return request.abort()
})
tab.on('pageerror', (error) => problem(`${current}: ${error}`))
tab.on('console', (message) => {
  if (message.type() === 'error') problem(`${current}: ${message.text()}`)
})

async function open(page) {
  current = page
  await tab.goto(`${origin}/${page}`, { waitUntil: 'load' })
}

// Every page as it was written, without scripts, which takes a tenth of the time; those below as they are used.
// The first page of a Javadoc with one package only leads to that.
const leadsElsewhere = (page) => html(page).includes('http-equiv="Refresh"')
const newest = all.filter((page) => page.startsWith(versions[0] + '/') && !page.includes('/source/') && !leadsElsewhere(page))
await tab.setViewport(phone)
await tab.setJavaScriptEnabled(false)
for (const page of newest) {
  await open(page)
  const wide = await tab.evaluate(() => document.documentElement.scrollWidth)
  if (wide > phone.width && !page.includes('/api/')) problem(`${page}: ${wide} pixels wide on a phone`)
}
await tab.setJavaScriptEnabled(true)
console.log(`${newest.length} pages: on a phone, with no request elsewhere`)

async function picture(name) {
  if (!screenshots) return
  fs.mkdirSync(screenshots, { recursive: true })
  await tab.screenshot({ path: path.join(screenshots, `${name}.png`) })
}

// What a reader does

const first = `${versions[0]}/index.html`
async function expect(what, action) {
  current = what
  const done = await action().catch((error) => error.message)
  if (done !== true) problem(`${what}: ${done}`)
}

/** Opens a page and waits until its scripts run. */
async function use(page) {
  await open(page)
  await tab.waitForFunction(() => document.querySelector('#app').__vue_app__)
}

await tab.setViewport(desktop)
await use(first)
await expect('search', async () => {
  await tab.click('#local-search button')
  await tab.waitForSelector('.VPLocalSearchBox input')
  await tab.type('.VPLocalSearchBox input', 'hedging')
  await tab.waitForSelector('.VPLocalSearchBox .result')
  await picture('search-desktop-light')
  await tab.keyboard.press('Enter')
  await tab.waitForFunction((address) => location.pathname !== address, {}, '/' + versions[0] + '/')
  return true
})
await use(first)
await expect('the theme', async () => {
  const before = await tab.evaluate(() => document.documentElement.classList.contains('dark'))
  await tab.click('.VPNavBar .VPSwitchAppearance')
  return (await tab.evaluate(() => document.documentElement.classList.contains('dark'))) !== before
})
if (versions.length > 1) {
  await use(`${versions[0]}/guide/slots.html`)
  await expect('the version', async () => {
    await Promise.all([tab.waitForNavigation(), tab.select('.version-switch', versions[1])])
    return new URL(tab.url()).pathname === `/${versions[1]}/guide/slots.html` || tab.url()
  })
}
await tab.setViewport(phone)
await use(`${versions[0]}/guide/slots.html`)
await expect('the menu of a phone', async () => {
  await tab.click('.VPLocalNav .menu')
  await tab.waitForFunction(() => document.querySelector('.VPSidebar.open')?.textContent.includes('Timeouts'))
  return true
})
console.log('search, theme, version, menu')

// Pages of every kind, in both themes, with scripts

const shown = {
  home: '',
  policies: 'guide/choosing-a-policy.html',
  error: 'errors/FW012.html',
  errors: 'errors/',
  rules: 'rules.html',
  comparison: 'comparison.html',
  source: 'source/LICENSE.html',
  javadoc: 'api/fanwise/dev.fanwise/dev/fanwise/Task.html',
}
await tab.evaluate(() => localStorage.clear())
for (const [name, address] of Object.entries(shown)) {
  for (const [size, viewport] of Object.entries({ desktop, phone })) {
    for (const scheme of ['light', 'dark']) {
      await tab.setViewport(viewport)
      await tab.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }])
      await open(`${versions[0]}/${address}`)
      if (name !== 'javadoc') await tab.waitForSelector(scheme === 'dark' ? 'html.dark' : 'html:not(.dark)')
      const wide = await tab.evaluate(() => document.documentElement.scrollWidth)
      if (wide > viewport.width && name !== 'javadoc') problem(`${current}: ${wide} pixels wide`)
      await picture(`${name}-${size}-${scheme}`)
    }
  }
}
console.log(`${Object.keys(shown).length} pages: light, dark, large, small`)

await browser.close()
server.close()

problems.forEach((text) => console.error(text))
console.log(problems.length === 0 ? 'no problem' : `${problems.length} problems`)
process.exitCode = problems.length === 0 ? 0 : 1
