import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class InOtherClass {
  record Page(String title) {}
//! error [FW011] There is no method 'title' in InOtherClass, which the component title of load needs as its task. Declare it, or name another method with @From.
  private final Titles titles = new Titles();
  @Gather abstract Page load();
}
class Titles {
  String title() { return ""; }
}
