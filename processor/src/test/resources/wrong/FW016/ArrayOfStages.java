import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class ArrayOfStages {
  @Gather("load") abstract CompletableFuture<List<String>>[] all(@Each List<String> ids);
//! error [FW016] 'all' returns 'CompletableFuture<List<String>>[]'. An array of a generic type cannot be created. Let 'all' return 'List<List<String>>'.
  CompletableFuture<List<String>> load(String id) { return null; }
}
