import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class SynonymOfElementTask {
  @Gather("mail") abstract List<String> all(@Each List<URI> uris);
//! error [FW011] There is no method 'mail' in 'SynonymOfElementTask', which 'all(List<URI>)' needs as its task. Did you mean 'sendMail'? Write '@Gather("sendMail")'.
  @TaskGroupScope("crawl") abstract int crawlAll(URI root);
//! error [FW011] There is no method 'crawl' in 'SynonymOfElementTask', which 'crawlAll(URI)' needs as its body. Did you mean 'crawlSite'? Write '@TaskGroupScope("crawlSite")'.
  String sendMail(URI uri) { return ""; }
  String other(URI uri) { return ""; }
  int crawlSite(TaskGroup group, URI root) { return 1; }
}
