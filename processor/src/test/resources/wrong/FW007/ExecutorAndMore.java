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
//! error [FW007] The generated class repeats the constructors of ExecutorAndMore, each also with a leading Executor and with a leading FanOutOptions: ExecutorAndMore(List<String>) with the Executor is the same as ExecutorAndMore(Executor, List<Integer>). Change the order or the type of a parameter.
  @Gather abstract Page load();
  String title() { return ""; }
}
