import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class PrivateInSuperclass extends Titles {
  record Page(String title) {}
//! error [FW011] There is no method 'title' in 'PrivateInSuperclass', which the component 'title' of 'load' needs as its task. 'title()' of 'Titles' is private, so it is not inherited. Replace 'private' of 'title' by 'protected', or declare 'String title()' in 'PrivateInSuperclass'.
  @Gather abstract Page load();
}
class Titles {
  private String title() { return ""; }
}
