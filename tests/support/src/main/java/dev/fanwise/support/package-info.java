/**
 * What the tests of several modules use. Nothing here knows Fanwise, apart from the names of its packages and of its
 * logger; what does stands beside the tests that need it.
 */
@NullMarked
package dev.fanwise.support;

import org.jspecify.annotations.NullMarked;
