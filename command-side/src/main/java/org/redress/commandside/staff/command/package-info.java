/** What may be asked about staff. Depends on shared-events values only. */
@NullMarked
package org.redress.commandside.staff.command;

import org.jspecify.annotations.NullMarked;
