import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

interface PlaceholderOfStagger {
  @WaitFor(value = "a", returnWhen = ReturnWhen.FIRST_SUCCEEDED, onReturn = Cancellation.CANCEL, stagger = "${delay}") String first(@Each List<String> x);
//! error [FW041] '"${delay}"' is not a time between two starts. It is read when the program is compiled, so nothing fills a placeholder. Remove 'stagger' and add the parameter 'Duration stagger' to 'first'.
  default String a(String x) { return x; }
}
