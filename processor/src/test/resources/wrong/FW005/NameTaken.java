import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class NameTaken {
//! error [FW005] The class to generate for 'NameTaken' is called 'NameTakenFanOut', and there is a class of that name. The name of a generated class follows from that of its type. Rename one of the two.
  record Page(String title) {}
  @Gather abstract Page load();
  String title() { return ""; }
}
class NameTakenFanOut {}
