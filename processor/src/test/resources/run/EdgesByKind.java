import dev.fanwise.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;

/** A task method needs the value of a task of each kind: it gets the value, and the task that several need runs once. */
public class EdgesByKind {

  interface Nearby<H> { default List<H> near(H hotel) { return List.of(hotel, hotel); } }
  abstract static class Company { String company(String hotel) { return "company of " + hotel; } }
  record Legs(String there, String back) {}
  record Trip(
      String hotel, String guest, int nights,
      String ofStage, String ofTask, String ofFanOutMethod, String ofHandle, String ofDefaultMethod, String ofInherited, String ofGenericMethod,
      String ofWidened, String ofParameter, String ofTaskParameter, String ofOutcome, String ofArray, String ofSeveral) {}

  abstract static class Trips extends Company implements Nearby<String> {
    final AtomicInteger hotels = new AtomicInteger();
    final CompletableFuture<String> later = new CompletableFuture<>();

    @Gather abstract Trip plan(CompletionStage<String> guest, Task<Integer> nights) throws InterruptedException;

    /** What the parameter waits for is completed by a task of the call. */
    String hotel() { hotels.incrementAndGet(); later.complete("guest"); return "hotel"; }

    CompletionStage<Integer> price(String hotel) { return CompletableFuture.supplyAsync(hotel::length); }
    String ofStage(@From("price") int price) { return "price " + price; }

    Task<String> car(String hotel) { return Task.start(code -> new Thread(code).start(), () -> "car at " + hotel); }
    String ofTask(@From("car") String car) { return "a " + car; }

    @Gather abstract Legs route(@From("hotel") String to, @From("price") int cost) throws InterruptedException;
    String there(String to) { return "to " + to; }
    String back(int cost) { return "back for " + cost; }
    String ofFanOutMethod(@From("route") Legs legs) { return legs.there() + ", " + legs.back(); }

    @Gather abstract Task<Legs> detour(@From("ofFanOutMethod") String to, @From("price") int cost);
    String ofHandle(@From("detour") Legs legs) { return legs.there(); }

    String ofDefaultMethod(@From("near") List<String> hotels) { return "near " + hotels; }
    String ofInherited(@From("company") String company) { return "the " + company; }

    <T> Map<T, Integer> stars(@From("hotel") T of) { return Map.of(of, 4); }
    String ofGenericMethod(@From("stars") Map<String, Integer> stars) { return "stars " + stars; }

    String ofWidened(@From("price") long price) { return "wide " + (price + Integer.MAX_VALUE); }

    String ofParameter(String guest) { return "for a " + guest; }
    String ofTaskParameter(int nights, @From("price") Integer price) { return "costs " + nights * price; }

    String broken() { throw new IllegalStateException("broken"); }
    String ofOutcome(@From("broken") Outcome<String> broken, @From("price") Outcome<Integer> price) {
      return (broken instanceof Outcome.Failure<String> failure ? failure.exception().getMessage() : "not broken") + ", " + price.orElse(0);
    }

    int[] digits(@From("price") int price) { return new int[] {price, price + 1}; }
    String ofArray(@From("digits") int[] digits) { return "digits " + digits[0] + digits[1]; }

    String ofSeveral(
        String hotel, @From("price") int price, @From("car") String car, String guest, int nights, @From("route") Legs legs, @From("near") List<String> near) {
      return hotel + price + car + guest + nights + legs.back() + near.size();
    }
  }

  private static void lines(Trips trips, List<Object> lines) throws Exception {
    Task<Integer> nights = Task.start(code -> new Thread(code).start(), () -> 3);
    Trip trip = trips.plan(trips.later, nights);
    for (var component : Trip.class.getRecordComponents()) {
      var accessor = component.getAccessor();
      accessor.setAccessible(true);
      lines.add(accessor.invoke(trip));
    }
    lines.add("hotel ran " + trips.hotels.get());
  }

  public static List<Object> run() throws Exception {
    List<Object> ownThreads = new ArrayList<>();
    lines(new EdgesByKind_TripsFanOut(), ownThreads);
    List<Object> poolOfOne = new ArrayList<>();
    var pool = Executors.newSingleThreadExecutor();
    try {
      lines(new EdgesByKind_TripsFanOut(pool), poolOfOne);
    } finally {
      pool.shutdown();
    }
    ownThreads.add("a pool of one gives the same: " + (ownThreads.equals(poolOfOne) ? "yes" : poolOfOne));
    return ownThreads;
  }
}
//= hotel
//= guest
//= 3
//= price 5
//= a car at hotel
//= to hotel, back for 5
//= to to hotel, back for 5
//= near [hotel, hotel]
//= the company of hotel
//= stars {hotel=4}
//= wide 2147483652
//= for a guest
//= costs 15
//= broken, 5
//= digits 56
//= hotel5car at hotelguest3back for 52
//= hotel ran 1
//= a pool of one gives the same: yes
