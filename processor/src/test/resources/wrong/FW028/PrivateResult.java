import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class PrivateResult {
  private record Answer(int code) {}
  @Gather("post") abstract void postAll(@Each List<URI> uris);
//! error [FW028] 'postAll(List<URI>)' needs 'Answer', which is private. The generated class, a class of its own in the package of the type, has no access to it. Remove 'private' from 'Answer'.
  Answer post(URI uri) { return new Answer(200); }
}
