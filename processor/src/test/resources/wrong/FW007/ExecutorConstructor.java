import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class ExecutorConstructor {
  record Page(String title) {}
  ExecutorConstructor() {}
  ExecutorConstructor(Executor forTitles) {}
//! error [FW007] 'ExecutorConstructor()' with a leading 'Executor' takes what 'ExecutorConstructor(Executor)' takes. The generated class repeats the constructors of 'ExecutorConstructor', each also with a leading 'Executor' for the tasks. Change the order or the type of a parameter of 'ExecutorConstructor(Executor)'.
  @Gather abstract Page load();
  String title() { return ""; }
}
