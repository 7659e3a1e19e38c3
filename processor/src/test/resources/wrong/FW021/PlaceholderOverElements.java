import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

interface PlaceholderOverElements {
  @Gather(value = "a", timeout = "#{@config.timeout}", concurrency = 4) List<String> all(@Each List<String> x) throws TimeoutException;
//! error [FW021] '"#{@config.timeout}"' is not a timeout. It is read when the program is compiled, so nothing fills a placeholder. Remove 'timeout' and add the parameter 'Duration timeout' to 'all'.
  default String a(String x) { return x; }
}
