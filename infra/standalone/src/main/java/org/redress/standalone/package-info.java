/** Both sides in one process, and the command line. */
@NullMarked
package org.redress.standalone;

import org.jspecify.annotations.NullMarked;
