package com.example;

import dev.fanwise.Each;
import dev.fanwise.Gather;
import java.util.List;

interface Greetings {

    @Gather
    List<String> greet(@Each List<String> names) throws InterruptedException;

    default String greet(String name) {
        return "Hello " + name;
    }

    static Greetings create() {
        return new GreetingsFanOut();
    }
}
