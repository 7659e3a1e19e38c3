package dev.fanwise.processor;

import dev.fanwise.processor.testing.GoldenFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is generated for methods that return a record. */
@ExtendWith(GoldenFiles.Extension.class)
class SlotsTest {

    @Test
    void plainAndTolerated(GoldenFiles golden) {
        golden.check("""
                package shop;

                import dev.fanwise.Gather;
                import dev.fanwise.Outcome;
                import java.io.IOException;
                import java.util.List;

                abstract class ProductPages {

                  record Product(String name) {}

                  record Review(String text) {}

                  record Price(long cents) {}

                  record Page(Product product, Outcome<List<Review>> reviews, Price price) {}

                  @Gather
                  abstract Page load(long id) throws IOException, InterruptedException;

                  Product product(long id) throws IOException {
                    return new Product("product " + id);
                  }

                  List<Review> reviews(long id) throws IOException {
                    return List.of();
                  }

                  Price price(long id) {
                    return new Price(id);
                  }
                }
                """);
    }
}
