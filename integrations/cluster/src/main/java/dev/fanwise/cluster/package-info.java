/**
 * Fan-outs on a cluster: {@link dev.fanwise.cluster.Cluster} and the exceptions that only a cluster has.
 *
 * <p>What members say to each other is in {@code protocol}, how values look in {@code wire}. No engine is named here: each has
 * an artifact of its own.
 */
@NullMarked
package dev.fanwise.cluster;

import org.jspecify.annotations.NullMarked;
