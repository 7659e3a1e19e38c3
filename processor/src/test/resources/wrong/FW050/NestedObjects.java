import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class NestedObjects {
//! error [FW050] The class to generate for 'NestedObjects' cannot refer to 'java.util.Objects'. A type 'java' hides the package of that name there, and another type has the simple name. Rename one of the two.
  record Page(String title) {}
  interface Objects {}
  interface java {}
  @Gather abstract Page load();
  String title() { return ""; }
}
