package wrong;

import dev.fanwise.*;
import java.util.*;

interface TwoSupertypesDiffer {
  interface Gathers { @Gather("one") List<String> all(@Each List<String> all) throws InterruptedException; default String one(String it) { return it; } }
  interface Bounds { @Gather(value = "one", concurrency = 2) List<String> all(@Each List<String> all) throws InterruptedException; default String one(String it) { return it; } }
  abstract class Both implements Gathers, Bounds {
//! error [FW008] 'all' has '@Gather' in 'Gathers' and '@Gather' in 'Bounds'. One method implements those of all supertypes, and they differ in what it does. Declare it again in 'Both', with the annotation that counts.
    record Page(String title) {}
    @Gather abstract Page load() throws InterruptedException;
    String title() { return ""; }
    @Override public String one(String it) { return it; }
  }
}
