import dev.fanwise.*;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Service;

@Service
abstract class OptionsOfAContainer {
  record Page(String title) {}
  @Autowired OptionsOfAContainer(String shop) {}
  OptionsOfAContainer(ObjectProvider<String> titles, String shop) {}
//! error [FW007] 'OptionsOfAContainer(String)' with a leading 'ObjectProvider' takes what 'OptionsOfAContainer(ObjectProvider<String>, String)' takes. The generated class repeats the constructors of 'OptionsOfAContainer', each also with a leading 'Executor' and with a leading 'FanOutOptions', and the one that a container calls with a leading 'ObjectProvider'. Change the order or the type of a parameter of 'OptionsOfAContainer(ObjectProvider<String>, String)'.
  @Gather abstract Page load();
  String title() { return ""; }
}
