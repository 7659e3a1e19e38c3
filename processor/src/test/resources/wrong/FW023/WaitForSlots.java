import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class WaitForSlots {
  record Pair(Task<String> left) {}
  @WaitFor(concurrency = 2) abstract Pair pair();
//! error [FW023] 'concurrency' limits the tasks of a method over '@Each', and 'pair' has no parameter with '@Each'. The tasks of all components run at the same time. Remove 'concurrency'.
  String left() { return ""; }
}
