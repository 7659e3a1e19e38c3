import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

interface EntriesOfElements {
  @Gather("a") List<Map.Entry<Long, String>> load(@Each List<Long> ids);
//! error [FW015] The result of 'load' is 'List<Map.Entry<Long, String>>', but its task 'a(long)' returns 'String'. The results of all tasks make 'List<String>'. Let 'load' return 'List<String>'.
  default String a(long id) { return ""; }
}
