import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class PrivateInConstructor {
//! error [FW000] Fanwise (of unknown version) failed inside while it processed PrivateInConstructor. This is a fault of Fanwise, not of your code; please report it with the declaration of PrivateInConstructor and the following (Java 25.0.3):\n  25.0.3
  private interface Settings {}
  record Page(String title) {}
  PrivateInConstructor(Settings settings) {}
  @Gather abstract Page load();
  String title() { return ""; }
}
