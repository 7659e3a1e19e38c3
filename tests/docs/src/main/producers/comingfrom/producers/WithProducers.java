package comingfrom.producers;

import com.google.common.util.concurrent.ListenableFuture;
import comingfrom.Shop;
import dagger.Module;
import dagger.Provides;
import dagger.producers.ProducerModule;
import dagger.producers.Produces;
import dagger.producers.Production;
import dagger.producers.ProductionComponent;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;

class WithProducers extends Shop {

    record Sale(String ticket) {}

    // region: graph
    @ProducerModule
    static final class SaleModule {

        private final WithProducers shop;
        private final long id;
        private final String seat;

        SaleModule(WithProducers shop, long id, String seat) {
            this.shop = shop;
            this.id = id;
            this.seat = seat;
        }

        @Produces
        @Named("product")
        String product() throws IOException {
            return shop.product(id);
        }

        @Produces
        @Named("fee")
        String fee() {
            return "a fee for " + seat;
        }

        @Produces
        Sale sale(@Named("product") String name, @Named("fee") String fee) {
            return new Sale(name + " with " + fee);
        }
    }

    @Module
    static final class Threads {

        @Provides
        @Production
        static Executor executor() {
            return Thread::startVirtualThread;
        }
    }

    @ProductionComponent(modules = {SaleModule.class, Threads.class})
    interface SaleComponent {

        ListenableFuture<Sale> sale();
    }

    Sale sell(long id, String seat) throws IOException, InterruptedException {
        var component = DaggerWithProducers_SaleComponent.builder()
                .saleModule(new SaleModule(this, id, seat))
                .build();
        try {
            return component.sale().get();
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof IOException failure) {
                throw failure;
            }
            throw new CompletionException(failed.getCause());
        }
    }
    // endregion
}
