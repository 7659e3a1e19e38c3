import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class ForeignGather {
  @interface Gather { String value(); }
  @Gather("a") abstract List<String> load(@Each List<Long> id);
//! error [FW009] 'load(List<Long>)' has a parameter with '@Each' and is not a fan-out method. '@Each' says of a fan-out method that it runs one task for each element. Import 'dev.fanwise.Gather' instead of 'ForeignGather.Gather'.
  String a(long id) { return ""; }
}
