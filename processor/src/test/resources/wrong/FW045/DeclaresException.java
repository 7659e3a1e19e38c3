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
//! warning [FW045] load returns a handle, Task<Page>, at once: its failures are in the handle, and the call throws nothing. Remove 'throws IOException, InterruptedException'.
  String title() throws IOException { return ""; }
}
