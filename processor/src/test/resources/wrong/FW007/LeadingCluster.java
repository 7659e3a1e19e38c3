import dev.fanwise.*;
import dev.fanwise.cluster.Cluster;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class LeadingCluster {
  LeadingCluster(String name) {}
  LeadingCluster(Cluster cluster, String name) {}
//! error [FW007] 'LeadingCluster(String)' with a leading 'Cluster' takes what 'LeadingCluster(Cluster, String)' takes. The generated class repeats the constructors of 'LeadingCluster', each also with a leading 'Executor' and with a leading 'FanOutOptions', and for remote tasks with a leading 'Cluster'. Change the order or the type of a parameter of 'LeadingCluster(Cluster, String)'.
  @Gather("run") abstract List<String> all(@Each List<String> jobs);
  @Remote String run(String job) { return ""; }
}
