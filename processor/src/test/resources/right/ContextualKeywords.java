import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class ContextualKeywords {
  record Page(String record, String var, String yield, String sealed, String permits, String when) {}
  @Gather abstract Page load(String record, String var);
  String record(String record) { return ""; }
  String var(String var) { return ""; }
  String yield() { return ""; }
  String sealed() { return ""; }
  String permits() { return ""; }
  String when() { return ""; }
}
