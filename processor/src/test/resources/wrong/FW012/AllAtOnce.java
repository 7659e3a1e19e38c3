import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class AllAtOnce {
  record Four(String a, String b, String c, String d) {}
  @Gather abstract Four four(String x);
//! error [FW012] 'a' may throw 'IOException', 'b' may throw 'FileNotFoundException', 'c' may throw 'SQLException' and 'IOException', 'd' may throw 'Exception', which 'four' does not declare. The call throws what a task throws. Add 'throws Exception' to 'four', or make every component, 'a', 'b', 'c' and 'd', an 'Outcome'.
  String a(String x) throws IOException { return x; }
  String b(String x) throws FileNotFoundException { return x; }
  String c(String x) throws java.sql.SQLException, IOException { return x; }
  String d(String x) throws Exception { return x; }
}
