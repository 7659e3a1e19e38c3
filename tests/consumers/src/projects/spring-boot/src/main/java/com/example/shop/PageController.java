package com.example.shop;

import dev.fanwise.Outcome;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeoutException;
import org.slf4j.MDC;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
class PageController {

    private final ProductPages pages;
    private final Inventory inventory;
    private final Duration timeout;

    PageController(ProductPages pages, Inventory inventory, @Value("${timeout:30s}") Duration timeout) {
        this.pages = pages;
        this.inventory = inventory;
        this.timeout = timeout;
    }

    record Answer(String product, String price, String reviews, List<String> stock) {}

    @GetMapping("/pages/{id}")
    Answer page(@PathVariable String id, @RequestHeader("X-User") String user)
            throws IOException, InterruptedException, TimeoutException {
        try (var logged = MDC.putCloseable("user", user)) {
            var page = pages.load(id, timeout);
            return new Answer(
                    page.product(),
                    page.price(),
                    page.reviews().orElse("none"),
                    page.stock().stream().flatMap(Outcome::stream).toList());
        }
    }

    @GetMapping("/inventory/{id}")
    Inventory.Counted inventory(@PathVariable String id) throws InterruptedException, TimeoutException {
        return inventory.count(id);
    }

    @ExceptionHandler(TimeoutException.class)
    @ResponseStatus(HttpStatus.GATEWAY_TIMEOUT)
    void late() {}
}
