/**
 * Methods with {@code @TaskGroupScope}: bodies, components and elements of which nothing outlives the call.
 */
package dev.fanwise.behaviour.scope;
