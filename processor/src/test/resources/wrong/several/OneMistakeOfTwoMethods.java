import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class OneMistakeOfTwoMethods {
  record Page(String titel) {}
//! error [FW011] There is no method 'titel' in 'OneMistakeOfTwoMethods', which the component 'titel' of 'load' needs as its task. Did you mean 'title'? Write '@From("title")' on 'titel'.
  @Gather abstract Page load(long id);
  @Gather abstract Page reload(long id);
  String title(long id) { return ""; }
  private record Hidden(String title) {}
  @Gather abstract Hidden hidden(long id);
//! error [FW028] 'hidden(long)' needs 'Hidden', which is private. The generated class, a class of its own in the package of the type, has no access to it. Remove 'private' from 'Hidden'.
  @Gather abstract Hidden hiddenToo(long id);
  @Gather("fetch") abstract List<String> all(@Each List<URI> uris);
  @Gather("fetch") abstract List<String> more(@Each List<URI> uris);
  private String fetch(URI uri) { return ""; }
//! error [FW019] 'fetch(URI)', the task of 'all(List<URI>)', is private. The generated class is another class and cannot call it. Remove 'private' from 'fetch'.
}
