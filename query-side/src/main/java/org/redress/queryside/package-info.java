/** Shows. */
@NullMarked
package org.redress.queryside;

import org.jspecify.annotations.NullMarked;
