import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class NoSuchMethod {
  Socket connect(URI address) { return null; }
  interface Socket {}
  void hangUp(Socket socket) {}
  @Gather(value = "connect", discard = "hangup") abstract List<Socket> misspelt(@Each List<URI> addresses) throws InterruptedException;
//! error [FW055] There is no method 'hangup' for 'misspelt'. 'discard' names a method that takes a result as its one parameter. Write 'discard = "hangUp"'.
  @Gather(value = "connect", discard = "throwAway") abstract List<Socket> missing(@Each List<URI> addresses) throws InterruptedException;
//! error [FW055] There is no method 'throwAway' for 'missing'. 'discard' names a method that takes a result as its one parameter. Declare 'void throwAway(Socket result)'.
}
