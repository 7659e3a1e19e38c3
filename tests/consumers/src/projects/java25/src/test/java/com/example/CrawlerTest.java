package com.example;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CrawlerTest {

    private static final Map<String, List<String>> LINKS =
            Map.of("home", List.of("news", "shop"), "news", List.of("home", "shop"), "shop", List.of("basket"));

    private final Crawler crawler = new CrawlerFanOut(LINKS);

    @Test
    void theCallReturnsWhenTheTasksOfTasksHaveEnded() throws Exception {
        assertEquals(Set.of("home", "news", "shop", "basket"), crawler.pages("home"));
    }

    @Test
    void tasksRunInVirtualThreads() throws Exception {
        crawler.pages("home");

        assertEquals(4, crawler.virtualThreads());
    }

    @Test
    void theHandleIsTheGroup() throws Exception {
        assertEquals(4, crawler.start("home").get().size());
    }
}
