package dev.fanwise.runtime;

/** A task that is known by the position of its element. */
interface Indexed {

    int index();
}
