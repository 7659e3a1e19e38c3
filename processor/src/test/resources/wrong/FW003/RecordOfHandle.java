import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class RecordOfHandle {
//! error [FW003] Nothing was generated for 'RecordOfHandle', because 'Page', the result of 'load', was not found. The generated class needs the types of signatures. Check the import and the class path; if an annotation processor generates it, that processor did not run.
  @Gather abstract Task<Page> load(long id);
  String title(long id) { return ""; }
}
