/**
 * What an engine has to provide: who the members are, and a message from one to another. Nothing here knows tasks.
 */
@NullMarked
package dev.fanwise.cluster.transport;

import org.jspecify.annotations.NullMarked;
