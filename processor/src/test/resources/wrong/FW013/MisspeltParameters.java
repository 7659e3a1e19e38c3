import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class MisspeltParameters {
  record Page(String product, String label, String text) {}
//! error [FW013] No method 'product' can be the task of the component 'product' of 'load': 'product(long)' takes 'custmerId', which 'load' does not have. Tasks take the parameters of 'load' by name: 'long customerId' and 'String language'; and the results of other components. Did you mean 'customerId'? Rename the parameter 'custmerId' of 'product' to 'customerId'.
//! error [FW013] No method 'label' can be the task of the component 'label' of 'load': 'label(String, long)' takes 'langauge', which 'load' does not have. Tasks take the parameters of 'load' by name: 'long customerId' and 'String language'; and the results of other components. Did you mean 'language'? Rename the parameter 'langauge' of 'label' to 'language'.
//! error [FW013] No method 'text' can be the task of the component 'text' of 'load': 'text(long)' takes 'id', which 'load' does not have. Tasks take the parameters of 'load' by name: 'long customerId' and 'String language'; and the results of other components. Did you mean 'customerId'? Rename the parameter 'id' of 'text' to 'customerId'.
  @Gather abstract Page load(long customerId, String language);
  String product(long custmerId) { return "" + custmerId; }
  String label(String langauge, long customerId) { return langauge; }
  String text(long id) { return "" + id; }
}
