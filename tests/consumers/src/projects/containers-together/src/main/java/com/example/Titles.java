package com.example;

import dev.fanwise.Each;
import dev.fanwise.Gather;
import dev.fanwise.OnFanOut;
import jakarta.inject.Singleton;
import java.util.List;

/** What Dagger creates, and Micronaut could. */
@OnFanOut(Singleton.class)
abstract class Titles {

    private final Numbers numbers;

    Titles(Numbers numbers) {
        this.numbers = numbers;
    }

    @Gather
    abstract List<String> title(@Each List<Long> ids) throws InterruptedException;

    String title(Long id) {
        return numbers.text(id);
    }
}
