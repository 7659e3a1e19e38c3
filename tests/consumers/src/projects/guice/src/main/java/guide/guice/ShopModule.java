package guide.guice;

// region: module
import com.google.inject.AbstractModule;
import com.google.inject.name.Names;
import dev.fanwise.FanOutOptions;

final class ShopModule extends AbstractModule {

    private final FanOutOptions options;

    ShopModule(FanOutOptions options) {
        this.options = options;
    }

    @Override
    protected void configure() {
        bind(ProductPages.class).to(ProductPagesFanOut.class);
        bind(Titles.class).to(TitlesFanOut.class);
        bind(FanOutOptions.class).toInstance(options);
        bind(String.class).annotatedWith(Names.named("shop")).toInstance("tea");
    }
}
// endregion
