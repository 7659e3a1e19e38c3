/**
 * The product of what can meet: every shape on every kind of threads with every event, and what holds of all of them. What is
 * special about one of these cells does not live here but in the package of the policy, or of the meeting.
 */
package dev.fanwise.behaviour.product;
