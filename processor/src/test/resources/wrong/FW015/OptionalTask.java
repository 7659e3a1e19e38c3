import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class OptionalTask {
  record Page(String title) {}
//! error [FW015] The component 'title' of 'load' is 'String', but its task 'title(long)' returns 'Optional<String>'. A result takes what its task or body returns, as in an assignment. Make the component 'Optional<String> title', or name another method with '@From'.
  @Gather abstract Page load(long id);
  Optional<String> title(long id) { return Optional.empty(); }
}
