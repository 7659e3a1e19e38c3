package javadoc;

import dev.fanwise.Task;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** What the examples need. */
final class RegistrationExamples {

    private RegistrationExamples() {}

    @SuppressWarnings("try") // the registration is closed, and not used otherwise
    static ResultSet query(PreparedStatement statement) throws SQLException {
        // region: closeOnCancel
        try (var registration = Task.closeOnCancel(statement::cancel)) {
            return statement.executeQuery();
        }
        // endregion
    }
}
