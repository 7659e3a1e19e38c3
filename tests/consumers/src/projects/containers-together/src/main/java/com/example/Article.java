package com.example;

import lombok.Builder;
import lombok.Value;

/** What the program works with; Lombok writes its builder, which MapStruct calls. */
@Value
@Builder
class Article {
    long id;
    String title;
}
