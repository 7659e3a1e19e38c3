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
//! error [FW028] postAll(List<URI>) needs Answer, which is private: the generated class has no access to it. Make Answer package-private.
  Answer post(URI uri) { return new Answer(200); }
}
