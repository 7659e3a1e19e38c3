package dev.fanwise.processor;

import dev.fanwise.processor.testing.GoldenFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is generated for methods that return a record where tasks take results of others. */
@ExtendWith(GoldenFiles.Extension.class)
class OrderedSlotsTest {

    @Test
    void resultsOfComponents(GoldenFiles golden) {
        golden.check("""
                package shop;

                import dev.fanwise.*;
                import java.io.IOException;

                abstract class Trips {
                  record Trip(String price, String hotel, String weather) {}
                  @Gather(onFailure = Cancellation.CANCEL_AND_JOIN)
                  abstract Trip plan(String city) throws IOException, InterruptedException;
                  String price(String hotel) { return hotel; }
                  String hotel(String city) throws IOException { return city; }
                  String weather(String city) { return city; }
                }
                """);
    }

    @Test
    void resultsOfOtherMethods(GoldenFiles golden) {
        golden.check("""
                package shop;

                import dev.fanwise.*;
                import java.io.IOException;

                abstract class Trips {
                  record Trip(String hotel, String price, int rooms) {}
                  @Gather abstract Trip plan(String city) throws IOException, InterruptedException;
                  String hotel(String city) { return city; }
                  String price(String hotel, @From("customer") CharSequence who) { return hotel + who; }
                  int rooms(@From("customer") String who, @From("rate") long rate) { return 1; }
                  String customer(String city) throws IOException { return city; }
                  int rate(@From("customer") String who) { return 1; }
                }
                """);
    }

    @Test
    void outcomes(GoldenFiles golden) {
        golden.check("""
                package shop;

                import dev.fanwise.*;
                import java.io.IOException;

                abstract class Trips {
                  record Trip(Outcome<String> hotel, String price, Outcome<String> route) {}
                  @Gather abstract Trip plan(String city) throws InterruptedException;
                  String hotel(String city) throws IOException { return city; }
                  String price(Outcome<String> hotel, @From("customer") Outcome<Integer> customer) { return ""; }
                  int customer(String city) throws IOException { return 1; }
                  String route(String hotel) { return hotel; }
                }
                """);
    }

    @Test
    void ofWaits(GoldenFiles golden) {
        golden.check("""
                package shop;

                import dev.fanwise.*;

                abstract class Trips {
                  record Trip(Task<String> hotel, Task<Integer> price) {}
                  @WaitFor(returnWhen = ReturnWhen.FIRST_COMPLETED) abstract Trip plan(String city) throws InterruptedException;
                  String hotel(String city) { return city; }
                  int price(String hotel, Outcome<String> hotelAgain, @From("rate") Integer rate) { return rate; }
                  int rate(@From("hotel") String hotel) { return 1; }
                }
                """.replace("Outcome<String> hotelAgain, ", ""));
    }

    @Test
    void ofScopesAndHandles(GoldenFiles golden) {
        golden.check("""
                package shop;

                import dev.fanwise.*;
                import java.util.concurrent.CompletableFuture;

                abstract class Trips {
                  record Trip(String hotel, long price) {}
                  @TaskGroupScope abstract Trip plan(String city) throws InterruptedException;
                  @Gather(timeout = "2s") abstract CompletableFuture<Trip> planSoon(String city);
                  String hotel(String city) { return city; }
                  long price(String hotel) { return 1; }
                }
                """);
    }

    @Test
    void ofStagesGroupsAndTypeParameters(GoldenFiles golden) {
        golden.check("""
                package shop;

                import dev.fanwise.*;
                import java.util.List;
                import java.util.concurrent.*;

                interface Trips<H> {
                  record Trip<T>(T hotel, Integer price, List<T> near, Void told, String legs) {}
                  record Legs(String there, String back) {}
                  @Gather Trip<H> plan(CompletionStage<H> hotel) throws InterruptedException;
                  @Gather Legs route(@From("none") String from, int price);
                  default CompletionStage<Integer> price(H hotel) { return CompletableFuture.completedFuture(1); }
                  default <X> List<X> near(X hotel) { return List.of(hotel); }
                  default void told(H hotel, int price) {}
                  default String legs(@From("route") Legs legs) { return legs.there(); }
                  default String there(String from) { return from; }
                  default String back(int price) { return ""; }
                }
                """.replace(
                        "@Gather Legs route(@From(\"none\") String from, int price);",
                        "@Gather Legs route(@From(\"near\") List<H> near, int price);")
                .replace("String there(String from) { return from; }", "String there(List<H> near) { return \"\"; }"));
    }

    @Test
    void clashingNames(GoldenFiles golden) {
        golden.check("""
                package shop;

                import dev.fanwise.*;

                abstract class Clashes {
                  record Trip(@From("other") String hotel, String tasks, String cast) {}
                  @Gather abstract Trip plan(String city) throws InterruptedException;
                  String other(String city) { return city; }
                  String tasks(String hotel, @From("hotel") String real) { return hotel; }
                  String cast(Object hotel) { return ""; }
                  String cast(CharSequence unknown) { return ""; }
                  String hotel(String city) { return city; }
                }
                """);
    }
}
