import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

interface PrivateInSuperInterface extends Titles {
  record Page(String title) {}
//! error [FW011] There is no method 'title' in 'PrivateInSuperInterface', which the component 'title' of 'load' needs as its task. 'title()' of 'Titles' is private, so it is not inherited. Replace 'private' of 'title' by 'default', or declare 'default String title()' in 'PrivateInSuperInterface', or annotate 'load' in the class that implements 'PrivateInSuperInterface', if the task is there.
  @Gather Page load();
}
interface Titles {
  private String title() { return ""; }
}
