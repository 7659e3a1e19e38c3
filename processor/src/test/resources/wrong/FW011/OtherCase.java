import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class OtherCase {
  record Page(String Title, String pageURL, String user_name, int size$) {}
//! error [FW011] There is no method 'Title' in 'OtherCase', which the component 'Title' of 'load' needs as its task. Did you mean 'title'? Write '@From("title")' on 'Title'.
//! error [FW011] There is no method 'pageURL' in 'OtherCase', which the component 'pageURL' of 'load' needs as its task. Did you mean 'pageUrl'? Write '@From("pageUrl")' on 'pageURL'.
//! error [FW011] There is no method 'user_name' in 'OtherCase', which the component 'user_name' of 'load' needs as its task. Did you mean 'userName'? Write '@From("userName")' on 'user_name'.
//! error [FW011] There is no method 'size$' in 'OtherCase', which the component 'size$' of 'load' needs as its task. Did you mean 'size'? Write '@From("size")' on 'size$'.
  @Gather abstract Page load(long id);
  String title(long id) { return ""; }
  String pageUrl(long id) { return ""; }
  String userName(long id) { return ""; }
  int size(long id) { return 1; }
}
