package com.example.advice;

import dev.fanwise.Gather;
import io.micrometer.core.annotation.Timed;
import org.springframework.transaction.annotation.Transactional;

/** No component: a method with {@code @Bean} makes the bean. */
public abstract class OfABeanMethod {

    public record Seen(String what) {}

    @Timed("measured.of.a.bean.method")
    @Transactional
    @Gather
    public abstract Seen seen() throws InterruptedException;

    String what() {
        return "this";
    }
}
