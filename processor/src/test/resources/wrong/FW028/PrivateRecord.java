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
//! error [FW028] 'load()' needs 'Page', which is private. The generated class, a class of its own in the package of the type, has no access to it. Remove 'private' from 'Page'.
  String title() { return ""; }
}
