import dev.fanwise.Each;
import dev.fanwise.Gather;

abstract class NoImportOfList {
//! error [FW003] Nothing was generated for NoImportOfList, because List, the result of titles, was not found. Check the import and the class path; if an annotation processor generates it, that processor did not run.
  @Gather("title") abstract List<String> titles(@Each List<Long> ids);
  String title(long id) { return ""; }
}
