import dev.fanwise.*;
import java.io.*;
import java.net.*;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class Wildcards {
  @Gather("reach") abstract List<String> all(@Each List<List<? extends URI>> hosts);
  @Gather("keep") abstract List<String> kept(@Each List<Optional<? super Integer>> numbers);
  @Gather("list") abstract List<Map<String, ? extends Number>> lists(@Each List<String> names);
  @Remote String reach(List<? extends URI> hosts) { return ""; }
//! error [FW072] 'reach' runs on other members, and its parameter 'hosts' has a type with '? extends URI'. What is sent is written by its declared type, which has to be known when the class is generated. Write 'URI' in place of '? extends URI', or remove '@Remote' from 'reach'.
  @Remote String keep(Optional<? super Integer> number) { return ""; }
//! error [FW072] 'keep' runs on other members, and its parameter 'number' has a type with '? super Integer'. What is sent is written by its declared type, which has to be known when the class is generated. Write 'Integer' in place of '? super Integer', or remove '@Remote' from 'keep'.
  @Remote Map<String, ? extends Number> list(String name) { return Map.of(); }
//! error [FW072] 'list' runs on other members, and its result has a type with '? extends Number'. What is sent is written by its declared type, which has to be known when the class is generated. Write 'Number' in place of '? extends Number', or remove '@Remote' from 'list'.
}
