import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class IntoPrimitiveArray {
  @Gather("size") abstract int[] sizes(@Each List<URI> uris);
//! error [FW015] The result of 'sizes' is 'int[]', but its task 'size(URI)' returns 'long'. The results of all tasks make 'long[]'. Let 'sizes' return 'long[]'.
  long size(URI uri) { return 0; }
}
