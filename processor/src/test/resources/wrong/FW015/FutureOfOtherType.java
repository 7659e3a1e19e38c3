import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class FutureOfOtherType {
  record Page(Integer readers) {}
//! error [FW015] The component 'readers' of 'load' is 'Integer', but its task 'readers()' returns 'CompletableFuture<Long>'. A result takes what its task or body returns, as in an assignment. Make the component 'Long readers', or name another method with '@From'.
  @Gather abstract Page load();
  CompletableFuture<Long> readers() { return null; }
}
