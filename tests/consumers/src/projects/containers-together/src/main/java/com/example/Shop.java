package com.example;

import dagger.Binds;
import dagger.Component;
import jakarta.inject.Singleton;

@Singleton
@Component(modules = Shop.FanOuts.class)
interface Shop {

    Titles titles();

    @dagger.Module
    interface FanOuts {

        @Binds
        Titles titles(TitlesFanOut generated);
    }
}
