/**
 * When...Then...: events or the passing of time in, commands out. Holds no rule: a command too many is refused by the decision.
 */
@NullMarked
package org.redress.commandside.automation;

import org.jspecify.annotations.NullMarked;
