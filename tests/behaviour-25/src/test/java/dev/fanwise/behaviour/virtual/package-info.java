/** What only a class compiled for Java 21 or later shows: virtual threads, and what they can be given. */
package dev.fanwise.behaviour.virtual;
