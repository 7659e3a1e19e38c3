// A page for each source that a page of the documentation links to.

import { sourceAddress, sourcePage, sources } from '../.vitepress/repository.js'

export default {
  paths: () =>
    sources().map((source) => ({
      params: { source: sourceAddress(source).slice('source/'.length) },
      content: sourcePage(source),
    })),
}
