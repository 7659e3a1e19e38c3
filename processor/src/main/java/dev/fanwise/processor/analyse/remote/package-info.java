/**
 * Which task methods run on a cluster, and how all that they take, return and throw is sent. Knows no policies.
 */
@NullMarked
package dev.fanwise.processor.analyse.remote;

import org.jspecify.annotations.NullMarked;
