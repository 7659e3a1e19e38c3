import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class PrivateComponent {
//! error [FW000] Fanwise (of unknown version) failed inside while it processed PrivateComponent. This is a fault of Fanwise, not of your code; please report it with the declaration of PrivateComponent and the following (Java 25.0.3):\n  25.0.3
  private static class Title {}
  record Page(Title title) {}
  @Gather abstract Page load();
  Title title() { return null; }
}
