package guide.dagger;

// region: component
import dagger.Binds;
import dagger.BindsInstance;
import dagger.Component;
import dev.fanwise.FanOutOptions;
import jakarta.inject.Named;
import jakarta.inject.Singleton;

@Singleton
@Component(modules = Shop.FanOuts.class)
interface Shop {

    ProductPages pages();

    Titles titles();

    @dagger.Module
    interface FanOuts {

        @Binds
        ProductPages pages(ProductPagesFanOut generated);

        @Binds
        Titles titles(TitlesFanOut generated);
    }

    @Component.Factory
    interface Factory {

        Shop create(@BindsInstance @Named("shop") String name, @BindsInstance FanOutOptions options);
    }
}
// endregion
