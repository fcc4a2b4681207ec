/** Both sides behind one port. */
@NullMarked
package org.redress.standalone.server;

import org.jspecify.annotations.NullMarked;
