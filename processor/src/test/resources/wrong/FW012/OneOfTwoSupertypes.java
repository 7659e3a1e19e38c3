package wrong;

import dev.fanwise.*;
import java.io.IOException;
import java.util.concurrent.TimeoutException;

class OneOfTwoSupertypes {
  record Page(String title) {}
  abstract static class Base {
    @Gather abstract Page load() throws IOException, InterruptedException;
//! error [FW012] 'title' may throw 'IOException', which 'load' of 'Quiet' does not declare. One method implements those of all supertypes, and throws what all of them declare. Add 'throws IOException' to 'load' of 'Quiet', or make the component 'Outcome<String> title'.
    @Gather(timeout = "1s") abstract Page inTime() throws TimeoutException, IOException, InterruptedException;
//! error [FW020] 'inTime' has a timeout, and 'inTime' of 'Quiet' does not declare 'TimeoutException'. One method implements those of all supertypes, and throws what all of them declare. Add 'throws TimeoutException' to 'inTime' of 'Quiet', or make every result an 'Outcome'.
    String title() throws IOException { return ""; }
  }
  interface Quiet { Page load() throws InterruptedException; Page inTime() throws IOException, InterruptedException; }
  abstract static class Pages extends Base implements Quiet {
    @Gather abstract Page other() throws IOException, InterruptedException;
  }
}
