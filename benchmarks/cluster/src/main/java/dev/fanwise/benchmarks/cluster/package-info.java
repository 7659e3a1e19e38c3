/** What a fan-out on a cluster costs, beside the messages of JGroups that carry it. */
@NullMarked
package dev.fanwise.benchmarks.cluster;

import org.jspecify.annotations.NullMarked;
