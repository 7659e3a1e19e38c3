/**
 * Membership and messages of JGroups for a cluster: its stack with the settings that a fan-out needs. Knows no tasks.
 */
@NullMarked
package dev.fanwise.cluster.jgroups;

import org.jspecify.annotations.NullMarked;
