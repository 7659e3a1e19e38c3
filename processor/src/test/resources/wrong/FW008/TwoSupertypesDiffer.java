package wrong;

import dev.fanwise.*;
import java.util.*;

interface TwoSupertypesDiffer {
  interface Gathers { @Gather("one") List<String> all(@Each List<String> all) throws InterruptedException; default String one(String it) { return it; } }
  interface Bounds { @Gather(value = "one", concurrency = 2) List<String> all(@Each List<String> all) throws InterruptedException; default String one(String it) { return it; } }
  abstract class Both implements Gathers, Bounds {
//! error [FW008] all has the @Gather of Gathers and the @Gather of Bounds. A fan-out method has one of these annotations: remove the others, or declare a method for each.
    record Page(String title) {}
    @Gather abstract Page load() throws InterruptedException;
    String title() { return ""; }
    @Override public String one(String it) { return it; }
  }
}
