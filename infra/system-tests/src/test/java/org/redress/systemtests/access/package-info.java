/** Who may do what: every route as everybody, logging in, and the ways tests of other packages log in. */
@NullMarked
package org.redress.systemtests.access;

import org.jspecify.annotations.NullMarked;
