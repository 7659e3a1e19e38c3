package com.example.shop;

import dev.fanwise.FanOutOptions;
import dev.fanwise.TaskLimit;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** A service whose fan-outs have metrics, context, a shared limit, an endpoint and a shutdown: all of it from the options. */
@SpringBootApplication
class Shop {

    @Bean
    TaskLimit backendLimit() {
        return TaskLimit.of(16);
    }

    @Bean
    Backend backend(@Value("${backend}") String address) {
        return new Backend(address);
    }

    @Bean
    ProductPages productPages(FanOutOptions options, TaskLimit backendLimit, Backend backend) {
        return new ProductPagesFanOut(options.withLimit(backendLimit), backend);
    }
}
