import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class ListsIntoArray {
  @Gather("load") abstract String[] all(@Each List<String> ids);
//! error [FW015] The result of 'all' is 'String[]', but its task 'load(String)' returns 'List<String>'. The results of all tasks make 'List<List<String>>'. Let 'all' return 'List<List<String>>'.
  @Gather("later") abstract String[] stages(@Each List<String> ids);
//! error [FW015] The result of 'stages' is 'String[]', but its task 'later(String)' returns 'CompletableFuture<List<String>>'. The results of all tasks make 'List<List<String>>'. Let 'stages' return 'List<List<String>>'.
  @Gather("same") abstract <T> String[] others(@Each List<T> ids);
//! error [FW015] The result of 'others' is 'String[]', but its task 'same(T)' returns 'T'. The results of all tasks make 'List<T>'. Let 'others' return 'List<T>'.
  @Gather("nothing") abstract String[] none(@Each List<String> ids);
//! error [FW015] The result of 'none' is 'String[]', but its task 'nothing(String)' returns 'void'. A 'void' task has the result 'Void'. Let 'none' return 'Void[]'.
  List<String> load(String id) { return List.of(); }
  CompletableFuture<List<String>> later(String id) { return null; }
  <T> T same(T id) { return id; }
  void nothing(String id) {}
}
