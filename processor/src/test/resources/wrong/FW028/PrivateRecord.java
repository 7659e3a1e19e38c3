import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class PrivateRecord {
  private record Page(String title) {}
  @Gather abstract Page load();
//! error [FW028] load() needs Page, which is private: the generated class has no access to it. Make Page package-private.
  String title() { return ""; }
}
