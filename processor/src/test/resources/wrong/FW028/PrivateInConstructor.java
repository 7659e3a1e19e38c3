import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class PrivateInConstructor {
  private interface Settings {}
  record Page(String title) {}
  PrivateInConstructor(Settings settings) {}
//! error [FW028] PrivateInConstructor(Settings) needs Settings, which is private: the generated class has no access to it. Make Settings package-private.
  @Gather abstract Page load();
  String title() { return ""; }
}
