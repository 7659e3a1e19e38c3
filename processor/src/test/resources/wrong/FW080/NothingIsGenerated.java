import dev.fanwise.*;
import jakarta.inject.Singleton;

@OnFanOut(Singleton.class)
//! error [FW080] 'NothingIsGenerated' has '@OnFanOut' and declares no fan-out method. No class is generated for it that could have the annotations. Remove '@OnFanOut' from 'NothingIsGenerated'.
class NothingIsGenerated {
  String title() { return ""; }
}
