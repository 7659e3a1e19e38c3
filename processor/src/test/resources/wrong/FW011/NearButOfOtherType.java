import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class NearButOfOtherType {
  record Page(String titel) {}
//! error [FW011] There is no method 'titel' in 'NearButOfOtherType', which the component 'titel' of 'load' needs as its task. There is 'title(long)', whose parameters or result do not fit. Declare 'String titel(long id)' in 'NearButOfOtherType'.
  @Gather abstract Page load(long id);
  int title(long id) { return 1; }
}
