/** Results that are not received: losers, siblings of failures, what comes late. No other rules. */
package dev.fanwise.behaviour.discard;
