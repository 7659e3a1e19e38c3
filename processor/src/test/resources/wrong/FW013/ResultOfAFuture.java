import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class ResultOfAFuture {
  record Shop(int price) {}
//! error [FW013] No method 'price' can be the task of the component 'price' of 'open': 'price(int)' takes 'int rate', but the result of 'rate' is 'Future<Integer>'. Tasks take the parameters of 'open' by name, and it has none. A 'Future' does not tell when it completes, so it is not awaited. Let 'rate' return a 'CompletableFuture', which is awaited, or the value itself.
  @Gather abstract Shop open();
  Future<Integer> rate() { return null; }
  int price(@From("rate") int rate) { return 1; }
}
