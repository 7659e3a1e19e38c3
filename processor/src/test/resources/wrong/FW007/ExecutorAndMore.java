import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class ExecutorAndMore {
  record Page(String title) {}
  ExecutorAndMore(List<String> names) {}
  ExecutorAndMore(Executor executor, List<Integer> numbers) {}
//! error [FW007] 'ExecutorAndMore(List<String>)' with a leading 'Executor' takes what 'ExecutorAndMore(Executor, List<Integer>)' takes. The generated class repeats the constructors of 'ExecutorAndMore', each also with a leading 'Executor' for the tasks. Change the order or the type of a parameter of 'ExecutorAndMore(Executor, List<Integer>)'.
  @Gather abstract Page load();
  String title() { return ""; }
}
