import dev.fanwise.*;
import org.springframework.stereotype.Component;

@Component
abstract class SeveralConstructors {
//! warning [FW084] 'SeveralConstructors' is a bean and has several constructors with parameters. A container calls the only constructor, the one without parameters, or the one that is marked. Write '@Autowired' on the one that the container is to call, or write '@SuppressWarnings("fanwise:FW084")' on 'SeveralConstructors'.
  record Page(String title) {}
  SeveralConstructors(String shop) {}
  SeveralConstructors(int number) {}
  @Gather abstract Page load();
  String title() { return ""; }
}
