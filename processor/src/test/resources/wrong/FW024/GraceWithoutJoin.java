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
  record Tasks(Task<String> title) {}
//! error [FW014] Several methods 'title' can be the task of the component 'title' of 'wait': 'title()' and 'title(long)'. A task is one method, and no overload is preferred to another. Rename all of them but one.
  @Gather(onCancel = Cancellation.CANCEL, grace = "1s") abstract Page load();
//! warning [FW024] 'grace' has no effect on 'load'. No policy of it is 'CANCEL_AND_JOIN', so it waits for no cancelled tasks. Remove 'grace'.
  @WaitFor(returnWhen = ReturnWhen.FIRST_COMPLETED, grace = "1s") abstract Tasks wait(long id);
  String title() { return ""; }
  String title(long id) { return ""; }
}
