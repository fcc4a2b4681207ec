/** What happens to a case, in chapters, and the small values inside these events. Depends on the JDK only. */
@NullMarked
package org.redress.events.cases;

import org.jspecify.annotations.NullMarked;
