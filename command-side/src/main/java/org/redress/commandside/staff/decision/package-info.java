/** What the rules answer about staff: pure, without any framework. */
@NullMarked
package org.redress.commandside.staff.decision;

import org.jspecify.annotations.NullMarked;
