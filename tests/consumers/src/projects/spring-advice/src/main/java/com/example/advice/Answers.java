package com.example.advice;

import dev.fanwise.Outcome;

/**
 * What tasks have seen of the advice on them.
 *
 * @param inTransaction whether a transaction is active
 * @param asked how often this has really been asked, with the cache before it
 * @param retried an answer, if the second attempt was made
 * @param measured anything: what matters is the timer
 */
public record Answers(boolean inTransaction, int asked, Outcome<String> retried, String measured) {}
