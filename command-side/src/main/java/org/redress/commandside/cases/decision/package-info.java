/**
 * What the rules answer: the state of a case as a fold over its events, the rules as named functions, and events or a
 * refusal. Pure: depends on the JDK, the events and the commands, on no framework, clock or logger.
 */
@NullMarked
package org.redress.commandside.cases.decision;

import org.jspecify.annotations.NullMarked;
