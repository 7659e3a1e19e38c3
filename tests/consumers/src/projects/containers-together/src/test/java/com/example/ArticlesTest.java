package com.example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import io.micronaut.context.ApplicationContext;
import java.util.List;
import org.junit.jupiter.api.Test;

class ArticlesTest {

    @Test
    void micronautCreatesWhatLombokCompletes() throws Exception {
        try (var context = ApplicationContext.run()) {
            assertEquals(
                    List.of("No. 1", "No. 2"),
                    context.getBean(Articles.class).load(List.of(1L, 2L)).stream()
                            .map(Article::getTitle)
                            .toList());
        }
    }

    @Test
    void daggerCreatesWhatStandsBesideIt() throws Exception {
        var shop = DaggerShop.create();
        assertSame(shop.titles(), shop.titles());
        assertEquals(List.of("No. 1"), shop.titles().title(List.of(1L)));
    }

    @Test
    void micronautCreatesTheSame() throws Exception {
        try (var context = ApplicationContext.run()) {
            assertEquals(List.of("No. 1"), context.getBean(Titles.class).title(List.of(1L)));
        }
    }
}
