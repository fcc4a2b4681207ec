/** Timers with a clock that is set: never early, never missed, never twice. */
@NullMarked
package org.redress.commandside.automation;

import org.jspecify.annotations.NullMarked;
