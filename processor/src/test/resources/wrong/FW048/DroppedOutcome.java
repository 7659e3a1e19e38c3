import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class DroppedOutcome {
  @Gather("deliver") abstract void deliverAll(@Each List<URI> mails);
//! warning [FW048] 'deliverAll' drops the result 'Outcome<String>' of 'deliver'. It may hold a failure, which is lost. Let 'deliver' return 'String'.
  Outcome<String> deliver(URI mail) { return null; }
}
