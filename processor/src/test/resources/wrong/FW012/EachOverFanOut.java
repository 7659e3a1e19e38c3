import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class EachOverFanOut {
  record Page(String title) {}
  @Gather("page") abstract List<Page> pages(@Each List<Long> ids);
//! error [FW012] 'page' may throw 'IOException', which 'pages' does not declare. The call throws what a task throws. Add 'throws IOException' to 'pages', or let 'pages' return 'List<Outcome<Page>>'.
  @Gather abstract Page page(long id) throws IOException;
  String title(long id) throws IOException { return ""; }
}
