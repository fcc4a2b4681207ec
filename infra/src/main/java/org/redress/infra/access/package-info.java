/** Who is asking, and what they may do. */
@NullMarked
package org.redress.infra.access;

import org.jspecify.annotations.NullMarked;
