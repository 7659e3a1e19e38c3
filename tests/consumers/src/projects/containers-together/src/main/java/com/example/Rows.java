package com.example;

import org.mapstruct.Mapper;
import org.mapstruct.factory.Mappers;

@Mapper
interface Rows {
    Rows INSTANCE = Mappers.getMapper(Rows.class);

    Article toArticle(Row row);
}
