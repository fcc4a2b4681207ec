/** How this side's API answers, the same way everywhere. May depend on MVC. */
@NullMarked
package org.redress.queryside.api;

import org.jspecify.annotations.NullMarked;
