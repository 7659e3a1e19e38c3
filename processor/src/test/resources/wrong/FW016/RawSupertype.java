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
//! error [FW016] 'all' returns the raw type 'List'. It has type arguments in 'Base', but 'Raw' extends that without any, and sees it erased. Write the type arguments of 'Base' out.
//! error [FW017] '@Each' is on 'all', whose type is the raw type 'List'. It has type arguments in 'Base', but 'Raw' extends that without any, and sees it erased. Write the type arguments of 'Base' out.
    record Page(String title) {}
    @Gather Page load() throws InterruptedException;
    default String title() { return ""; }
  }
}
