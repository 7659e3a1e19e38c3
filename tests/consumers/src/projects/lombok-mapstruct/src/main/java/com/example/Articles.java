package com.example;

import dev.fanwise.Each;
import dev.fanwise.Gather;
import java.util.List;
import lombok.NonNull;
import lombok.RequiredArgsConstructor;

/** Lombok writes the constructor that the generated class repeats. */
@RequiredArgsConstructor
abstract class Articles {

    record Spread(Article left, Article right) {}

    @NonNull private final String prefix;

    @Gather
    abstract List<Article> load(@Each List<Long> ids) throws InterruptedException;

    @Gather
    abstract Spread spread(long id) throws InterruptedException;

    Article load(Long id) {
        var row = new Row();
        row.setId(id);
        row.setTitle(prefix + id);
        return Rows.INSTANCE.toArticle(row);
    }

    Article left(long id) {
        return load(id);
    }

    Article right(long id) {
        return load(id + 1);
    }
}
