import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class Handle {
  record Page(String title) {}
  @Gather abstract Task<Page> load();
//! error [FW099] A fan-out method that returns Task<Page> is not supported yet. Return the result itself.
  @Gather abstract CompletableFuture<Page> later();
//! error [FW099] A fan-out method that returns CompletableFuture<Page> is not supported yet. Return the result itself.
  String title() { return ""; }
}
