import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

interface OtherCollections {
  @Gather("b") Set<Integer> set(@Each int[] x);
//! error [FW016] 'set' returns 'Set<Integer>'. A method over '@Each' returns a 'List', an array, a 'Map' from element to result, or 'void'. Let 'set' return 'List<Integer>'.
  @Gather("b") ArrayList<Integer> list(@Each int[] x);
//! error [FW016] 'list' returns 'ArrayList<Integer>'. A method over '@Each' returns a 'List', an array, a 'Map' from element to result, or 'void'. Let 'list' return 'List<Integer>'.
  @Gather("b") Iterable<Integer> iterable(@Each int[] x);
//! error [FW016] 'iterable' returns 'Iterable<Integer>'. A method over '@Each' returns a 'List', an array, a 'Map' from element to result, or 'void'. Let 'iterable' return 'List<Integer>'.
  @Gather("b") Optional<Integer> optional(@Each int[] x);
//! error [FW016] 'optional' returns 'Optional<Integer>'. A method over '@Each' returns a 'List', an array, a 'Map' from element to result, or 'void'. Remove '@Each', or return a 'List' of what the task returns.
  @Gather("b") Integer one(@Each int[] x);
//! error [FW016] 'one' returns 'Integer'. A method over '@Each' returns a 'List', an array, a 'Map' from element to result, or 'void'. Let 'one' return 'List<Integer>'.
  @Gather("b") Outcome<List<Integer>> outcome(@Each int[] x);
//! error [FW016] 'outcome' returns 'Outcome<List<Integer>>'. A method over '@Each' returns a 'List', an array, a 'Map' from element to result, or 'void'. Remove '@Each', or return a 'List' of what the task returns.
  @Gather("b") Map<Long, Integer> keys(@Each int[] x);
//! error [FW016] 'keys' returns 'Map<Long, Integer>'. The keys of the result are the elements of the source. Let 'keys' return 'Map<Integer, Integer>'.
  default int b(int x) { return 1; }
}
