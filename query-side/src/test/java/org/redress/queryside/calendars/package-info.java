/** Specification of what a calendar answers. */
@NullMarked
package org.redress.queryside.calendars;

import org.jspecify.annotations.NullMarked;
