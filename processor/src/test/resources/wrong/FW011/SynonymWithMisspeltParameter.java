import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class SynonymWithMisspeltParameter {
  record Page(String userName) {}
//! error [FW011] There is no method 'userName' in 'SynonymWithMisspeltParameter', which the component 'userName' of 'load' needs as its task. 'nameOfUser(long)' takes 'userid', which 'load' does not have. Did you mean 'userId'? Write '@From("nameOfUser")' on 'userName' and rename the parameter 'userid' of 'nameOfUser' to 'userId'.
  @Gather abstract Page load(long userId);
  String nameOfUser(long userid) { return "" + userid; }
  String other(long userId) { return ""; }
}
