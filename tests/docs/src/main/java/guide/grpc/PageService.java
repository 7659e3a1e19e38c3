package guide.grpc;

import static io.grpc.stub.ServerCalls.asyncUnaryCall;

import dev.fanwise.Outcome.Cancelled;
import dev.fanwise.Outcome.Failure;
import dev.fanwise.Outcome.Success;
import dev.fanwise.Task;
import guide.grpc.Pages.Page;
import io.grpc.BindableService;
import io.grpc.Context;
import io.grpc.MethodDescriptor;
import io.grpc.MethodDescriptor.MethodType;
import io.grpc.ServerServiceDefinition;
import io.grpc.Status;
import io.grpc.stub.ServerCallStreamObserver;
import io.grpc.stub.StreamObserver;

/** A service whose methods are declared in code, not by a file of protocol buffers. */
@SuppressWarnings("FutureReturnValueIgnored") // the response tells of failures
final class PageService implements BindableService {

    static final MethodDescriptor<Long, String> LOAD = method("load");
    static final MethodDescriptor<Long, String> LOAD_BLOCKING = method("loadBlocking");

    private final Pages pages;

    PageService(Pages pages) {
        this.pages = pages;
    }

    private static MethodDescriptor<Long, String> method(String name) {
        return MethodDescriptor.<Long, String>newBuilder()
                .setType(MethodType.UNARY)
                .setFullMethodName(MethodDescriptor.generateFullMethodName("pages", name))
                .setRequestMarshaller(new TextMarshaller<>(Long::valueOf))
                .setResponseMarshaller(new TextMarshaller<>(text -> text))
                .build();
    }

    @Override
    public ServerServiceDefinition bindService() {
        return ServerServiceDefinition.builder("pages")
                .addMethod(LOAD, asyncUnaryCall(this::load))
                .addMethod(LOAD_BLOCKING, asyncUnaryCall(this::loadBlocking))
                .build();
    }

    // region: load
    void load(Long id, StreamObserver<String> response) {
        var call = (ServerCallStreamObserver<String>) response;
        Task<Page> page = pages.load(id); // returns at once
        call.setOnCancelHandler(page::cancel);
        page.toCompletableFuture().whenComplete((loaded, failure) -> {
            if (failure == null) {
                call.onNext(loaded.toString());
                call.onCompleted();
            } else {
                call.onError(Status.fromThrowable(failure).asRuntimeException());
            }
        });
    }
    // endregion

    // region: blocking
    void loadBlocking(Long id, StreamObserver<String> response) {
        Task<Page> page = pages.load(id);
        Context.current().addListener(context -> page.cancel(), Runnable::run);
        try {
            switch (page.await()) {
                case Success<Page>(var loaded) -> {
                    response.onNext(loaded.toString());
                    response.onCompleted();
                }
                case Failure<Page>(var failure) ->
                    response.onError(Status.fromThrowable(failure).asRuntimeException());
                case Cancelled<Page>() -> response.onError(Status.CANCELLED.asRuntimeException());
            }
        } catch (InterruptedException interrupt) {
            page.cancel();
            Thread.currentThread().interrupt();
            response.onError(Status.CANCELLED.withCause(interrupt).asRuntimeException());
        }
    }
    // endregion
}
