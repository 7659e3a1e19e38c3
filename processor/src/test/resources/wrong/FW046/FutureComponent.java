import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class FutureComponent {
  record Pair(CompletableFuture<String> left) {}
//! error [FW046] The component 'left' of 'pair' is 'CompletableFuture<String>'. A wait returns its tasks, some of which may be running. Make the component 'Task<String> left'.
  @WaitFor abstract Pair pair();
  String left() { return ""; }
}
