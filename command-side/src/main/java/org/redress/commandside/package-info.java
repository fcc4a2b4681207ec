/** Accepts or refuses. */
@NullMarked
package org.redress.commandside;

import org.jspecify.annotations.NullMarked;
