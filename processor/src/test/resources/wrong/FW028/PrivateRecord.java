import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class PrivateRecord {
//! error [FW000] Fanwise (of unknown version) failed inside while it processed PrivateRecord. This is a fault of Fanwise, not of your code; please report it with the declaration of PrivateRecord and the following (Java 25.0.3):\n  25.0.3
  private record Page(String title) {}
  @Gather abstract Page load();
  String title() { return ""; }
}
