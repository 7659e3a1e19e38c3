import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class CrossedOthers {
  @Gather("search") abstract List<String> searchAll(@Each List<URI> pages, String text, String language);
//! warning [FW034] Of the parameters of 'search(URI, String, String)', 'language' gets 'text' and 'text' gets 'language' of 'searchAll'. Parameters are passed in their order, and names that both methods have are at different places. Bring the parameters into the same order, or rename them if this is meant.
  String search(URI page, String language, String text) { return ""; }
}
