/**
 * The shell around the decisions: load, gather facts, decide, append. Besides automation the only user of Axon on this side.
 */
@NullMarked
package org.redress.commandside.cases.handling;

import org.jspecify.annotations.NullMarked;
