import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class AbstractHelper {
  record Page(String title) {}
  @Gather abstract Page load();
  abstract String title();
//! error [FW004] 'title()' is abstract and not a fan-out method. As long as it has no body, 'AbstractHelperFanOut' cannot be a complete class. Implement it, or move the fan-out methods to the class that implements it.
}
