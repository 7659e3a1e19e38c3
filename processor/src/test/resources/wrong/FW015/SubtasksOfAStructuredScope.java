import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class SubtasksOfAStructuredScope {
  record Page(Supplier<String> title, Supplier<Integer> size) {}
//! error [FW015] The component 'title' of 'load' is 'Supplier<String>', but its task 'title(long)' returns 'String'. A result takes what its task or body returns, as in an assignment. Make the component 'String title', or name another method with '@From'.
//! error [FW015] The component 'size' of 'load' is 'Supplier<Integer>', but its task 'size(long)' returns 'int'. A result takes what its task or body returns, as in an assignment. Make the component 'int size', or name another method with '@From'.
  @Gather abstract Page load(long id);
  String title(long id) { return ""; }
  int size(long id) { return 1; }
}
