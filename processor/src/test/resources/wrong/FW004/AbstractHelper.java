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
//! error [FW004] title() is abstract and not a fan-out method, so AbstractHelperFanOut could not be a complete class. Implement it, annotate it with @Gather, or annotate the fan-out methods in the class that implements it.
}
