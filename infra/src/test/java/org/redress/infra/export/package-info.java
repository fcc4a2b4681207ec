/** Files that lists become. */
@NullMarked
package org.redress.infra.export;

import org.jspecify.annotations.NullMarked;
