import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class AbstractBody {
  @TaskGroupScope abstract String crawl(TaskGroup group, URI root);
//! error [FW044] 'crawl' is a fan-out method and takes 'TaskGroup group'. The generated method creates the group and hands it to the body of a '@TaskGroupScope' method. Remove the parameter 'group', and declare the body 'String crawl(TaskGroup group, URI root)'.
}
