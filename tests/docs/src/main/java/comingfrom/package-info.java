/** What the pages for those who come from other libraries have in common. */
@NullMarked
package comingfrom;

import org.jspecify.annotations.NullMarked;
