import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class DeprecatedConstructorOfRecord {
  static class Pages { record Page(String title) { @Deprecated Page {} } }
  @Gather abstract Pages.Page load();
  String title() { return ""; }
}
