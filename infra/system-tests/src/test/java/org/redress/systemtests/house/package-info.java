/** Rules of the house that no compiler checks. Each rule has a failing sample in its own test. */
@NullMarked
package org.redress.systemtests.house;

import org.jspecify.annotations.NullMarked;
