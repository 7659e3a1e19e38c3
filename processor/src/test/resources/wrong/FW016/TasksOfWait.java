import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class TasksOfWait {
  @WaitFor("load") abstract List<Task<Integer>> list(@Each List<String> ids);
//! error [FW016] 'list' returns 'List<Task<Integer>>'. A '@WaitFor' method over '@Each' returns the 'Waited' of its tasks; only with 'returnWhen = FIRST_COMPLETED' or 'FIRST_SUCCEEDED' it returns the result of one task. Let 'list' return 'Waited<Integer>'.
  @WaitFor("load") abstract Set<Outcome<Integer>> set(@Each List<String> ids);
//! error [FW016] 'set' returns 'Set<Outcome<Integer>>'. A '@WaitFor' method over '@Each' returns the 'Waited' of its tasks; only with 'returnWhen = FIRST_COMPLETED' or 'FIRST_SUCCEEDED' it returns the result of one task. Let 'set' return 'Waited<Integer>'.
  @WaitFor("load") abstract Task<Collection<Integer>> start(@Each List<String> ids);
//! error [FW016] 'start' returns 'Task<Collection<Integer>>'. A '@WaitFor' method over '@Each' returns the 'Waited' of its tasks; only with 'returnWhen = FIRST_COMPLETED' or 'FIRST_SUCCEEDED' it returns the result of one task. Let 'start' return 'Task<Waited<Integer>>'.
  int load(String id) { return 1; }
}
