package wrong;

import dev.fanwise.*;
import java.util.*;

interface RawSupertype {
  interface Base<X> {
    @Gather("one") List<String> all(@Each List<X> all) throws InterruptedException;
    @Gather("one") void each(@Each List<X> all) throws InterruptedException;
    default String one(X it) { return ""; }
  }
  @SuppressWarnings("rawtypes")
  interface Raw extends Base {
    record Page(String title) {}
    @Gather Page load() throws InterruptedException;
    default String title() { return ""; }
  }
}
