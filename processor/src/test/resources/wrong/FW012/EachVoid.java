import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class EachVoid {
  @Gather("warm") abstract void warmAll(@Each List<URI> uris);
//! error [FW012] 'warm' may throw 'IOException', which 'warmAll' does not declare. The call throws what a task throws. Add 'throws IOException' to 'warmAll', or handle it in 'warm'.
  void warm(URI uri) throws IOException {}
}
