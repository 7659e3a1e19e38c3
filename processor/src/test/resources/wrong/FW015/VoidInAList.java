import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

interface VoidInAList {
  @Gather("b") List<String> load(@Each List<String> x);
//! error [FW015] The result of 'load' is 'List<String>', but its task 'b(String)' returns 'void'. A 'void' task has the result 'Void'. Let 'load' return 'List<Void>'.
  default void b(String x) {}
}
