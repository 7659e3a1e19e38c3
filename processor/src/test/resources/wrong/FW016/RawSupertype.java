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
//! error [FW016] all returns the raw List. In Base it has type arguments, but Raw sees it erased, as it does not give Base its own: write them out.
//! error [FW017] @Each is on all, whose type is the raw List. Elements come from an Iterable, an Iterator, a Stream, an array or a Map. In Base it has type arguments, but Raw sees it erased, as it does not give Base its own: write them out.
    record Page(String title) {}
    @Gather Page load() throws InterruptedException;
    default String title() { return ""; }
  }
}
