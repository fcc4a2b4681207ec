/** Who may import what. */
@NullMarked
package org.redress.systemtests.architecture;

import org.jspecify.annotations.NullMarked;
