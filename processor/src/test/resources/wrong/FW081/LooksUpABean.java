import dev.fanwise.*;
import org.springframework.beans.factory.annotation.Lookup;
import org.springframework.stereotype.Service;

@Service
abstract class LooksUpABean {
  record Page(String title) {}
  @Gather abstract Page load();
  String title() { return builder().toString(); }
  @Lookup StringBuilder builder() { return null; }
//! error [FW081] 'builder' has '@Lookup', for which Spring creates 'LooksUpABean' itself. Then there are two beans, and the fan-out methods of one have no body. Inject an 'ObjectProvider' of what 'builder' returns.
}
