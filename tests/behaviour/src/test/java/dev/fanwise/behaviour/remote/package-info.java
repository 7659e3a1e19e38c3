/** Tasks that run on a cluster: the same rules as for tasks that run here, and those that only a cluster has. */
package dev.fanwise.behaviour.remote;
