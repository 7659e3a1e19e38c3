import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class ZeroTimeout {
  record Page(String title) {}
  @Gather(timeout = "0s") abstract Page load() throws TimeoutException;
//! warning [FW036] The timeout of 'load' is '"0s"'. Every call is over before a task can complete. Remove 'timeout', or write a time, such as 'timeout = "2s"'.
  @TaskGroupScope(timeout = "PT0S") abstract Page reload() throws TimeoutException;
//! warning [FW036] The timeout of 'reload' is '"PT0S"'. Every call is over before a task can complete. Remove 'timeout', or write a time, such as 'timeout = "2s"'.
  String title() { return ""; }
}
