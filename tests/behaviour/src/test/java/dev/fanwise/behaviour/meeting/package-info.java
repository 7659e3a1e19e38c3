/**
 * What happens where two things meet: a shape with an executor, an interrupt with a source, a failure with another. What one
 * policy does alone does not live here but in the package of that policy.
 */
package dev.fanwise.behaviour.meeting;
