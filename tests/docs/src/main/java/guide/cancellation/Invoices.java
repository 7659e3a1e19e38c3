package guide.cancellation;

import dev.fanwise.Each;
import dev.fanwise.Gather;
import dev.fanwise.Task;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javax.sql.DataSource;

/** Database queries that end when their call is over. */
@SuppressWarnings("try") // the registration is closed, and not used otherwise
abstract class Invoices {

    private final DataSource database;

    Invoices(DataSource database) {
        this.database = database;
    }

    // region: task
    @Gather("total")
    abstract List<Long> totals(@Each List<String> customers, Duration timeout)
            throws SQLException, InterruptedException, TimeoutException;

    long total(String customer) throws SQLException {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement("select sum(cents) from invoice where customer = ?");
                var registration = Task.closeOnCancel(query::cancel)) { // ended before the query is closed
            query.setString(1, customer);
            try (var rows = query.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        }
    }
    // endregion
}
