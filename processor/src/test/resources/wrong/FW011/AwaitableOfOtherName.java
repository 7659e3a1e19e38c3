import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class AwaitableOfOtherName {
  record Page(String title, int size) {}
//! error [FW011] There is no method 'title' in 'AwaitableOfOtherName', which the component 'title' of 'load' needs as its task. The parameter 'heading' can be awaited, and such a parameter fills the component of its name. Rename the parameter 'heading' of 'load' to 'title'.
  @Gather abstract Page load(Supplier<String> heading, Supplier<Integer> size);
}
