/** What the rules about staff answer. */
@NullMarked
package org.redress.commandside.staff.decision;

import org.jspecify.annotations.NullMarked;
