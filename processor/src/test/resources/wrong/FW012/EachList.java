import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class EachList {
  byte[] fetch(URI uri) throws IOException { return null; }
  @Gather("fetch") abstract List<byte[]> fetchAll(@Each List<URI> uris);
//! error [FW012] 'fetch' may throw 'IOException', which 'fetchAll' does not declare. The call throws what a task throws. Add 'throws IOException' to 'fetchAll', or let 'fetchAll' return 'List<Outcome<byte[]>>'.
}
