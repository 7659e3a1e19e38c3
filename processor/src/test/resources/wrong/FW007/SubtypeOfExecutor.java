import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class SubtypeOfExecutor {
  record Page(String title) {}
  SubtypeOfExecutor() {}
  SubtypeOfExecutor(ExecutorService pool) {}
//! error [FW007] 'SubtypeOfExecutor()' with a leading 'Executor' takes what 'SubtypeOfExecutor(ExecutorService)' takes. The generated class repeats the constructors of 'SubtypeOfExecutor', each also with a leading 'Executor' for the tasks. Change the order or the type of a parameter of 'SubtypeOfExecutor(ExecutorService)'.
  @Gather abstract Page load();
  String title() { return ""; }
}
