package guide.disconnect;

import dev.fanwise.Task;

@SuppressWarnings("FutureReturnValueIgnored") // the response tells of failures
final class ServePages {

    private final Pages pages = new PagesFanOut();

    private ServePages() {}

    // region: handle
    void handle(long id, Response response) {
        Task<Pages.Page> page = pages.load(id); // returns at once
        response.onDisconnect(page::cancel);
        page.toCompletableFuture().whenComplete(response::complete);
    }
    // endregion

    public static void main(String[] args) throws InterruptedException {
        var server = new ServePages();
        var response = new Response();
        server.handle(42, response);
        server.pages.started.await();
        response.disconnect();
        response.awaitCompletion();
    }
}
