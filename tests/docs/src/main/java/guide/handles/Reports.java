package guide.handles;

import dev.fanwise.Gather;
import dev.fanwise.Task;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;

abstract class Reports {

    // region: group
    record Report(String sales, String stock) {}

    @Gather
    abstract Task<Report> start(int year);

    String sales(int year) throws IOException {
        return "sales of " + year;
    }

    String stock(int year) {
        return "stock of " + year;
    }
    // endregion

    // region: future
    @Gather
    abstract CompletableFuture<Report> startAsync(int year);
    // endregion

    public static void main(String[] args) throws InterruptedException, ExecutionException {
        var reports = new ReportsFanOut();
        // region: get
        Task<Report> report = reports.start(2025); // returns at once
        var title = "Report";
        System.out.println(title + ": " + report.get());
        // endregion
        // region: combine
        var both = reports.startAsync(2024)
                .thenCombine(reports.startAsync(2025), (last, current) -> last.sales() + ", " + current.sales());
        System.out.println(both.join());
        // endregion
    }
}
