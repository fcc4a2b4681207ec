/** Keys of data subjects: made, wrapped, destroyed. A store of its own. */
@NullMarked
package org.redress.infra.keys;

import org.jspecify.annotations.NullMarked;
