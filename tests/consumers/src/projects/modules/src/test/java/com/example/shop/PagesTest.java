package com.example.shop;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.example.shop.Pages.Page;
import dev.fanwise.Gather;
import java.util.List;
import org.junit.jupiter.api.Test;

class PagesTest {

    @Test
    void theGeneratedClassIsInItsUsersModule() {
        assertEquals("com.example.shop", PagesFanOut.class.getModule().getName());
        assertEquals("dev.fanwise", Gather.class.getModule().getName());
    }

    @Test
    void theTasksRun() throws Exception {
        assertEquals(List.of(new Page("page 1", 10), new Page("page 2", 20)), new PagesFanOut().load(List.of(1, 2)));
    }
}
