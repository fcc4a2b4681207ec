/** How read models follow the events, on both engines. */
@NullMarked
package org.redress.infra.delivery;

import org.jspecify.annotations.NullMarked;
