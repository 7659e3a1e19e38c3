import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class HandlesOfOtherType {
  @WaitFor abstract Waited<Integer> rest(@Each List<Task<String>> pending);
//! error [FW015] The result of 'rest' is 'Waited<Integer>', but an element gives 'String'. The results of all tasks make 'Waited<String>'. Let 'rest' return 'Waited<String>'.
}
