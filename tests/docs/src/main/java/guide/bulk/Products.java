package guide.bulk;

import dev.fanwise.Outcome;
import guide.bulk.Conversion.Product;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The table of the products. It is read by one connection and written by another. */
final class Products implements AutoCloseable {

    private static final int ROWS_TOGETHER = 1_000;

    private final Connection reading;
    private final Connection writing;
    private int done;

    Products(String url) throws SQLException {
        reading = DriverManager.getConnection(url);
        writing = DriverManager.getConnection(url);
        writing.setAutoCommit(false);
    }

    /** Makes the table, unless a run before has made it. */
    void create(int rows) throws SQLException {
        try (var statement = writing.createStatement()) {
            statement.execute("create table if not exists products(id int primary key, price varchar not null,"
                    + " cents int, failure varchar, times int default 0 not null)");
            if (count("true") == 0) {
                statement.execute("insert into products(id, price) select x,"
                        + " case when mod(x, 1000) = 0 then 'on request' else cast(x as varchar) end"
                        + " from system_range(1, " + rows + ")");
                writing.commit();
            }
        }
    }

    int count(String condition) throws SQLException {
        try (var statement = reading.createStatement();
                var found = statement.executeQuery("select count(*) from products where " + condition)) {
            found.next();
            return found.getInt(1);
        }
    }

    // region: read
    Stream<Product> toDo() {
        return Stream.iterate(after(0), page -> !page.isEmpty(), page -> after(last(page)))
                .flatMap(List::stream);
    }

    private List<Product> after(int id) {
        List<Product> page = new ArrayList<>();
        try (var select = reading.prepareStatement(
                "select id, price from products where id > ? and times = 0 order by id limit " + ROWS_TOGETHER)) {
            select.setInt(1, id);
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    page.add(new Product(rows.getInt(1), rows.getString(2)));
                }
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
        return page;
    }
    // endregion

    private static int last(List<Product> page) {
        return page.get(page.size() - 1).id();
    }

    // region: write
    void put(Product product, Outcome<Integer> cents) throws SQLException {
        try (var update = writing.prepareStatement(
                "update products set cents = ?, failure = ?, times = times + 1 where id = ?")) {
            update.setObject(1, cents instanceof Outcome.Success<Integer> success ? success.value() : null);
            update.setString(2, failureOf(cents));
            update.setInt(3, product.id());
            update.executeUpdate();
        }
        if (++done % ROWS_TOGETHER == 0) {
            writing.commit();
            System.out.println(done + " done");
        }
    }

    private static @Nullable String failureOf(Outcome<Integer> cents) {
        return cents instanceof Outcome.Failure<Integer> failure
                ? failure.exception().getMessage()
                : null;
    }
    // endregion

    /** Keeps what is done. */
    void commit() throws SQLException {
        writing.commit();
    }

    @Override
    public void close() throws SQLException {
        writing.close();
        reading.close();
    }
}
