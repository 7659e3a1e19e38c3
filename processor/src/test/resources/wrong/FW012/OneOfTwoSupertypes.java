package wrong;

import dev.fanwise.*;
import java.io.IOException;
import java.util.concurrent.TimeoutException;

class OneOfTwoSupertypes {
  record Page(String title) {}
  abstract static class Base {
    @Gather abstract Page load() throws IOException, InterruptedException;
    @Gather(timeout = "1s") abstract Page inTime() throws TimeoutException, IOException, InterruptedException;
    String title() throws IOException { return ""; }
  }
  interface Quiet { Page load() throws InterruptedException; Page inTime() throws IOException, InterruptedException; }
  abstract static class Pages extends Base implements Quiet {
    @Gather abstract Page other() throws IOException, InterruptedException;
  }
}
