import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class GenericTask {
  interface Loader<T, X extends Exception> { T load() throws X; }
  record Page(String title) {}
  @Gather abstract Page read(Loader<String, IOException> loader);
//! error [FW012] 'title' may throw 'IOException', which 'read' does not declare. The call throws what a task throws. Add 'throws IOException' to 'read', or make the component 'Outcome<String> title'.
  <T, X extends Exception> T title(Loader<T, X> loader) throws X { return loader.load(); }
}
