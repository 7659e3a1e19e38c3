package com.example;

import dev.fanwise.Each;
import dev.fanwise.Gather;
import jakarta.inject.Singleton;
import java.util.List;
import lombok.RequiredArgsConstructor;

/** A bean of Micronaut, whose constructor Lombok writes and whose tasks a mapper of MapStruct fills. */
@Singleton
@RequiredArgsConstructor
abstract class Articles {

    private final Numbers numbers;

    @Gather
    abstract List<Article> load(@Each List<Long> ids) throws InterruptedException;

    Article load(Long id) {
        var row = new Row();
        row.setId(id);
        row.setTitle(numbers.text(id));
        return Rows.INSTANCE.toArticle(row);
    }
}
