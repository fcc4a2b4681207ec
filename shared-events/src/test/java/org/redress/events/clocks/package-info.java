/** Specification of clocks: what a verdict follows from. */
@NullMarked
package org.redress.events.clocks;

import org.jspecify.annotations.NullMarked;
