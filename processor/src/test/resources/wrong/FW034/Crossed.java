import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class Crossed {
  @Gather("search") abstract List<String> searchAll(String text, @Each List<String> pages);
//! warning [FW034] Of the parameters of 'search(String, String)', 'text' gets 'pages' of 'searchAll'. Parameters are passed in their order, and names that both methods have are at different places. Bring the parameters into the same order, or rename them if this is meant.
  String search(String page, String text) { return ""; }
}
