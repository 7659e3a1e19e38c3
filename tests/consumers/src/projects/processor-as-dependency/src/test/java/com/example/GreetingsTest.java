package com.example;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class GreetingsTest {

    @Test
    void theTasksRun() throws Exception {
        assertEquals(List.of("Hello A", "Hello B"), Greetings.create().greet(List.of("A", "B")));
    }
}
