import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class DeprecatedTasks {
  record Page(String title, int size) {}
  @Gather abstract Page load();
  @Deprecated String title() { return ""; }
  @Deprecated(forRemoval = true) int size() { return 1; }
}
