package com.example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

class ArticlesTest {

    private final Articles articles = new ArticlesFanOut("No. ");

    @Test
    void tasksMapToLomboksTypes() throws Exception {
        assertEquals(List.of(article(1, "No. 1"), article(2, "No. 2")), articles.load(List.of(1L, 2L)));
        assertEquals(new Articles.Spread(article(4, "No. 4"), article(5, "No. 5")), articles.spread(4));
    }

    @Test
    void lomboksConstructorIsRepeatedWithAnExecutor() throws Exception {
        try (var pool = Executors.newFixedThreadPool(2)) {
            assertEquals(List.of(article(1, "1")), new ArticlesFanOut(pool, "").load(List.of(1L)));
        }
        assertThrows(NullPointerException.class, () -> new ArticlesFanOut((String) null));
    }

    private static Article article(long id, String title) {
        return Article.builder().id(id).title(title).build();
    }
}
