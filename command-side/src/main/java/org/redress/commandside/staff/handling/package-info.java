/** Loads, decides and appends for the stream of one member of staff. Depends on the journal and the staff book. */
@NullMarked
package org.redress.commandside.staff.handling;

import org.jspecify.annotations.NullMarked;
