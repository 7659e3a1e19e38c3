package com.example.shop;

import dev.fanwise.Each;
import dev.fanwise.Gather;
import java.util.List;

/** Runs its tasks at the same time. */
public interface Pages {

    /**
     * What a page shows.
     *
     * @param title its title
     * @param price of what it is about
     */
    record Page(String title, int price) {}

    /**
     * Loads a page.
     *
     * @param id which one
     * @return the page
     * @throws InterruptedException if the caller is interrupted
     */
    @Gather
    Page load(int id) throws InterruptedException;

    /**
     * Loads pages.
     *
     * @param ids which ones
     * @return the pages, in the order of the ids
     * @throws InterruptedException if the caller is interrupted
     */
    @Gather
    List<Page> load(@Each List<Integer> ids) throws InterruptedException;

    /**
     * Loads a title.
     *
     * @param id of which page
     * @return the title
     */
    default String title(int id) {
        return "page " + id;
    }

    /**
     * Loads a price.
     *
     * @param id of which page
     * @return the price
     */
    default int price(int id) {
        return 10 * id;
    }
}
