import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

interface Placeholder {
  record Page(String title) {}
  @Gather(timeout = "${pages.timeout}") Page load(long id) throws TimeoutException;
//! error [FW021] '"${pages.timeout}"' is not a timeout. It is read when the program is compiled, so nothing fills a placeholder. Remove 'timeout' and add the parameter 'Duration timeout' to 'load'.
  default String title(long id) { return ""; }
}
