import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class GeneratedBefore {
//! error [FW005] The class to generate for 'GeneratedBefore' is called 'GeneratedBeforeFanOut', and there is a class of that name. It is one that Fanwise generated before. Leave the folder of generated sources out of what is compiled.
  record Page(String title) {}
  @Gather abstract Page load();
  String title() { return ""; }
}
@dev.fanwise.runtime.FanwiseGenerated
final class GeneratedBeforeFanOut {}
