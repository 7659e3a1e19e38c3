/** The words of all files below a folder, counted by two other processes, of which one is killed. */
@NullMarked
package dev.fanwise.examples.words;

import org.jspecify.annotations.NullMarked;
