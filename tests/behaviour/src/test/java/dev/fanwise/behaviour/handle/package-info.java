/**
 * Handles: of single tasks, and of groups whose method returns at once; and what is reported of failures that
 * nobody has read.
 */
package dev.fanwise.behaviour.handle;
