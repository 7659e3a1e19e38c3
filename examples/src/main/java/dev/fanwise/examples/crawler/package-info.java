/** All pages of a web site, each page starting tasks for the pages that it links to. */
@NullMarked
package dev.fanwise.examples.crawler;

import org.jspecify.annotations.NullMarked;
