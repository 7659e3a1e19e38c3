import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class AllThree {
  @Gather("fetch") @WaitFor("fetch") @TaskGroupScope("fetch") abstract List<String> fetchAll(@Each List<URI> uris);
//! error [FW008] 'fetchAll' has '@Gather', '@WaitFor' and '@TaskGroupScope'. Each of these annotations says by itself when a fan-out method returns. Keep one of them, or declare a method for each.
  String fetch(URI uri) { return ""; }
}
