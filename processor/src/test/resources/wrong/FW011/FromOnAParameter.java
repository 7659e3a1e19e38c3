import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class FromOnAParameter {
  record Trip(String price) {}
  @Gather abstract Trip plan(String city);
  String price(@From("custmer") String customer, String city) { return customer; }
//! error [FW011] There is no method 'custmer' in 'FromOnAParameter', which the parameter 'customer' of 'price' needs as its task. Did you mean 'customer'? Write '@From("customer")'.
  String customer(String city) { return city; }
}
