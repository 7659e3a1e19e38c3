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
//! error [FW008] fetchAll has @Gather, @WaitFor and @TaskGroupScope. A fan-out method has one of these annotations: remove the others, or declare a method for each.
  String fetch(URI uri) { return ""; }
}
