import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class DeclaresException {
  record Page(String title) {}
  @Gather abstract Task<Page> load() throws IOException, InterruptedException;
//! warning [FW045] 'load' returns 'Task<Page>' and declares 'IOException' and 'InterruptedException'. The handle is returned at once and holds the failures, so the call throws none of them. Remove 'IOException' and 'InterruptedException' from the 'throws' of 'load'.
  String title() throws IOException { return ""; }
}
