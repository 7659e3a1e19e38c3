package com.example;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/** What both containers can create. */
@Singleton
class Numbers {

    @Inject
    Numbers() {}

    String text(long number) {
        return "No. " + number;
    }
}
