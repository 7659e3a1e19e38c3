package com.example;

import lombok.Data;

/** What a database has; Lombok writes its accessors. */
@Data
final class Row {
    private long id;
    private String title;
}
