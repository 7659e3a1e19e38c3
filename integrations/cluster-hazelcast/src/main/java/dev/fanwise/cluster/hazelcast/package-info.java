/**
 * Membership and messages of Hazelcast for a cluster. Knows no tasks: what Hazelcast runs here only delivers bytes.
 */
@NullMarked
package dev.fanwise.cluster.hazelcast;

import org.jspecify.annotations.NullMarked;
