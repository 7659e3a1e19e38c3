package com.example;

import dev.fanwise.Each;
import dev.fanwise.Gather;
import dev.fanwise.WaitFor;
import dev.fanwise.Waited;
import java.util.List;

/** Every type it names with a prefix is written by another processor in the round that first sees this one. */
abstract class Offers {

    record Offer(ImmutableProduct product, AutoValue_Price price) {}

    @Gather
    abstract Offer load(int id) throws InterruptedException;

    @Gather
    abstract List<ImmutableProduct> product(@Each List<Integer> ids) throws InterruptedException;

    @WaitFor("price")
    abstract Waited<AutoValue_Price> prices(@Each List<Integer> ids) throws InterruptedException;

    ImmutableProduct product(int id) {
        return ImmutableProduct.builder().title("product " + id).build();
    }

    AutoValue_Price price(int id) {
        return new AutoValue_Price(100 * id);
    }
}
