package dev.fanwise.benchmarks.order;

import com.google.common.util.concurrent.ListenableFuture;
import dagger.Module;
import dagger.Provides;
import dagger.producers.Production;
import dagger.producers.ProductionComponent;
import dev.fanwise.benchmarks.peers.VirtualThreads;
import jakarta.inject.Named;
import java.util.concurrent.Executor;

/** What Dagger makes of the graph. */
@ProductionComponent(modules = {GraphModule.class, GraphComponent.Threads.class})
interface GraphComponent {

    @Named("last")
    ListenableFuture<Integer> last();

    /** The threads that the others have, too. */
    @Module
    final class Threads {

        private Threads() {}

        @Provides
        @Production
        static Executor executor() {
            return VirtualThreads.EXECUTOR;
        }
    }
}
