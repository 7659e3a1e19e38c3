import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class PrivateComponent {
  private static class Title {}
  record Page(Title title) {}
  @Gather abstract Page load();
//! error [FW028] load() needs Title, which is private: the generated class has no access to it. Make Title package-private.
  Title title() { return null; }
}
