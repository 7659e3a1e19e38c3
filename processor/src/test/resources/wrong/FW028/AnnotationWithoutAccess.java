import dev.fanwise.*;

class AnnotationWithoutAccess {
  private @interface Hidden {}
  @OnFanOut(Hidden.class)
//! error [FW028] '@OnFanOut' needs 'Hidden', which is private. The generated class, a class of its own in the package of the type, has no access to it. Remove 'private' from 'Hidden'.
  interface Pages {
    record Page(String title) {}
    @Gather Page load();
    default String title() { return ""; }
  }
}
