import dev.fanwise.*;
import java.io.*;
import java.lang.annotation.*;
import java.util.*;
import java.util.concurrent.*;

@Target({ElementType.TYPE_USE, ElementType.TYPE_PARAMETER}) @Retention(RetentionPolicy.RUNTIME) @interface Critical {}

class Outer { static class Broken extends Exception {} }

abstract class Pages<X extends @Critical Exception> {
  record Page(String title, int[][] size) {}

  @Gather(timeout = "5s") abstract Page load() throws @Critical IOException, java.util.concurrent.@Critical ExecutionException,
      Outer.@Critical Broken, java.sql.@Critical SQLException, InterruptedException, @Critical TimeoutException, @Critical X;
  @Gather("one") abstract @Critical int @Critical [] all(@Each @Critical String @Critical [] ids) throws @Critical X, @Critical IOException;
  @WaitFor(value = "one", returnWhen = ReturnWhen.FIRST_COMPLETED, onReturn = Cancellation.CANCEL) abstract @Critical int first(@Each List<@Critical String> ids)
      throws @Critical X, @Critical IOException, InterruptedException;
  @Gather("one") abstract Task<@Critical int @Critical []> later(@Each List<@Critical String> ids);
  @Gather("rows") abstract @Critical byte @Critical [] @Critical [] rows(@Each List<@Critical String> ids);

  String title() throws @Critical IOException, Outer.@Critical Broken, @Critical ExecutionException { throw new IOException("x"); }
  int[][] size() throws @Critical X, java.sql.@Critical SQLException { return null; }
  int one(String id) throws @Critical X, @Critical IOException { return 1; }
  @Critical byte @Critical [] rows(String id) { return new byte[] {1}; }
}

public class Main {
  static String run() throws Exception {
    var pages = new PagesFanOut<RuntimeException>();
    try {
      return pages.load().toString();
    } catch (IOException e) {
      return "caught " + e.getMessage() + " " + pages.all(new String[] {"1", "2"}).length + pages.first(List.of("1"))
          + pages.rows(List.of("1", "2")).length + pages.later(List.of("1")).get().length;
    }
  }
}
