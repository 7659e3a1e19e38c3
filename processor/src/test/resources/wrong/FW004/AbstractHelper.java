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
//! error [FW004] title() is abstract and not a fan-out method, so AbstractHelper could not be a complete class. Annotate it with @Gather, implement it, or move it to another type.
}
