package dev.fanwise.behaviour.library;

import java.io.IOException;

/** A superclass in another package, as a library has it. */
public abstract class Warehouse {

    private final String place;

    protected Warehouse(String place) {
        this.place = place;
    }

    protected int stock(String article) throws IOException {
        return article.length();
    }

    /** What a subclass offers. */
    protected String place() {
        return place;
    }
}
