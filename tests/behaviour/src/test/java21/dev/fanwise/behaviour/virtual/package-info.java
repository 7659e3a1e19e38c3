/** What only a class compiled for Java 21 or later shows: virtual threads, and what interrupts do to them. */
package dev.fanwise.behaviour.virtual;
