/** The checksums of all files below a folder: one task per file, a bounded number of them at a time. */
@NullMarked
package dev.fanwise.examples.checksums;

import org.jspecify.annotations.NullMarked;
