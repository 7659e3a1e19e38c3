/** What tests of a cluster need, whatever it stands on. Adapters run {@code ClusterContract}. */
package dev.fanwise.cluster.testing;
