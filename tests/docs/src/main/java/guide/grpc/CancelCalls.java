package guide.grpc;

import dev.fanwise.FanOutOptions;
import io.grpc.CallOptions;
import io.grpc.Context;
import io.grpc.Contexts;
import io.grpc.ServerInterceptor;
import io.grpc.ServerInterceptors;
import io.grpc.inprocess.InProcessChannelBuilder;
import io.grpc.inprocess.InProcessServerBuilder;
import io.grpc.stub.ClientCalls;
import java.io.IOException;
import java.util.List;

final class CancelCalls {

    private CancelCalls() {}

    private static ServerInterceptor callsOf(String user) {
        return new ServerInterceptor() {
            @Override
            public <Q, A> io.grpc.ServerCall.Listener<Q> interceptCall(
                    io.grpc.ServerCall<Q, A> call, io.grpc.Metadata headers, io.grpc.ServerCallHandler<Q, A> next) {
                return Contexts.interceptCall(Context.current().withValue(Pages.USER, user), call, headers, next);
            }
        };
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        // region: server
        Pages pages = new PagesFanOut(FanOutOptions.defaults().withContext(new GrpcContext()));
        // endregion
        var service = ServerInterceptors.intercept(new PageService(pages), callsOf("Ada"));
        var server = InProcessServerBuilder.forName("pages")
                .addService(service)
                .build()
                .start();
        var channel = InProcessChannelBuilder.forName("pages").build();
        for (var method : List.of(PageService.LOAD, PageService.LOAD_BLOCKING)) {
            var answer = ClientCalls.futureUnaryCall(channel.newCall(method, CallOptions.DEFAULT), 42L);
            pages.started.acquire();
            answer.cancel(true);
            System.out.println(method.getBareMethodName() + ": " + pages.cancelled.take());
        }
        channel.shutdownNow();
        server.shutdownNow();
    }
}
