import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class GraceWithoutJoin {
  record Page(String title) {}
  record Tasks(Task<String> text) {}
  @Gather(onCancel = Cancellation.CANCEL, grace = "1s") abstract Page load();
//! warning [FW024] 'grace' has no effect on 'load'. No policy of it is 'CANCEL_AND_JOIN', so it waits for no cancelled tasks. Remove 'grace'.
  @WaitFor(returnWhen = ReturnWhen.FIRST_COMPLETED, grace = "1s") abstract Tasks first();
//! warning [FW024] 'grace' has no effect on 'first'. No policy of it is 'CANCEL_AND_JOIN', so it waits for no cancelled tasks. Remove 'grace'.
  String title() { return ""; }
  String text() { return ""; }
}
