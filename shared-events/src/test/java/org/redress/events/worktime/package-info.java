/** Specification of the arithmetic of working time, with an oracle that counts step by step. */
@NullMarked
package org.redress.events.worktime;

import org.jspecify.annotations.NullMarked;
